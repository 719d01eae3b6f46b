// What somebody wrote or said, on a page: in its language, with its translation beside it.

import VillageFormats
import VillageModel

/// What somebody wrote or said, on a page.
struct HTMLSpeech {
    private let text: Text
    private let translation: Text.Translation?
    private let language: ReadableLanguage
    private let origin: HTMLLanguage

    init(_ text: Text, _ language: ReadableLanguage) {
        self.text = text
        self.language = language
        origin = HTMLLanguage(text.language)
        translation =
            language.isNamed(text.language)
            ? nil : text.translations.first { language.isNamed($0.language) }
    }

    /// Whether it is in another language, and nothing here says the same in that of the page.
    var isForeign: Bool { origin.tag != nil && translation == nil && !language.isNamed(text.language) }

    func put(in markup: inout HTMLMarkup) {
        let words = language.words
        if let translation {
            let known = HTMLLanguage(translation.language)
            markup.put(.p, [.lang: known.tag, .dir: known.direction], translation.value)
            let from = name.map { words.phrase("page.translated", ["language": $0]) }
            let told = from ?? words.phrase("page.translated.plain")
            markup.put(.p, [.class: "small"], "\(told). \(words.phrase("page.original")):")
        }
        markup.put(.p, [.lang: origin.tag, .dir: origin.direction], text.value)
        if isForeign, let name {
            markup.put(.p, [.class: "small"], words.phrase("page.in", ["language": name]))
        }
    }

    /// The language in words, else by its tag.
    private var name: String? {
        origin.primary.map { language.words.known("language.\($0)") ?? origin.tag ?? $0 }
    }
}
