// A readable file as it is said aloud: one sentence after the other, each in its language.

import VillageFormats
import VillageModel

/// A readable file as it is said aloud.
struct SpeechScript {
    let language: ReadableLanguage
    /// Whom to ask what words of another language say.
    private let contact: String
    /// What is said, from first to last.
    private(set) var lines: [Line] = []

    /// Something that is said.
    enum Line {
        /// The title, the heading of a chapter, or that of an entry.
        case heading(level: Int, String)
        /// A sentence; in the language of the file where no other is named.
        case sentence(String, language: String?)
        /// The end of an entry.
        case pause
    }

    private var words: ReadableWords { language.words }

    init(_ document: ReadableDocument, in language: ReadableLanguage, asking contact: String) {
        self.language = language
        self.contact = contact
        lines.append(.heading(level: 1, document.title))
        for block in document.blocks {
            switch block {
            case .heading(let level, let text): lines.append(.heading(level: level, text))
            case .paragraph(let text): say(text)
            case .small(let texts): for text in texts { say(text) }
            case .items(let items): for item in items { say(item) }
            case .rule: break
            }
            if case .small = block { lines.append(.pause) }
        }
    }

    private mutating func say(_ text: String, in language: String? = nil) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let last = text.last else { return }
        // A voice falls at the end of a sentence only where it sees one.
        lines.append(.sentence(".!?:…".contains(last) ? text : text + ".", language: language))
    }

    private mutating func say(_ item: ReadableDocument.Item) {
        let label = item.label ?? ""
        switch item.content {
        case .words(let told), .entry(_, let told):
            say(
                [label, told].filter { !$0.isEmpty }.joined(separator: ": ")
                    + (told.isEmpty && !label.isEmpty ? ":" : "")
            )
        case .speech(let text, _): say(text, label)
        }
        for inner in item.items { say(inner) }
    }

    /// The words in the language of the file first, then those of whoever said them.
    private mutating func say(_ text: Text, _ label: String) {
        let speech = ReadableSpeech(text, in: language)
        let own = HTMLLanguage(text.language)
        if own.tag == nil || language.isNamed(text.language) {
            return say(label.isEmpty ? text.value : "\(label): \(text.value)")
        }
        if let translation = speech.translation {
            say(label.isEmpty ? translation.value : "\(label): \(translation.value)")
            say(speech.beforeOriginal)
        } else {
            let told = speech.advice(asking: contact) ?? ""
            say([label, told].filter { !$0.isEmpty }.joined(separator: ": ") + (told.isEmpty ? ":" : ""))
        }
        say(text.value, in: own.tag)
    }
}
