// A worry or a hope.

/// A worry or a hope.
public struct TransitionThought: FieldGroup {
    /// Which of the two.
    public var kind: WorryKind?
    /// What it is.
    public var text: Text?
    /// Whose.
    public var speaker: SpeakerKind?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("text", \.text),
        Field("speaker", \.speaker),
    ]
}
