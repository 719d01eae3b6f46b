// A telephone number or e-mail address of an organisation.

/// A telephone number or e-mail address of an organisation.
public struct ContactPoint: FieldGroup {
    /// What it is.
    public var kind: CodedValue<ContactKind>?
    /// Where it is used.
    public var use: CodedValue<ContactUse>?
    /// The number or address.
    public var value: String?
    /// Whether the source marks it as secret.
    public var isSecret: Bool?
    /// Whether the source keeps the value to itself because it is secret.
    public var isNotTransmitted: Bool?
    /// Whether it may be used in an emergency.
    public var isEmergency: Bool?

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("use", \.use),
        Field("value", \.value),
        Field("isSecret", \.isSecret),
        Field("isNotTransmitted", \.isNotTransmitted),
        Field("isEmergency", \.isEmergency),
    ]
}
