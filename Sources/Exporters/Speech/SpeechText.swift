// What is said aloud as plain text: a line for each sentence, an empty one where a voice rests.

/// What is said aloud as plain text.
enum SpeechText {
    static func text(_ script: SpeechScript) -> String {
        var text = ""
        for line in script.lines {
            switch line {
            case .heading(_, let words): text += (text.isEmpty ? "" : "\n") + plain(words) + ".\n\n"
            case .sentence(let words, _): text += plain(words) + "\n"
            case .pause: text += text.hasSuffix("\n\n") ? "" : "\n"
            }
        }
        return text
    }

    /// Signs that no voice says, and that would change how a screen shows the rest, are blanks.
    private static func plain(_ words: String) -> String {
        String(String.UnicodeScalarView(words.unicodeScalars.map { HTMLText.isAllowed($0) && $0 != "\n" ? $0 : " " }))
    }
}
