// A language and how it is used.

/// A language and how it is used.
public struct SpokenLanguage: FieldGroup {
    /// The language; the code is a tag of BCP 47 or of the source's list.
    public var language: CodedValue<Uncoded>?
    /// How it is used.
    public var use: CodedValue<LanguageUse>?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("language", \.language),
        Field("use", \.use),
    ]
}
