// A holder of parental authority in the canonical file.

package import VillageModel

/// A holder of parental authority.
package struct GuardianForm: FieldGroup {
    var id: PersonID?
    var authority: Guardian.Authority?

    package init() {}

    package init(_ guardian: Guardian) {
        id = guardian.id
        authority = guardian.authority
    }

    package static let fields: [Field<Self>] = [
        Field("id", \.id),
        Field("authority", \.authority),
    ]

    /// The guardian; `nil` where something is missing.
    package var record: Guardian? {
        guard let id, let authority else { return nil }
        return Guardian(id: id, authority: authority)
    }
}
