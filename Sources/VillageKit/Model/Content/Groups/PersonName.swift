// The name of a person, in parts.

/// The name of a person, in parts.
public struct PersonName: FieldGroup {
    /// The given names, in order.
    public var given: [String] = []
    /// The initials, as the source writes them.
    public var initials: String?
    /// What stands between given and family name, and is not sorted.
    public var prefix: String?
    /// The family name.
    public var family: String?
    /// The name the person is called by.
    public var preferred: String?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("given", list: \.given),
        Field("initials", \.initials),
        Field("prefix", \.prefix),
        Field("family", \.family),
        Field("preferred", \.preferred),
    ]
}
