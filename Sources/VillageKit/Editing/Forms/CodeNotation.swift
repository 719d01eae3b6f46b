// A code in one line: what was chosen or said, and in braces the list that it is from.

import VillageBasics

/// Writes and reads a code in one line, such as `24 {list: ctf.need; edition: 24; name: Speech; meaning: language}`.
struct CodeNotation {
    let words: WordTable
    /// The meanings to choose from, with their names.
    let choices: [FormQuestion.Choice]
    /// The words of the canonical form that are meanings.
    let meanings: [String]

    private static let signs: Set<Character> = ["{", "}", ";"]
    private static let keys = ["list", "edition", "name", "meaning"]
    private static let members = ["list": "system", "edition": "edition", "name": "label", "meaning": "meaning"]

    /// What a line says.
    enum Reading: Equatable {
        case code(JSONValue)
        case unreadable
        /// It is nearly a word of the list.
        case nearly(String)
    }

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - chosen: The meaning that was chosen beside it.
    /// - Returns: The code, or why there is none.
    func read(_ line: String, chosen: String? = nil) -> Reading {
        guard let brace = opening(of: line) else {
            if chosen == nil, let word = word(line) { return .code(.string(word)) }
            if chosen == nil, let near = NearestWord.nearest(to: line, among: choices.map(\.name)) {
                return .nearly(near)
            }
            return .code(object(code: LineEscapes.unescaped(line, Self.signs), [:], chosen))
        }
        let inner = line[line.index(after: brace)...]
        let parts = LineEscapes.split(inner, at: "}", most: 1)
        guard parts.count == 2, parts[1].isEmpty else { return .unreadable }
        var values: [String: String] = [:]
        for part in LineEscapes.split(parts[0], at: ";") where !FoldedWords.trimmed(part).isEmpty {
            let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, let key = key(String(pair[0])), values[key] == nil else { return .unreadable }
            values[key] = LineEscapes.unescaped(FoldedWords.trimmed(pair[1]), Self.signs)
        }
        if let meaning = values["meaning"] {
            guard chosen == nil, let word = word(meaning) else { return .unreadable }
            values["meaning"] = word
        }
        let code = LineEscapes.unescaped(FoldedWords.trimmed(line[..<brace]), Self.signs)
        return .code(object(code: code, values, chosen))
    }

    /// Writes a code.
    ///
    /// - Parameters:
    ///   - value: The canonical form.
    ///   - hasBox: Whether the meaning is told by a box.
    /// - Returns: The meaning that the box tells, and the line; either may be missing.
    func write(_ value: JSONValue, hasBox: Bool) -> (chosen: String?, line: String?) {
        if let word = value.string {
            return hasBox ? (word, nil) : (nil, choices.first { $0.word == word }?.name ?? word)
        }
        let chosen = hasBox ? value["meaning"]?.string : nil
        let code = LineEscapes.escaped(value["code"]?.string ?? "", Self.signs)
        // The short form is taken where it is read as the same.
        if !code.isEmpty, read(code, chosen: chosen) == .code(value) { return (chosen, code) }
        var parts: [String] = []
        for key in Self.keys where !(hasBox && key == "meaning") {
            guard let member = Self.members[key], let text = value[member]?.string else { continue }
            if key == "list", text.isEmpty { continue }
            let shown = key == "meaning" ? choices.first { $0.word == text }?.name ?? text : text
            parts.append("\(words.phrase("key.\(key)")): \(LineEscapes.escaped(shown, Self.signs))")
        }
        return (chosen, (code.isEmpty ? "" : code + " ") + "{\(parts.joined(separator: "; "))}")
    }

    /// The meaning that a text names, in the language of the form or in that of the canonical form.
    func word(_ text: String) -> String? {
        let folded = FoldedWords.folded(text)
        return choices.first { FoldedWords.folded($0.name) == folded }?.word ?? meanings.first { $0 == folded }
    }

    private func object(code: String, _ values: [String: String], _ chosen: String?) -> JSONValue {
        var object = JSONObject()
        object["system"] = .string(values["list"] ?? "")
        for (member, text) in [("edition", values["edition"]), ("code", code), ("label", values["name"])] {
            if let text { object[member] = .string(text) }
        }
        if let meaning = chosen ?? values["meaning"] { object["meaning"] = .string(meaning) }
        return .object(object)
    }

    private func opening(of line: String) -> String.Index? {
        let parts = LineEscapes.split(line, at: "{", most: 1)
        return parts.count > 1 ? line.index(line.startIndex, offsetBy: parts[0].count) : nil
    }

    private func key(_ text: String) -> String? {
        let folded = FoldedWords.folded(text)
        return Self.keys.first { folded == FoldedWords.folded(words.phrase("key.\($0)")) || folded == $0 }
    }
}
