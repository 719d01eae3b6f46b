// The first and the last line of a form, found in whatever a mail program put around them.

import VillageFormats
import VillageModel

/// A form as it was found in a text: what its first line says, and the lines up to its last.
struct FormFrame {
    /// The form that the first line names.
    let sheet: FormSheet
    /// The entry that is corrected.
    let corrects: EntryID?
    /// The lines between.
    let lines: [FormLine]
    /// The number of the last line.
    let end: Int

    /// The first line of a form.
    static func head(_ sheet: FormSheet, correcting entry: EntryID?) -> [String] {
        let check = sheet.check(correcting: entry)
        let name = "\(sheet.type.typeName), \(sheet.language.rawValue), \(check)"
        let head = "==== VILLAGEKIT FORM \(ContentForm.version): \(name) ===="
        guard let entry else { return [head] }
        return [head, "==== VILLAGEKIT ENTRY: \(LineEscapes.escaped(entry.rawValue)) ===="]
    }

    /// The last line of a form.
    static let last = "==== VILLAGEKIT END ===="

    /// Reads the first lines of a form that was found in a text.
    init(_ found: FormText.Found, in text: FormText) throws(FormError) {
        let head = found.head
        guard let end = found.end else { throw FormError([FormProblem(.noEnd, line: found.lastLine + 1)]) }
        var inner = (head.line + 1..<end.line)
            .map { text.line($0, depth: head.depth) }
        var words = head.words
        // A mail program may have broken the line.
        if !words.hasSuffix("=="), let next = inner.first {
            words += " " + next.text
            inner.removeFirst()
        }
        let entry = found.entry
        if let entry { inner.removeAll { $0.number == entry.line + 1 } }
        corrects = entry.map { EntryID(LineEscapes.unescaped(Self.inside($0.words))) }
        try Self.checkVersion(words, line: head.line + 1)
        sheet = try Self.sheet(Self.inside(words), line: head.line + 1)
        let check = FoldedWords.folded(Self.inside(words)).split(separator: ",").last.map { FoldedWords.trimmed($0) }
        guard check == sheet.check(correcting: corrects) else {
            throw FormError([FormProblem(.otherEdition, line: head.line + 1)])
        }
        lines = inner
        self.end = end.line + 1
    }

    /// What stands behind the first colon, without the strokes at the end; before it stands what the line is.
    private static func inside(_ words: String) -> String {
        let rest = words.drop { $0 != ":" }.dropFirst()
        return FoldedWords.trimmed(String(FoldedWords.trimmed(rest).reversed().drop { $0 == "=" }.reversed()))
    }

    /// The version stands before the colon.
    private static func checkVersion(_ words: String, line: Int) throws(FormError) {
        let digits = words.prefix { $0 != ":" }.filter { $0.isASCII && $0.isNumber }
        guard words.contains(":"), !digits.isEmpty else {
            throw FormError([FormProblem(.brokenHead, line: line)])
        }
        guard Int(digits) == ContentForm.version else { throw FormError([FormProblem(.otherVersion, line: line)]) }
    }

    /// The form that the words of a first line name.
    private static func sheet(_ words: String, line: Int) throws(FormError) -> FormSheet {
        let parts = words.split(separator: ",").map { FoldedWords.folded($0) }
        guard parts.count == 3 else { throw FormError([FormProblem(.brokenHead, line: line)]) }
        let types = Dossier.contentTypes
        guard let type = types.first(where: { $0.typeName.lowercased() == parts[0] }) else {
            let near = NearestWord.nearest(to: parts[0], among: types.map { $0.typeName })
            throw FormError([FormProblem(.unknownType, line: line, suggestion: near)])
        }
        guard let language = WorkingLanguage(rawValue: parts[1]) else {
            throw FormError([FormProblem(.unknownLanguage, line: line)])
        }
        return FormSheet(type, language)
    }
}
