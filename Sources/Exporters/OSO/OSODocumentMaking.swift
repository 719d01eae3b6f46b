// Makes the document of a view: what is written, what the target forbids, what is missing, and the account of it all.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

/// Makes the document of a view.
struct OSODocumentMaking {
    let view: DisclosedDossier
    let options: ExportOptions
    let settings: OSOSettings
    /// The envelope of the source, where it is given back.
    let source: TransferRecord?
    /// The document while it is written.
    var root = ElementNode("dossier")
    /// Values that were left out, with the codes of the reasons.
    var lost: [ElementNode.Value] = []
    /// What a person should know.
    var findings: [Diagnostic] = []
    /// The paths of what was supplied and stands in the document.
    var supplied: [String] = []
    /// What became of every value of the view.
    var account = ExportAccount()
    /// Entries that belong to a category which is closed or forbidden.
    var closed: Set<EntryID> = []

    /// Whether the source is moved by its own keeper.
    var isMigration: Bool { view.migration != nil }

    init(_ view: DisclosedDossier, _ options: ExportOptions, _ settings: OSOSettings) throws(ExportError) {
        self.view = view
        self.options = options
        self.settings = settings
        source = view.migration?.transfers.last { $0.format == OSOFormat.id }
        if let source {
            writeEnvelope(of: source)
        } else {
            try makeEnvelope()
        }
        OSOMapping.visit(&self)
        writePersons()
        if isMigration { graft() }
        writeStrengths()
        rejectClosed()
        placeDocuments()
        writeRest()
        try addSupplied()
    }

    /// Brings the document into the shape of the target, and accounts for every value of the view.
    mutating func finish() throws(ExportError) -> XMLTree {
        closeCategories()
        let tree = try OSOFitting.fit(&self)
        collectSupplied(root, path: root.name)
        account = OSOAccounting(view, lost + root.allValues).account
        noteLostMarks()
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

    /// Adds what was supplied where the view has nothing; the inspection cannot be supplied.
    private mutating func addSupplied() throws(ExportError) {
        for (path, value) in options.supplied.sorted(by: { $0.key < $1.key }) {
            let steps = ElementNode.steps(path)
            guard steps.first?.name == root.name, steps.count > 1, let last = steps.last else { continue }
            guard !OSOForeign.isKeptOut(steps.map(\.name)) else {
                throw ExportError(
                    .notAllowed,
                    places: [.init(path, help: "this may not be written; take it out of what is supplied")]
                )
            }
            let isInspection = steps[1].name == "inzage" && last.name != "voorlopigdossier"
            guard !isInspection, steps[1].name != "metadata", root.node(at: steps.dropFirst()) == nil else { continue }
            var leaf = ElementNode(last.name, value)
            leaf.supplied = path
            add(leaf, under: steps.dropFirst().dropLast(), to: &root)
        }
    }

    private func add(
        _ leaf: ElementNode,
        under steps: ArraySlice<(name: String, ordinal: Int)>,
        to node: inout ElementNode
    ) {
        guard let step = steps.first else {
            node.children.append(leaf)
            return
        }
        let places = node.children.indices.filter { node.children[$0].name == step.name }
        if places.count < step.ordinal { node.children.append(ElementNode(step.name)) }
        let place = places.count < step.ordinal ? node.children.count - 1 : places[step.ordinal - 1]
        add(leaf, under: steps.dropFirst(), to: &node.children[place])
    }

    private mutating func collectSupplied(_ node: ElementNode, path: String) {
        if let path = node.supplied { supplied.append(path) }
        for child in node.children { collectSupplied(child, path: "\(path)/\(child.name)") }
    }
}

extension OSODocumentMaking: OSOMappingVisitor {
    mutating func visit<Content: EntryContent>(_ mapping: OSOEntryMapping<Content>) {
        // What a pupil is good at is no skill of the vocational path: where that has no place, it goes as a text.
        if Content.self == Talent.self, isForbidden("vombo") { return }
        var entries = written(view[dynamicMember: Content.entries].filter { mapping.fits($0.content) })
        let path = ["dossier"] + mapping.path
        if mapping.isShared || OSOStructure.takesOne(path), entries.count > 1 {
            // The latest one; where nothing tells, the first.
            let kept = entries.indices.max { left, right in
                let (one, other) = (entries[left].content.ownDate, entries[right].content.ownDate)
                guard let other else { return false }
                return one.map { $0 < other } ?? true
            }
            for place in entries.indices where place != kept { reject(entries[place], "oso.one-only") }
            entries = kept.map { [entries[$0]] } ?? []
        }
        for entry in entries { write(entry, mapping) }
    }

    private mutating func write<Content: EntryContent>(
        _ entry: DisclosedEntry<Content>,
        _ mapping: OSOEntryMapping<Content>
    ) {
        if mapping.isShared {
            root.inside(mapping.path[...]) { mapping.write(entry.content, as: entry.header.id, into: &$0) }
            return
        }
        guard let name = mapping.path.last else { return }
        var node = ElementNode(name)
        node.ordinal = ordinal(of: entry.header.id)
        mapping.write(entry.content, as: entry.header.id, into: &node)
        if node.isFilled { root.inside(mapping.path.dropLast()) { $0.children.append(node) } }
    }

    /// The entries that a file without history can hold.
    mutating func written<Content>(_ entries: [DisclosedEntry<Content>]) -> [DisclosedEntry<Content>] {
        for entry in entries where entry.header.status == .superseded || entry.header.status == .erased {
            reject(entry, "oso.superseded")
        }
        return entries.filter { $0.header.status == .active || $0.header.status == .restricted }
    }

    /// Leaves a whole entry out.
    mutating func reject(_ entry: some DisclosedContent, _ code: String) {
        let id = entry.header.id
        entry.visitValues { path, _ in lost.append(.init(.field(id, path), .rejected, code: code)) }
    }

    /// Where an entry stood among its like, where the source is given back.
    func ordinal(of entry: EntryID) -> Int? {
        guard let place = view.migration?.headers[entry]?.place else { return nil }
        return ElementNode.steps(place).last?.ordinal
    }
}
