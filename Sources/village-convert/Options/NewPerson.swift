// A person with parental authority, as a call names one.

import VillageKit

/// A person with parental authority, as a call names one.
struct NewPerson: Sendable {
    let content: ContactPerson

    /// Reads `id:relation:authority:name`; identifier and name may be missing, as in `:mother:full:`.
    init(_ text: String) throws(UsageError) {
        let parts = text.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map { String($0) }
        guard parts.count >= 3 else {
            throw UsageError(
                "option '--guardian': write it as id:relation:authority:name, such as m1:mother:full:Amina Idrissi"
            )
        }
        let relations = RelationKind.allCases.map(\.rawValue)
        guard let relation = RelationKind(rawValue: parts[1]) else {
            throw UsageError(Suggestion.refusal(of: parts[1], as: "a relation", in: "--guardian", among: relations))
        }
        let authorities = Guardian.Authority.allCases.map(\.rawValue)
        guard let authority = Guardian.Authority(rawValue: parts[2]) else {
            throw UsageError(Suggestion.refusal(of: parts[2], as: "an authority", in: "--guardian", among: authorities))
        }
        guard parts[0] != PersonID.student.rawValue else {
            throw UsageError("option '--guardian': 'student' is the student")
        }
        var person = ContactPerson()
        person.person = parts[0].isEmpty ? nil : PersonID(parts[0])
        person.relation = CodedValue(relation)
        person.authority = authority
        if parts.count == 4, !parts[3].isEmpty {
            guard let name = TypedName.name(parts[3]) else {
                throw UsageError("option '--guardian': '\(parts[3])': \(TypedName.help)")
            }
            person.name = name
        }
        content = person
    }

    /// Refuses persons who would become one: two of one identifier, or one with that of whoever writes.
    static func check(_ persons: [NewPerson], by writer: PersonID?) throws(Failure) {
        var seen: Set<PersonID> = []
        for person in persons.compactMap(\.content.person) {
            guard seen.insert(person).inserted else {
                throw .usage("option '--guardian': '\(person.rawValue)' is given to two persons; give each an own one")
            }
            guard person != writer else {
                throw .usage(
                    "option '--guardian': '\(person.rawValue)' is whoever writes, as '--person' says; give the guardian another one"
                )
            }
        }
    }
}
