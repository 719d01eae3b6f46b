// The author of an entry in the canonical file.

package import VillageModel

/// The author of an entry in the canonical file.
package struct AuthorForm: FieldGroup {
    var person: PersonID?
    var role: String?
    var organisation: OrganisationID?

    package init() {}

    init(_ author: Author) {
        person = author.person
        role = author.role?.rawValue
        organisation = author.organisation
    }

    package static let fields: [Field<Self>] = [
        Field("person", \.person),
        Field("role", \.role),
        Field("organisation", \.organisation),
    ]

    var author: Author {
        Author(person: person, role: role.map { Role($0) }, organisation: organisation)
    }
}
