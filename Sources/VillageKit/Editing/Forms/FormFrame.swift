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

    /// The most bytes of a text, and lines of it, that are looked at.
    static let mostBytes = 4 << 20
    static let mostLines = 100_000

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

    /// Finds the form in a text.
    init(_ text: String) throws(FormError) {
        let bytes = Array(text.utf8.prefix(Self.mostBytes + 1))
        guard bytes.count <= Self.mostBytes, let ranges = FormLine.ranges(bytes, most: Self.mostLines) else {
            throw FormError([FormProblem(.tooLong)])
        }
        let marks = zip(ranges.indices, ranges).compactMap { Mark(bytes[$0.1], line: $0.0) }
        guard let head = marks.first(where: { $0.kind == .form }) else { throw FormError([FormProblem(.noForm)]) }
        let others = marks.filter { $0.kind == .form && $0.line > head.line }
        if let other = others.first { throw FormError([FormProblem(.severalForms, line: other.line + 1)]) }
        guard let end = marks.first(where: { $0.kind == .end && $0.line > head.line }) else {
            throw FormError([FormProblem(.noEnd, line: ranges.count)])
        }
        var inner = (head.line + 1..<end.line)
            .map { FormLine(bytes[ranges[$0]], number: $0 + 1, depth: head.depth) }
        var words = head.words
        // A mail program may have broken the line.
        if !words.hasSuffix("=="), let next = inner.first {
            words += " " + next.text
            inner.removeFirst()
        }
        let entry = marks.first { $0.kind == .entry && (head.line..<end.line).contains($0.line) }
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
        guard let language = ReadableLanguage(rawValue: parts[1]) else {
            throw FormError([FormProblem(.unknownLanguage, line: line)])
        }
        return FormSheet(type, language)
    }

    /// A line that begins or ends a form, or names its entry.
    private struct Mark {
        let kind: Kind
        /// The place of the line, from 0.
        let line: Int
        /// How many signs of quoting stand in front.
        let depth: Int
        /// The line from its first stroke on.
        let words: String

        enum Kind { case form, entry, end }

        /// The name that such lines have in common, in small letters.
        private static let name = Array("villagekit".utf8)
        /// The most bytes of such a line.
        private static let most = 600

        init?(_ bytes: ArraySlice<UInt8>, line: Int) {
            guard bytes.count <= Self.most, Self.holdsName(bytes) else { return nil }
            let text = String(decoding: bytes, as: UTF8.self)
            let quoting = text.prefix { $0 == ">" || FoldedWords.isBlank($0) }
            let words = FoldedWords.trimmed(text.dropFirst(quoting.count))
            guard words.hasPrefix("==") else { return nil }
            let name = FoldedWords.folded(words.drop { $0 == "=" })
            if name.hasPrefix("villagekit form") {
                kind = .form
            } else if name.hasPrefix("villagekit entry") {
                kind = .entry
            } else if name.hasPrefix("villagekit end") {
                kind = .end
            } else {
                return nil
            }
            self.line = line
            self.words = words
            depth = quoting.count { $0 == ">" }
        }

        private static func holdsName(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard bytes.contains(0x3D) else { return false }
            var matched = 0
            for byte in bytes {
                let small = byte | 0x20
                matched = small == name[matched] ? matched + 1 : small == name[0] ? 1 : 0
                if matched == name.count { return true }
            }
            return false
        }
    }
}
