// The first words of what an entry says, on one line.

import VillageKit

/// The first words of what an entry says.
enum EntryBeginning {
    /// The most values of free text that are told.
    private static let values = 3
    /// The most characters.
    private static let length = 60

    /// The first words of an entry; without any, its first values.
    static func text(of entry: any DisclosedContent) -> String {
        var words: [String] = []
        var name = NameParts()
        entry.visitValues { path, value in
            // A name is one text, in the order in which it is said.
            if name.take(path, value) { return }
            if let done = name.end() { words.append(done) }
            if name.take(path, value) { return }
            if words.count < values { words += value.freeText }
        }
        if let done = name.end() { words.append(done) }
        if words.allSatisfy(\.isEmpty) { words = [ReadableLine.text(of: entry, in: .english)] }
        let line = words.joined(separator: ", ").split(whereSeparator: { $0.isWhitespace || $0.isNewline })
        let plain = line.joined(separator: " ").unicodeScalars
            .filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        return EntryLines.cut(String(String.UnicodeScalarView(plain)), to: length)
    }
}

/// The parts of a name while the values of an entry pass by.
private struct NameParts {
    private var record: Substring?
    private var words: [String] = []
    /// The parts that a name is said with: initials and what somebody is called by stand beside them.
    private static let said: Set<Substring> = ["given", "prefix", "family"]
    private static let others: Set<Substring> = ["initials", "preferred"]

    /// Takes a value; false where it belongs to another name, or to none.
    mutating func take(_ path: FieldName, _ value: any FieldValue) -> Bool {
        guard let dot = path.lastIndex(of: "."), path[..<dot].lowercased().hasSuffix("name") else { return false }
        let part = path[path.index(after: dot)...]
        guard record == nil || record == path[..<dot], Self.said.contains(part) || Self.others.contains(part) else {
            return false
        }
        record = path[..<dot]
        if Self.said.contains(part) { words += value.freeText }
        return true
    }

    /// The name, where one was taken.
    mutating func end() -> String? {
        defer { (record, words) = (nil, []) }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
