// Content of the section `schooling`: the advice for the next school, and whom to ask about it.

/// The advice for the next school, and whom to ask about it.
public struct Orientation: EntryContent {
    /// The advice of the school.
    public var advice: CodedValue<Uncoded>?
    /// The advice after it was looked at again.
    public var revisedAdvice: CodedValue<Uncoded>?
    /// Why it was changed.
    public var revisionReason: Text?
    /// The profile.
    public var profile: CodedValue<Uncoded>?
    /// What the advice rests on.
    public var motivation: Text?
    /// Whether the next school should call.
    public var isContactNeeded: Bool?
    /// Whom to call.
    public var contactName: String?
    /// The number.
    public var contactTelephone: String?
    /// The e-mail address.
    public var contactEmail: String?

    /// Creates an empty record.
    public init() {}
}

extension Orientation {
    /// The section that the content belongs to.
    public static let section = AccessSection.schooling
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.orientations
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("advice", \.advice),
        Field("revisedAdvice", \.revisedAdvice),
        Field("revisionReason", \.revisionReason),
        Field("profile", \.profile),
        Field("motivation", \.motivation),
        Field("isContactNeeded", \.isContactNeeded),
        Field("contactName", \.contactName),
        Field("contactTelephone", \.contactTelephone),
        Field("contactEmail", \.contactEmail),
    ]
}
