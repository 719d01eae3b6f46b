// The adults of a school as one line of text, in both directions.

/// An adult of a school: form of address, family name, given name.
package struct LSUPerson: Sendable, Hashable {
    /// The form of address: `M` or `MME`.
    package var civility: String?
    /// The family name.
    package var family: String?
    /// The given name.
    package var given: String?

    /// Creates a person.
    package init(civility: String?, family: String?, given: String?) {
        self.civility = civility
        self.family = family
        self.given = given
    }

    /// Reads a line: `MME Modèle, Ana`.
    package init(_ line: String) {
        var rest = line[...]
        for civility in ["MME", "M"] where rest.hasPrefix("\(civility) ") {
            self.civility = civility
            rest = rest.dropFirst(civility.count + 1)
            break
        }
        let parts = rest.split(separator: ", ", maxSplits: 1, omittingEmptySubsequences: false)
        family = parts.first.map { String($0) }
        given = parts.count > 1 ? String(parts[1]) : nil
    }

    /// The line; `nil` where it could not be read back.
    package var line: String? {
        guard let family else { return nil }
        let text = (civility.map { "\($0) " } ?? "") + family + (given.map { ", \($0)" } ?? "")
        return LSUPerson(text) == self && !text.contains("; ") ? text : nil
    }
}

/// A teacher: a person, and in the second degree the number by which the school's timetable knows them.
package struct LSUTeacher: Sendable, Hashable {
    /// The person.
    package var person: LSUPerson
    /// What the number is of: `epp`, `local`, `dir`, `autre`.
    package var type: String?
    /// The number; that of `local` and `autre` may be a dummy.
    package var number: String?

    /// Creates a teacher.
    package init(_ person: LSUPerson, type: String?, number: String?) {
        self.person = person
        self.type = type
        self.number = number
    }

    /// Several teachers as two lines: names, and numbers; `nil` where they could not be read back.
    package static func lines(_ teachers: [LSUTeacher]) -> (names: String, numbers: String?)? {
        let names = teachers.compactMap(\.person.line)
        guard names.count == teachers.count, !names.isEmpty else { return nil }
        let numbers = teachers.compactMap { teacher in
            teacher.type.flatMap { type in teacher.number.map { "\(type) \($0)" } }
        }
        return (names.joined(separator: "; "), numbers.count == names.count ? numbers.joined(separator: "; ") : nil)
    }

    /// Reads the two lines; `nil` where they do not belong together.
    package static func read(names: String?, numbers: String?) -> [LSUTeacher]? {
        guard let names else { return nil }
        let persons = names.split(separator: "; ").map { LSUPerson(String($0)) }
        guard let numbers else { return persons.map { LSUTeacher($0, type: nil, number: nil) } }
        let pairs = numbers.split(separator: "; ").map { $0.split(separator: " ").map { String($0) } }
        guard pairs.count == persons.count, pairs.allSatisfy({ $0.count == 2 }) else { return nil }
        return zip(persons, pairs).map { LSUTeacher($0, type: $1[0], number: $1[1]) }
    }
}
