// Makes a record of a view: what is written, what has no place, what is missing, and the account of it all.

package import VillageAccess
package import VillageModel

/// Makes a record of a view.
package struct TreeMaking: Sendable {
    /// The view.
    package let view: DisclosedDossier
    /// The format.
    package let vocabulary: TreeVocabulary
    /// The structure of the record that is written.
    package let structure: TreeStructure
    /// What the caller decides.
    package let options: ExportOptions
    /// The record while it is written.
    package var root: ElementNode
    /// Values that were left out, with the codes of the reasons.
    package var lost: [ElementNode.Value] = []
    /// What a person should know.
    package var findings: [Diagnostic] = []
    /// The paths of what was supplied and stands in the record.
    package internal(set) var supplied: [String] = []

    /// Whether the source is moved by its own keeper.
    package var isMigration: Bool { view.migration != nil }

    /// Begins a record.
    package init(
        _ view: DisclosedDossier,
        _ vocabulary: TreeVocabulary,
        _ structure: TreeStructure,
        _ options: ExportOptions
    ) {
        self.view = view
        self.vocabulary = vocabulary
        self.structure = structure
        self.options = options
        root = ElementNode(structure.root.name)
    }

    /// A code of the format.
    package func code(_ name: String) -> String { "\(vocabulary.format).\(name)" }

    /// The entries that a file without history can hold.
    package mutating func written<Content>(_ entries: [DisclosedEntry<Content>]) -> [DisclosedEntry<Content>] {
        for entry in entries where entry.header.status == .superseded || entry.header.status == .erased {
            reject(entry, code("superseded"))
        }
        return entries.filter { $0.header.status == .active || $0.header.status == .restricted }
    }

    /// Leaves a whole entry out.
    package mutating func reject(_ entry: some DisclosedContent, _ code: String) {
        let id = entry.header.id
        entry.visitValues { path, _ in lost.append(.init(.field(id, path), .rejected, code: code)) }
    }

    /// Where an entry stood among its like, where the source is given back.
    package func ordinal(of entry: EntryID) -> Int? {
        guard let place = view.migration?.headers[entry]?.place else { return nil }
        return ElementNode.steps(place).last?.ordinal
    }

    /// Writes the entries that a mapping describes, each in its place.
    ///
    /// Of those that share one place the latest is written; where nothing tells, the first.
    package mutating func writeAll<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        var entries = written(view[dynamicMember: Content.entries].filter { mapping.fits($0.content) })
        let path = [root.name] + mapping.path
        if mapping.isShared || structure.takesOne(path), entries.count > 1 {
            let kept = Self.latest(entries)
            for place in entries.indices where place != kept { reject(entries[place], code("one-only")) }
            entries = kept.map { [entries[$0]] } ?? []
        }
        for entry in entries { write(entry, mapping) }
    }

    private static func latest<Content: EntryContent>(_ entries: [DisclosedEntry<Content>]) -> Int? {
        entries.indices.max { left, right in
            let (one, other) = (entries[left].content.ownDate, entries[right].content.ownDate)
            guard let other else { return false }
            return one.map { $0 < other } ?? true
        }
    }

    /// Writes an entry in its place.
    package mutating func write<Content: EntryContent>(
        _ entry: DisclosedEntry<Content>,
        _ mapping: TreeEntryMapping<Content>
    ) {
        if mapping.isShared {
            root.inside(mapping.path[...]) { mapping.write(entry.content, as: entry.header.id, into: &$0) }
            return
        }
        if let node = node(entry, mapping) { root.inside(mapping.path.dropLast()) { $0.children.append(node) } }
    }

    /// The element of an entry; `nil` when nothing of it is written there.
    package func node<Content: EntryContent>(
        _ entry: DisclosedEntry<Content>,
        _ mapping: TreeEntryMapping<Content>
    ) -> ElementNode? {
        guard let name = mapping.path.last else { return nil }
        var node = ElementNode(name)
        node.ordinal = ordinal(of: entry.header.id)
        mapping.write(entry.content, as: entry.header.id, into: &node)
        return node.isFilled ? node : nil
    }
}

// The end.
extension TreeMaking {
    /// Brings the record into its shape and accounts for every value of the view.
    ///
    /// - Parameter isImplied: Whether a reader of the file sets the label of an entry again by itself.
    /// - Returns: The account; the record is in ``root``.
    /// - Throws: ``ExportError`` with the places that have to be filled.
    package mutating func finish(
        labels isImplied: (any DisclosedContent) -> Bool = { _ in false }
    ) throws(ExportError) -> ExportAccount {
        var shaping = TreeShaping(structure)
        guard let shaped = shaping.shape(root) else { throw Self.missing(shaping.missing, shaping.reasons) }
        root = shaped
        lost += shaping.lost
        collectSupplied()
        var account = ViewAccounting(view, format: vocabulary.format, lost + root.allValues).account
        findings += LostMarks.note(view, format: vocabulary.format, &account, isImplied: isImplied)
        return account
    }

    /// The places that have to be filled; for a block that was left out, what it lacked.
    ///
    /// - Parameters:
    ///   - paths: The paths of what is lacking.
    ///   - reasons: What blocks that were left out lacked, by their paths without ordinals.
    /// - Returns: The error.
    package static func missing(_ paths: [String], _ reasons: [String: [String]]) -> ExportError {
        var places: [ExportError.Place] = []
        for path in paths {
            let plain = TreeShaping.plain(path)
            let inner = reasons.filter { $0.key == plain || $0.key.hasPrefix(plain + "/") }
                .sorted { $0.key < $1.key }.flatMap(\.value)
            for path in inner.isEmpty ? [path] : inner where !places.contains(where: { $0.path == path }) {
                places.append(.init(path, help: "give it with '--supply', or add it to the dossier"))
            }
        }
        return ExportError(.valueMissing, places: places)
    }
}
