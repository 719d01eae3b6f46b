// Makes the document of a view: what is written, what the target forbids, what is missing, and the account of it all.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the document of a view.
struct OSODocumentMaking {
    let settings: OSOSettings
    /// The envelope of the source, where it is given back.
    let source: TransferRecord?
    var work: TreeMaking
    /// What became of every value of the view.
    var account = ExportAccount()
    /// Entries that belong to a category which is closed or forbidden.
    var closed: Set<EntryID> = []

    var view: DisclosedDossier { work.view }
    var options: ExportOptions { work.options }
    /// Whether the source is moved by its own keeper.
    var isMigration: Bool { work.isMigration }
    /// The document while it is written.
    var root: ElementNode {
        get { work.root }
        _modify { yield &work.root }
    }
    /// Values that were left out, with the codes of the reasons.
    var lost: [ElementNode.Value] {
        get { work.lost }
        _modify { yield &work.lost }
    }
    /// What a person should know.
    var findings: [Diagnostic] {
        get { work.findings }
        _modify { yield &work.findings }
    }
    /// The paths of what was supplied and stands in the document.
    var supplied: [String] { work.supplied }

    init(_ view: DisclosedDossier, _ options: ExportOptions, _ settings: OSOSettings) throws(ExportError) {
        work = TreeMaking(view, OSOFormat.vocabulary, OSOStructure.written, options)
        self.settings = settings
        source = view.migration?.transfers.last { $0.format == OSOFormat.id }
        if let source {
            writeEnvelope(of: source)
        } else {
            try makeEnvelope()
        }
        OSOMapping.visit(&self)
        writePersons()
        if isMigration { work.graft() }
        writeStrengths()
        rejectClosed()
        placeDocuments()
        writeRest()
        try work.addSupplied { names in
            // The inspection cannot be supplied.
            names[1] == "metadata" || (names[1] == "inzage" && names.last != "voorlopigdossier")
        }
    }

    /// Brings the document into the shape of the target, and accounts for every value of the view.
    mutating func finish() throws(ExportError) -> XMLTree {
        closeCategories()
        let tree = try OSOFitting.fit(&self)
        work.collectSupplied()
        account = ViewAccounting(view, format: OSOFormat.id, lost + root.allValues).account
        findings += LostMarks.note(
            view,
            format: OSOFormat.id,
            &account,
            isImplied: Self.isImplied,
            impliedFields: ["contactPoints.value"]
        )
        return tree
    }

    /// The code of the reason why nothing of a category may be written; `nil` where it may.
    func closure(of category: String) -> String? {
        let switches = root.first("metadata")?.first("categorie_uitlevering")?.children ?? []
        let state = switches.first { $0.name == "cat_\(category)" }?.text
        guard let state, state == OSOSwitches.forbidden || state == OSOSwitches.closed else { return nil }
        return "oso.category.\(category).\(state.lowercased())"
    }

    /// Whether the kind of transfer has no place for a category; one that somebody closed is another matter.
    private func isForbidden(_ category: String) -> Bool {
        closure(of: category)?.hasSuffix(OSOSwitches.forbidden.lowercased()) ?? false
    }

    /// Leaves out what belongs to categories that are forbidden or closed.
    private mutating func closeCategories() {
        for category in OSOCategory.all {
            guard let code = closure(of: category.name) else { continue }
            for path in category.elements {
                let names = path.split(separator: "/").map { String($0) }
                for node in root.removeAll(at: names[...]) { lost += node.allValues.map { $0.rejected(code) } }
            }
        }
    }

    /// Whether a reader of the file sets the label again by itself.
    private static func isImplied(_ entry: any DisclosedContent) -> Bool {
        switch entry {
        case is DisclosedEntry<SupportDocument>: true
        case let entry as DisclosedEntry<StudentContact>: entry.content.isSecret == true
        default: false
        }
    }

    /// The entries that a file without history can hold.
    mutating func written<Content>(_ entries: [DisclosedEntry<Content>]) -> [DisclosedEntry<Content>] {
        work.written(entries)
    }

    /// Leaves a whole entry out.
    mutating func reject(_ entry: some DisclosedContent, _ code: String) { work.reject(entry, code) }

    /// Where an entry stood among its like, where the source is given back.
    func ordinal(of entry: EntryID) -> Int? { work.ordinal(of: entry) }
}

extension OSODocumentMaking: OSOMappingVisitor {
    mutating func visit<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        // What a pupil is good at is no skill of the vocational path: where that has no place, it goes as a text.
        if Content.self == Talent.self, isForbidden("vombo") { return }
        work.writeAll(mapping)
    }
}
