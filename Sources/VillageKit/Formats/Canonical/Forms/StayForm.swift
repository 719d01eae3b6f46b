// A stay at a school in the canonical file, as the rules need it.

package import VillageModel

/// A stay of the student at a school.
package struct StayForm: FieldGroup {
    var organisation: OrganisationID?
    var from: PartialDate?
    var to: PartialDate?

    package init() {}

    package init(_ stay: EnrolmentRecord) {
        organisation = stay.organisation
        from = stay.from
        to = stay.to
    }

    package static let fields: [Field<Self>] = [
        Field("organisation", \.organisation),
        Field("from", \.from),
        Field("to", \.to),
    ]

    /// The stay; `nil` where no school is named.
    package var record: EnrolmentRecord? {
        organisation.map { EnrolmentRecord(organisation: $0, from: from, to: to) }
    }
}
