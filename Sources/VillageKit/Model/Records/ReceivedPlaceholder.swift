// A placeholder that was received in a disclosure (SEMANTICS 11.15).

/// What stood in the place of an entry that a sender did not show.
public struct ReceivedPlaceholder: Sendable, Hashable, Opaque {
    /// The section.
    public var section: AccessSection
    /// Why nothing was shown, as the class of SEMANTICS 9.8.
    public var reasonClass: String
    /// Whom to ask, where that was told.
    public var holder: OrganisationID?

    /// Creates a placeholder that was received.
    public init(section: AccessSection, reasonClass: String, holder: OrganisationID? = nil) {
        self.section = section
        self.reasonClass = reasonClass
        self.holder = holder
    }
}
