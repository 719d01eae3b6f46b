// The names of student and persons, where the view tells them.

import VillageAccess
import VillageModel

/// The names of student and persons, where the view tells them.
enum ReadableNames {
    /// The name of the student.
    static func student(in view: DisclosedDossier) -> String? {
        let entries: [DisclosedEntry<StudentIdentity>] = view.identities
        return entries.lazy.compactMap { text($0.content.name) }.first
    }

    /// The names of persons, by identifier.
    static func persons(in view: DisclosedDossier) -> [String: String] {
        var names: [String: String] = [:]
        let contacts: [DisclosedEntry<ContactPerson>] = view.contactPersons
        for entry in contacts {
            guard let person = entry.content.person, let name = text(entry.content.name) else { continue }
            names[person.rawValue] = name
        }
        let team: [DisclosedEntry<CareTeamMember>] = view.careTeamMembers
        for entry in team {
            guard let person = entry.content.person, let name = text(entry.content.name) else { continue }
            names[person.rawValue] = names[person.rawValue] ?? name
        }
        return names
    }

    private static func text(_ name: PersonName) -> String? {
        let given = name.preferred ?? name.given.first
        let parts = [given, name.prefix, name.family].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
