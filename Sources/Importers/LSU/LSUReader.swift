// Hands out the pupils of an LSU file, one after the other; what belongs to no one pupil goes to the report.

import VillageCodecs
import VillageFormats
import VillageModel

/// Hands out the pupils of an LSU file.
struct LSUReader: DossierReader, ~Copyable {
    private(set) var report: ImportReport
    private let graph: LSUGraph
    private let options: ImportOptions
    private let repeated: LSURepeatedPupils
    private var place = 0
    private var isFinished = false
    /// What was referred to so far.
    private var used: Set<XMLTree.Element> = []

    init(_ graph: LSUGraph, _ options: ImportOptions) {
        self.graph = graph
        self.options = options
        repeated = LSURepeatedPupils(graph)
        report = ImportReport(format: LSUFormat.id, version: graph.edition.version)
        report.suggestedProfile = LSUFormat.descriptor.suggestedProfile
        checkVersion()
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        while place < graph.pupils.count {
            let pupil = graph.pupils[place]
            place += 1
            if let finding = repeated.finding(pupil) {
                setAside(pupil, finding)
                continue
            }
            let record: XMLTree
            do throws(CodecError) { record = try Self.record(pupil) } catch { throw ImportError(error) }
            var assembly = LSUAssembly(record.root, graph, options)
            let imported = assembly.assemble()
            used.formUnion(assembly.shared)
            report.note(imported, of: assembly.work)
            return imported
        }
        finish()
        return nil
    }

    /// The part of the file that belongs to one pupil, as a document of its own.
    private static func record(_ pupil: LSUGraph.Pupil) throws(CodecError) -> XMLTree {
        var builder = XMLTreeBuilder(nodes: LSUFormat.nodes)
        try builder.start(LSUFormat.root, namespace: LSUFormat.namespace)
        try builder.start("donnees")
        for (name, elements) in [
            ("eleves", [pupil.element]), ("bilans-periodiques", pupil.reports), ("bilans-cycle", pupil.cycles),
        ] where !elements.isEmpty {
            try builder.start(name)
            for element in elements { try builder.append(element) }
            builder.end()
        }
        return try builder.finish()
    }

    private mutating func setAside(_ pupil: LSUGraph.Pupil, _ finding: Diagnostic) {
        let elements = [pupil.element] + pupil.reports + pupil.cycles
        let count = elements.reduce(0) { $0 + $1.data }
        report.setAside(finding, path: "lsun-bilans/donnees/eleves/eleve", count: count)
    }

    /// Accounts for what belongs to no one pupil.
    private mutating func finish() {
        guard !isFinished else { return }
        isFinished = true
        for orphan in graph.orphans {
            let finding = Diagnostic(
                "lsu.report-of-nobody",
                .error,
                "report refers to no pupil, or to one of several with the same identifier",
                at: .init(line: orphan.line),
                path: orphan.path,
                help: "ask the sender whose it is; it is read with nobody's dossier"
            )
            let outer = orphan.parent?.name ?? ""
            let path = "lsun-bilans/donnees/\(outer)/\(orphan.name)"
            report.setAside(finding, path: path, count: orphan.data)
        }
        var account = LSUFileAccount(graph, used)
        account.count()
        report.note(file: account.ledger.account)
        report.diagnostics += account.findings
        report.unread.merge(account.unread) { $0 + $1 }
    }

    private mutating func checkVersion() {
        let root = graph.root
        if graph.edition.disagrees {
            report.diagnostics.append(
                Diagnostic(
                    "lsu.version.disagrees",
                    .warning,
                    "stated version is not one that allows what stands in the file",
                    at: .init(line: root.line),
                    path: "lsun-bilans/@schemaVersion",
                    help: "it is read by its content; ask the sender which version is meant"
                )
            )
        }
        if graph.edition.isNewer {
            report.diagnostics.append(
                Diagnostic(
                    "lsu.newer-version",
                    .warning,
                    "file is of a version that is newer than what is known here",
                    at: .init(line: root.line),
                    path: "lsun-bilans/@schemaVersion",
                    help: "what is not understood is kept aside and reported"
                )
            )
        }
    }
}
