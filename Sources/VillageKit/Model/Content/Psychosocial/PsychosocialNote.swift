// Content of the section `psychosocial`: the part of the psycho-medico-social centre.

/// The part of the psycho-medico-social centre.
public struct PsychosocialNote: EntryContent {
    /// What it is about.
    public var topic: String?
    /// The note.
    public var text: Text?
    /// Documents.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension PsychosocialNote {
    /// The section that the content belongs to.
    public static let section = AccessSection.psychosocial
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.psychosocialNotes
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("topic", \.topic),
        Field("text", \.text),
        Field("documents", list: \.documents),
    ]
}
