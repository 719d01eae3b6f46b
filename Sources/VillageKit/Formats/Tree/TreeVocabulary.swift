// What a format of trees says of itself to those who read and write it.

package import VillageModel

/// What a format of trees says of itself: its names, and what of it is left alone on purpose.
package struct TreeVocabulary: Sendable {
    /// The identifier of the format, which stands before the codes of findings.
    package let format: String
    /// The importer and the version of its mapping, for provenance: `ctf/1`.
    package let importer: String
    /// Elements whose content is forbidden (SEMANTICS 13), wherever they stand, with the code of the prohibition.
    package var forbidden: [String: String] = [:]
    /// Elements that are left to the source on purpose, by the last two names of their path, with their section.
    package var leftToSource: [String: AccessSection] = [:]
    /// Elements that frame a document: never foreign as a whole, and of each only the first is looked into.
    package var frame: Set<String> = []

    /// Creates a vocabulary.
    package init(
        format: String,
        importer: String,
        forbidden: [String: String] = [:],
        leftToSource: [String: AccessSection] = [:],
        frame: Set<String> = []
    ) {
        self.format = format
        self.importer = importer
        self.forbidden = forbidden
        self.leftToSource = leftToSource
        self.frame = frame
    }

    /// Whether nothing may be written at a path by anybody's wish: forbidden content, and what is left to the source.
    package func isKeptOut(_ names: [String]) -> Bool {
        names.contains { forbidden[$0] != nil } || leftToSource[names.suffix(2).joined(separator: "/")] != nil
    }
}
