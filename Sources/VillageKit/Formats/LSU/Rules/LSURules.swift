// The rules of LSU beside its structure: versions, identifiers, what may stand once, days in order, plans and their texts.

package import VillageCodecs
import VillageModel

/// The rules of LSU beside its structure.
package struct LSURules {
    /// The most findings that are kept.
    static let limit = 1_000

    let graph: LSUGraph
    private(set) var findings: [Diagnostic] = []

    /// Compares a file with the rules.
    ///
    /// - Parameter root: The outermost element.
    /// - Returns: What is wrong, in the order of the rules.
    package static func check(_ root: XMLTree.Element) -> [Diagnostic] {
        guard let graph = LSUGraph(root) else { return [] }
        var rules = LSURules(graph: graph)
        rules.checkVersion()
        rules.checkIdentifiers()
        rules.checkUniqueness()
        rules.checkPupils()
        for pupil in graph.pupils {
            for report in pupil.reports { rules.checkReport(report) }
            for report in pupil.cycles { rules.checkReport(report) }
        }
        return rules.findings
    }

    private init(graph: LSUGraph) { self.graph = graph }

    var degree: LSUDegree { graph.edition.degree }

    mutating func report(_ rule: String, _ element: XMLTree.Element, _ summary: String, _ help: String) {
        report(rule, .error, element, summary, help)
    }

    mutating func report(
        _ rule: String,
        _ severity: Diagnostic.Severity,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String
    ) {
        guard findings.count < Self.limit else { return }
        findings.append(Diagnostic(rule: "lsu.rule.\(rule)", element, summary, help: help, severity))
    }
}

// The file.
extension LSURules {
    private mutating func checkVersion() {
        guard graph.edition.disagrees else { return }
        report(
            "version",
            graph.root,
            "stated version is not one that allows what stands in the file",
            "state the version whose schema the file follows"
        )
    }

    /// Identifiers stand once in the whole file, and what is referred to is there.
    private mutating func checkIdentifiers() {
        var known: Set<String> = []
        for element in graph.root.descendants {
            guard let id = element.inked("id"), !known.insert(id).inserted else { continue }
            report("id-twice", element, "identifier stands twice in the file", "give each element one of its own")
        }
        let pupils = Set(graph.pupils.compactMap { $0.element.inked("id") })
        for element in graph.root.descendants {
            for attribute in element.attributes {
                var missing = graph.items(attribute.name, of: element).missing
                if attribute.name == "eleve-ref", !pupils.contains(attribute.value) { missing = 1 }
                guard missing > 0 else { continue }
                report(
                    "reference",
                    element,
                    "attribute '\(attribute.name)' refers to what is not in the list it belongs to",
                    "add it to the list, or leave the attribute out"
                )
            }
        }
    }

    /// What no two items of a list may share.
    private mutating func checkUniqueness() {
        for (list, element) in graph.lists {
            let items = element.children.filter { $0.isLSU(list.item) }
            checkOnce(items, list.key(degree), "list-key")
            for item in items { checkOnce(item.all("parcours"), ["code"], "path-code") }
        }
        let pupils = graph.pupils.map(\.element)
        checkOnce(pupils, [degree.pupilNumber], "pupil-number")
        checkOnce(graph.pupils.flatMap(\.reports), ["eleve-ref", "periode-ref"], "report-twice")
        checkOnce(graph.pupils.flatMap(\.cycles), ["eleve-ref", "cycle"], "cycle-twice")
    }

    /// Checks that no two elements share some attributes; one without them all is not compared.
    mutating func checkOnce(_ elements: [XMLTree.Element], _ names: [String], _ rule: String) {
        guard !names.isEmpty else { return }
        var known: Set<[String]> = []
        for element in elements {
            let values = names.compactMap { element.attribute($0) }
            guard values.count == names.count, !known.insert(values).inserted else { continue }
            report(rule, element, "another one has the same \(names.joined(separator: ", "))", "keep one of them")
        }
    }

    private mutating func checkPupils() {
        for orphan in graph.orphans {
            report("report-of-nobody", orphan, "report belongs to no one pupil", "name the pupil it belongs to")
        }
        guard degree == .second else { return }
        for (list, element) in graph.lists where list.name == "periodes" {
            checkPeriods(element)
        }
    }

    private mutating func checkPeriods(_ list: XMLTree.Element) {
        for period in list.children {
            guard let index = period.attribute("indice").flatMap({ Int($0) }),
                let count = period.attribute("nb-periodes").flatMap({ Int($0) }), !(1...max(1, count)).contains(index)
            else { continue }
            report("period-index", period, "period is none of so many of its year", "count periods from 1")
        }
    }
}
