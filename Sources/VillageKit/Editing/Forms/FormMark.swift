// The lines that begin and end a form, told from all others.

/// A line that begins or ends a form, or names its entry.
struct FormMark {
    let kind: Kind
    /// The place of the line, from 0.
    let line: Int
    /// How many signs of quoting stand in front.
    let depth: Int
    /// The line from its first stroke on.
    let words: String

    enum Kind { case form, entry, end }

    /// The name that such lines have in common, in small letters.
    private static let name = Array("villagekit".utf8)
    /// The most bytes of such a line.
    private static let most = 600

    init?(_ bytes: ArraySlice<UInt8>, line: Int) {
        guard bytes.count <= Self.most, Self.holdsName(bytes) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let quoting = text.prefix { $0 == ">" || FoldedWords.isBlank($0) }
        let words = FoldedWords.trimmed(text.dropFirst(quoting.count))
        guard words.hasPrefix("==") else { return nil }
        let name = FoldedWords.folded(words.drop { $0 == "=" })
        if name.hasPrefix("villagekit form") {
            kind = .form
        } else if name.hasPrefix("villagekit entry") {
            kind = .entry
        } else if name.hasPrefix("villagekit end") {
            kind = .end
        } else {
            return nil
        }
        self.line = line
        self.words = words
        depth = quoting.count { $0 == ">" }
    }

    private static func holdsName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.contains(0x3D) else { return false }
        var matched = 0
        for byte in bytes {
            let small = byte | 0x20
            matched = small == name[matched] ? matched + 1 : small == name[0] ? 1 : 0
            if matched == name.count { return true }
        }
        return false
    }
}
