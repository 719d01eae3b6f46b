// What somebody wrote or said, as a reader of one language meets it: with its translation, else with whom to ask.

package import VillageModel

/// What somebody wrote or said, as a reader of one language meets it.
package struct ReadableSpeech: Sendable {
    /// What was written or said.
    package let text: Text
    /// The same in the reader's language, where it was said in another one and somebody translated it.
    package let translation: Text.Translation?
    private let language: ReadableLanguage

    /// Prepares what was said for a reader.
    package init(_ text: Text, in language: ReadableLanguage) {
        self.text = text
        self.language = language
        translation =
            language.isNamed(text.language) ? nil : text.translations.first { language.isNamed($0.language) }
    }

    /// Whether it is in another language, and nothing says the same in the reader's own.
    package var isForeign: Bool { text.language != nil && translation == nil && !language.isNamed(text.language) }

    /// The language of what was said, in the reader's words; `nil` where it is not told, or its tag is none.
    package var languageName: String? {
        text.language.flatMap { tag in
            language.words.languageName(of: tag) ?? (Self.isTag(tag) ? tag : nil)
        }
    }

    /// In which language it is and whom to ask, where there is no translation.
    package func advice(asking name: String) -> String? {
        guard isForeign, let languageName else { return nil }
        return language.words.phrase("page.in", ["language": languageName, "name": name])
    }

    /// Who or what translated it, as far as that is told.
    package var remarks: [String] {
        guard let translation else { return [] }
        let words = language.words
        if translation.isByMachine {
            return [words.phrase(translation.isReviewed ? "page.machine.checked" : "page.machine")]
        }
        return translation.by.map { [words.phrase("page.translator", ["name": $0])] } ?? []
    }

    /// What stands before the words of whoever said them, where a translation comes first.
    package var beforeOriginal: String {
        let words = language.words
        let from = languageName.map { words.phrase("page.translated", ["language": $0]) }
        let told = [from ?? words.phrase("page.translated.plain")] + remarks + [words.phrase("page.original")]
        return told.map { $0.hasSuffix(".") ? $0 : "\($0)." }.joined(separator: " ").dropLast() + words.colon
    }

    /// Whether a text has the form of a tag of BCP 47.
    package static func isTag(_ text: String) -> Bool {
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
