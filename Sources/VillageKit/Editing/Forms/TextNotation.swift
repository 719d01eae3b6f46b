// Free text in lines: the words, and where it matters their language and their translations.

import VillageBasics
import VillageModel

/// Writes and reads free text.
///
/// A line such as `@language tr` says in which language the words are; one such as `@translation en, reviewed, by A. B.`
/// begins a translation. Any other line that begins with `@` is what it seems.
struct TextNotation {
    let words: WordTable

    /// Reads the lines of an answer; a line that names no language is told.
    func read(_ lines: [FormAnswer.Line], _ problems: inout [FormProblem]) -> Text? {
        var language: String?
        var parts: [(translation: Text.Translation?, lines: [String])] = [(nil, [])]
        for line in lines {
            if let tag = argument("key.language", line.text), parts.count == 1, language == nil {
                guard Self.isTag(tag) else {
                    problems.append(FormProblem(.notALanguage, line: line.number))
                    continue
                }
                language = tag
            } else if let head = argument("key.translation", line.text) {
                guard let translation = translation(head) else {
                    problems.append(FormProblem(.notALanguage, line: line.number))
                    continue
                }
                parts.append((translation, []))
            } else {
                parts[parts.count - 1].lines.append(Self.plain(line.text))
            }
        }
        let value = Self.joined(parts[0].lines)
        if value.isEmpty, language == nil, parts.count == 1 { return nil }
        let translations = parts.dropFirst()
            .compactMap { part in
                part.translation.map {
                    Text.Translation(
                        language: $0.language,
                        value: Self.joined(part.lines),
                        by: $0.by,
                        isReviewed: $0.isReviewed
                    )
                }
            }
        return Text(value, language: language, translations: translations)
    }

    /// Writes a text.
    func write(_ text: Text) -> [String] {
        var lines: [String] = []
        if let language = text.language { lines.append("@\(words.phrase("key.language")) \(language)") }
        lines += escaped(text.value)
        for translation in text.translations {
            var head = "@\(words.phrase("key.translation")) \(translation.language)"
            if translation.isReviewed { head += ", \(words.phrase("key.reviewed"))" }
            if let by = translation.by { head += ", \(words.phrase("key.by")) \(LineEscapes.escaped(by))" }
            lines.append(head)
            lines += escaped(translation.value)
        }
        return lines
    }

    /// What follows a key at the beginning of a line.
    private func argument(_ key: String, _ line: String) -> String? {
        guard line.hasPrefix("@") else { return nil }
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        guard parts.count == 2, FoldedWords.folded(parts[0]) == words.phrase(key) else { return nil }
        return FoldedWords.trimmed(parts[1])
    }

    private func translation(_ text: String) -> Text.Translation? {
        let parts = text.split(separator: ",", maxSplits: 1).map { FoldedWords.trimmed($0) }
        guard let tag = parts.first, Self.isTag(tag) else { return nil }
        var translation = Text.Translation(language: tag, value: "")
        guard var rest = parts.dropFirst().first else { return translation }
        let reviewed = words.phrase("key.reviewed")
        if FoldedWords.folded(rest.prefix(reviewed.count)) == reviewed {
            translation.isReviewed = true
            rest = FoldedWords.trimmed(rest.dropFirst(reviewed.count).drop { $0 == "," || $0 == " " })
        }
        let by = words.phrase("key.by") + " "
        if rest.hasPrefix(by) {
            translation.by = LineEscapes.unescaped(rest.dropFirst(by.count))
        } else if !rest.isEmpty {
            return nil
        }
        return translation
    }

    /// Lines of words; what would be taken for a key gets a stroke in front.
    private func escaped(_ text: String) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { $0.drop { $0 == "\\" }.hasPrefix("@") ? "\\\($0)" : String($0) }
    }

    private static func plain(_ line: String) -> String {
        line.hasPrefix("\\") && line.drop { $0 == "\\" }.hasPrefix("@") ? String(line.dropFirst()) : line
    }

    /// The lines in one text, without empty ones at its ends.
    private static func joined(_ lines: [String]) -> String {
        var answer = FormAnswer()
        answer.lines = lines.map { FormAnswer.Line(text: $0) }
        answer.trim()
        return answer.lines.map(\.text).joined(separator: "\n")
    }

    /// Whether a text may be a tag of BCP 47.
    private static func isTag(_ text: String) -> Bool {
        (1...35).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
            }
    }
}
