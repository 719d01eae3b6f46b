// The language of words in a page, and the direction in which it is written.

/// A language of words in a page.
struct HTMLLanguage {
    /// The tag, where it has the form of one.
    let tag: String?
    /// The direction: told by the words themselves where the language is not known.
    let direction: String

    /// Takes a tag of BCP 47; anything else is no language.
    init(_ tag: String?) {
        guard let tag, Self.isTag(tag) else {
            self.tag = nil
            direction = "auto"
            return
        }
        self.tag = tag
        let parts = tag.lowercased().split(separator: "-")
        let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        let isRight =
            script.map { ["arab", "hebr", "syrc", "thaa", "nkoo"].contains($0) }
            ?? parts.first.map { Self.fromTheRight.contains(String($0)) } ?? false
        direction = isRight ? "rtl" : "ltr"
    }

    /// The language without region and script, in small letters.
    var primary: String? { tag.map { $0.prefix { $0 != "-" }.lowercased() } }

    private static let fromTheRight: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    private static func isTag(_ text: String) -> Bool {
        guard text.utf8.count <= 35 else { return false }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
        return parts.dropFirst()
            .allSatisfy { part in
                (2...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
