// The names of student, persons and organisations, where the view tells them.

package import VillageAccess
package import VillageModel

/// The names of student, persons and organisations, where the view tells them.
package enum ReadableNames {
    /// The name of the student.
    package static func student(in view: DisclosedDossier) -> String? {
        let entries: [DisclosedEntry<StudentIdentity>] = view.identities
        return entries.lazy.compactMap { words(of: $0.content.name) }.first
    }

    /// The names of persons, by identifier.
    package static func persons(in view: DisclosedDossier) -> [String: String] {
        var names: [String: String] = [:]
        let contacts: [DisclosedEntry<ContactPerson>] = view.contactPersons
        for entry in contacts {
            guard let person = entry.content.person, let name = words(of: entry.content.name) else { continue }
            names[person.rawValue] = name
        }
        let team: [DisclosedEntry<CareTeamMember>] = view.careTeamMembers
        for entry in team {
            guard let person = entry.content.person, let name = words(of: entry.content.name) else { continue }
            names[person.rawValue] = names[person.rawValue] ?? name
        }
        return names
    }

    /// The names of organisations, by identifier.
    package static func organisations(in view: DisclosedDossier) -> [String: String] {
        var names: [String: String] = [:]
        func add(_ organisation: OrganisationID?, _ name: String?) {
            guard let id = organisation?.rawValue, let name, !name.isEmpty else { return }
            names[id] = names[id] ?? name
        }
        let enrolments: [DisclosedEntry<Enrolment>] = view.enrolments
        for entry in enrolments { add(entry.content.school.organisation, entry.content.school.name) }
        let team: [DisclosedEntry<CareTeamMember>] = view.careTeamMembers
        for entry in team { add(entry.content.organisation, entry.content.organisationName) }
        let plans: [DisclosedEntry<FormalPlan>] = view.formalPlans
        for entry in plans { add(entry.content.organisation, entry.content.organisationName) }
        return names
    }

    /// The person who coordinates now, by name.
    package static func coordinator(in view: DisclosedDossier) -> String? {
        let team: [DisclosedEntry<CareTeamMember>] = view.careTeamMembers
        return team.filter { $0.content.isCoordinator == true && $0.content.to == nil }
            .compactMap { words(of: $0.content.name) }.first
    }

    /// A name as it is said, if it has any part.
    package static func words(of name: PersonName) -> String? {
        let given = name.preferred ?? name.given.first
        let parts = [given, name.prefix, name.family].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
