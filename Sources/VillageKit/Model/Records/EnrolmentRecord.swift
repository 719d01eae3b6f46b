// At which school the student was when, as the rules of access need to know.

/// A stay of the student at a school.
public struct EnrolmentRecord: Sendable, Hashable, Opaque {
    /// The school.
    public var organisation: OrganisationID
    /// The first day.
    public var from: PartialDate?
    /// The last day.
    public var to: PartialDate?

    /// Creates a stay.
    public init(organisation: OrganisationID, from: PartialDate? = nil, to: PartialDate? = nil) {
        self.organisation = organisation
        self.from = from
        self.to = to
    }
}
