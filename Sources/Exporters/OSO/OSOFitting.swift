// Fits a document to its target: structure and business rules, again and again until nothing is left to leave out.

import VillageCodecs
import VillageFormats
import VillageModel

/// Fits a document to its target.
struct OSOFitting {
    private var shaping = TreeShaping(OSOStructure.written)
    /// Blocks that were left out since a rule asks for something that they lack, by their path without ordinals.
    private var reasons: [String: [String]] = [:]
    private let isLenient: Bool

    /// Fits a document.
    ///
    /// - Returns: The document, which has the structure of the target and breaks none of its rules.
    /// - Throws: ``ExportError`` with the places that have to be filled.
    static func fit(_ making: inout OSODocumentMaking) throws(ExportError) -> XMLTree {
        var fitting = OSOFitting(isLenient: making.isMigration)
        return try fitting.fit(&making)
    }

    private init(isLenient: Bool) { self.isLenient = isLenient }

    private mutating func fit(_ making: inout OSODocumentMaking) throws(ExportError) -> XMLTree {
        // Every round leaves something out, so there is an end; a document that needs so many is no dossier.
        for _ in 0..<1_000 {
            guard let shaped = shaping.shape(making.root) else { throw missing(shaping.missing) }
            making.root = shaped
            let tree = try Self.tree(making.root)
            let findings = OSORules.check(tree, limit: 500)
            guard try !leaveOut(findings, &making) else { continue }
            guard OSOStructureCheck.check(tree, against: .v2019).isEmpty else { throw ExportError(.unwritable) }
            making.lost += shaping.lost
            return tree
        }
        throw ExportError(.limitExceeded)
    }

    /// Leaves out what rules forbid.
    ///
    /// - Returns: Whether anything was left out.
    private mutating func leaveOut(
        _ findings: [OSOFinding],
        _ making: inout OSODocumentMaking
    ) throws(ExportError) -> Bool {
        var lacks: [OSOFinding] = []
        // From the end, so that the ordinals of what comes before stay right.
        let places = findings.map { ElementNode.steps($0.path).dropFirst() }
        var rule: String?
        for (finding, steps) in zip(findings, places).reversed() {
            if making.root.node(at: steps) == nil {
                lacks.append(finding)
            } else if rule == nil || rule == finding.rule {
                guard !Self.isFrame(steps), let node = making.root.remove(at: Self.removable(steps)) else {
                    lacks.append(finding)
                    continue
                }
                shaping.leaveOut(node, finding.rule)
                rule = finding.rule
            }
        }
        if rule != nil { return true }
        for finding in lacks where leaveOutBlock(around: finding, &making) { return true }
        guard !lacks.isEmpty else { return false }
        if isLenient {
            making.findings += lacks.map { Diagnostic(ruleBroken: $0) }
            return false
        }
        throw missing(lacks.map(\.path))
    }

    /// Leaves out the nearest block that lacks something and need not be there.
    private mutating func leaveOutBlock(around finding: OSOFinding, _ making: inout OSODocumentMaking) -> Bool {
        var steps = ElementNode.steps(finding.path).dropFirst().dropLast()
        while !steps.isEmpty, !Self.isFrame(steps) {
            let names = ["dossier"] + steps.map(\.name)
            if OSOStructure.written.isOptional(names), let node = making.root.remove(at: steps) {
                shaping.leaveOut(node, finding.rule)
                reasons[names.joined(separator: "/"), default: []].append(finding.path)
                return true
            }
            steps = steps.dropLast()
        }
        return false
    }

    /// What is taken away with an element: the nearest block around it that can do without, so that none is left broken.
    private static func removable(
        _ steps: ArraySlice<(name: String, ordinal: Int)>
    ) -> ArraySlice<(name: String, ordinal: Int)> {
        var chosen = steps
        while !OSOStructure.written.isOptional(["dossier"] + chosen.map(\.name)) {
            // One of several is not needed either: what is repeated goes alone, its list when it is empty.
            let outer = chosen.dropLast()
            guard !outer.isEmpty, !isFrame(outer), OSOStructure.written.takesOne(["dossier"] + chosen.map(\.name))
            else {
                return chosen
            }
            chosen = outer
        }
        return chosen
    }

    /// Elements that no rule takes away.
    private static func isFrame(_ steps: ArraySlice<(name: String, ordinal: Int)>) -> Bool {
        let name = steps.last?.name ?? "dossier"
        return (OSOForeign.frame + ["categorie_uitlevering"]).contains(name) || steps.first?.name == "metadata"
            || steps.first?.name == "inzage" || name == "overdrachtsoort"
    }

    /// The places that have to be filled; for a block that was left out, what it lacked.
    private func missing(_ paths: [String]) -> ExportError {
        TreeMaking.missing(paths, reasons.merging(shaping.reasons) { own, shaped in own + shaped })
    }

    private static func tree(_ root: ElementNode) throws(ExportError) -> XMLTree {
        do throws(CodecError) {
            var builder = XMLTreeBuilder()
            try builder.start(root.name, namespace: OSOVersion.v2019.namespace)
            for child in root.children { try child.write(to: &builder) }
            builder.end()
            return try builder.finish()
        } catch {
            throw ExportError(error)
        }
    }
}

extension Diagnostic {
    /// A rule that the source breaks and that cannot be kept by leaving something out.
    fileprivate init(ruleBroken finding: OSOFinding) {
        self.init(
            "oso.rule-broken",
            .warning,
            finding.summary,
            path: finding.path,
            rule: finding.rule,
            help: finding.help
        )
    }
}
