// What somebody wrote or said, on a page: in its language, with its translation beside it.

import VillageFormats
import VillageModel

/// What somebody wrote or said, on a page.
struct HTMLSpeech {
    private let speech: ReadableSpeech
    private let page: HTMLPage

    init(_ text: Text, on page: HTMLPage) {
        speech = ReadableSpeech(text, in: page.language)
        self.page = page
    }

    func put(in markup: inout HTMLMarkup) {
        let origin = HTMLLanguage(speech.text.language)
        if let translation = speech.translation {
            let known = HTMLLanguage(translation.language)
            markup.put(.p, [.lang: known.tag, .dir: known.direction]) { $0.verbatim(translation.value) }
            markup.put(.p, [.class: "small"], speech.beforeOriginal)
        }
        markup.put(.p, [.lang: origin.tag, .dir: origin.direction]) { $0.verbatim(speech.text.value) }
        if let advice = speech.advice(asking: page.contact) { markup.put(.p, [.class: "small"], advice) }
    }
}
