// The name of a person as somebody types it, in one text.

import VillageKit

/// Reads the name of a person in one text.
enum TypedName {
    /// How names are written, for the help text.
    static let help = "a name is 'given family', 'family, given' or 'given/prefix/family'"

    /// What stands before a family name and belongs to it.
    private static let prefixes: Set<String> = [
        "aan", "abu", "ait", "aït", "al", "ben", "bin", "bint", "bou", "d'", "da", "dal", "dalla", "das", "de", "degli",
        "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "in", "la", "las", "le", "les",
        "los",
        "mac", "mc", "o'", "op", "ould", "saint", "san", "santa", "st.", "'s", "'t", "te", "ten", "ter", "tot", "uit",
        "van", "vanden", "vander", "vom", "von", "zu", "zum", "zur",
    ]
    /// Those that are given names as well.
    private static let givenToo: Set<String> = ["al", "ben", "in", "mac", "saint", "san", "santa"]

    /// Reads a name; `nil` where it has too many parts.
    static func name(_ text: String) -> PersonName? {
        if text.contains("/") { return parts(text) }
        if text.contains(",") { return familyFirst(text) }
        let words = words(text)
        let isFamilyAlone = words.first.map { isPrefix($0) && !givenToo.contains($0.lowercased()) } ?? true
        let start = isFamilyAlone ? 0 : words.indices.dropFirst().first { isPrefix(words[$0]) } ?? words.count - 1
        // A prefix that nothing follows is the family name.
        return name(given: Array(words[..<start]), family: Array(words[start...]))
    }

    /// `given/prefix/family`, or `given/family`.
    private static func parts(_ text: String) -> PersonName? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { words(String($0)) }
        guard parts.count < 4 else { return nil }
        if parts.count == 2 { return name(given: parts[0], family: parts[1]) }
        var name = PersonName()
        name.given = parts[0]
        name.prefix = joined(parts[1])
        name.family = joined(parts[2])
        return name
    }

    /// `family, given`.
    private static func familyFirst(_ text: String) -> PersonName? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { words(String($0)) }
        return parts.count == 2 ? name(given: parts[1], family: parts[0]) : nil
    }

    private static func name(given: [String], family: [String]) -> PersonName {
        let count = min(family.prefix(while: isPrefix).count, max(0, family.count - 1))
        var name = PersonName()
        name.given = given
        name.prefix = joined(Array(family[..<count]))
        name.family = joined(Array(family[count...]))
        return name
    }

    private static func isPrefix(_ word: String) -> Bool {
        prefixes.contains(word.lowercased().replacing("’", with: "'"))
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func joined(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: " ")
    }
}
