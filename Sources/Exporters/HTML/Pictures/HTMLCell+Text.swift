// What somebody wrote, in a cell: the translation where there is one, else the own words.

import VillageFormats
import VillageModel

extension HTMLCell {
    /// What somebody wrote, in the language of the page where a translation is known.
    static func translated(_ text: Text, in words: ReadableWords) -> HTMLCell {
        let speech = ReadableSpeech(text, in: words.language)
        if let translation = speech.translation {
            return HTMLCell(translation.value, in: HTMLLanguage(translation.language))
        }
        return HTMLCell(text.value, in: HTMLLanguage(text.language))
    }
}
