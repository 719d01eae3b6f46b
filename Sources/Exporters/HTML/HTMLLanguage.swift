// The language of words in a page, and the direction in which it is written.

import VillageFormats

/// A language of words in a page.
struct HTMLLanguage {
    /// The tag, where it has the form of one.
    let tag: String?
    /// The direction: told by the words themselves where the language is not known.
    let direction: String

    /// Takes a tag of BCP 47; anything else is no language.
    init(_ tag: String?) {
        guard let tag, ReadableSpeech.isTag(tag) else {
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
}
