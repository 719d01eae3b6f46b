// Which element is an entry of which type, and the lines that fill it: read from both sides.

package import VillageCodecs
package import VillageModel

/// An element that is an entry, and the lines of its mapping.
package struct TreeEntryMapping<Content: EntryContent>: Sendable {
    /// The names of the elements that lead to it.
    package let path: [String]
    /// The leaf that names the entry, where its lines stand in an element that it shares with others.
    package let leaf: String?
    /// The label that the entry is read with.
    package let label: Label?
    /// Whether it shares its element with other entries.
    package let isShared: Bool
    /// Whether an entry is written here.
    package let fits: @Sendable (Content) -> Bool
    private let rows: [ElementRow<Content>]
    private let refusal: @Sendable (XMLTree.Element, ElementReading) -> String?

    /// Creates a mapping.
    ///
    /// - Parameters:
    ///   - path: The names of the elements that lead to it, with strokes between them.
    ///   - rows: The lines.
    ///   - leaf: The leaf that names the entry, where its lines stand in an element that it shares with others.
    ///   - isShared: Whether it shares its element with other entries.
    ///   - label: The label that the entry is read with.
    ///   - refusal: Why an element is left to the foreign content.
    ///   - writes: Whether such elements are written.
    ///   - fits: Which entries are written here.
    package init(
        _ path: String,
        _ rows: [ElementRow<Content>],
        leaf: String? = nil,
        isShared: Bool = false,
        label: Label? = nil,
        refusal: @escaping @Sendable (XMLTree.Element, ElementReading) -> String? = { _, _ in nil },
        writes: Bool = true,
        where fits: @escaping @Sendable (Content) -> Bool = { _ in true }
    ) {
        self.path = path.split(separator: "/").map { String($0) }
        self.rows = rows
        self.leaf = leaf
        self.isShared = isShared || leaf != nil
        self.label = label
        self.refusal = refusal
        self.fits = { writes && fits($0) }
    }

    /// The elements that are such entries.
    package func elements(in outer: XMLTree.Element, _ reading: ElementReading) -> [XMLTree.Element] {
        reading.elements(at: path, in: outer)
    }

    /// Reads an entry; `nil` when the element holds nothing of it, or is left to the foreign content.
    package func read(_ element: XMLTree.Element, as entry: EntryID, _ reading: inout ElementReading) -> Content? {
        if let code = refusal(element, reading) {
            reading.refuse(element, code)
            return nil
        }
        var content = Content()
        let before = reading.count
        for row in rows { row.read(element, &content, ElementScope(entry), &reading) }
        return reading.count > before ? content : nil
    }

    /// Writes an entry into the element that was made for it.
    package func write(_ content: Content, as entry: EntryID, into node: inout ElementNode) {
        for row in rows { row.write(content, ElementScope(entry), &node) }
    }
}
