// Content of the section `support_plan`: a need of the pupil, the family or the teacher.

/// A need of the pupil, the family or the teacher.
public struct SupportNeed: EntryContent {
    /// Whose need it is.
    public var holder: NeedHolder?
    /// The kind of need.
    public var type: CodedValue<NeedType>?
    /// What is needed.
    public var description: Text?
    /// How urgent, 1 first.
    public var priority: Int?
    /// Documents about it.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension SupportNeed {
    /// The section that the content belongs to.
    public static let section = AccessSection.supportPlan
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.supportNeeds
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("holder", \.holder),
        Field("type", \.type),
        Field("description", \.description),
        Field("priority", \.priority),
        Field("documents", list: \.documents),
    ]
}
