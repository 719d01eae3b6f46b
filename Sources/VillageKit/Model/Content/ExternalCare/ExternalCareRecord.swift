// Content of the section `external_care`: the part of an outside service.

/// The part of an outside service.
public struct ExternalCareRecord: EntryContent {
    /// The service.
    public var service: String?
    /// Its identifier.
    public var organisation: OrganisationID?
    /// What is known about the service.
    public var description = OrganisationDescription()
    /// Whom to ask.
    public var contactName = PersonName()
    /// Where it stands.
    public var state: CodedValue<CareState>?
    /// Who referred.
    public var referredBy: String?
    /// When.
    public var referredOn: PartialDate?
    /// Since when on a waiting list.
    public var waitingSince: PartialDate?
    /// What the service notes.
    public var text: Text?
    /// Documents.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension ExternalCareRecord {
    /// The section that the content belongs to.
    public static let section = AccessSection.externalCare
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.externalCareRecords
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("service", \.service),
        Field("organisation", \.organisation),
        Field("description", group: \.description),
        Field("contactName", group: \.contactName),
        Field("state", \.state),
        Field("referredBy", \.referredBy),
        Field("referredOn", \.referredOn),
        Field("waitingSince", \.waitingSince),
        Field("text", \.text),
        Field("documents", list: \.documents),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { referredOn }

    /// Whether it says nothing but that the student was referred, to whom and since when.
    public var isReferralOnly: Bool {
        referredOn != nil && text == nil && documents.isEmpty
            && (state == nil || state?.meaning == .referred || state?.meaning == .waiting)
    }
}
