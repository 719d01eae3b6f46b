// A postal address.

/// A postal address.
public struct PostalAddress: FieldGroup {
    /// What it is used for.
    public var kind: CodedValue<AddressKind>?
    /// The street, or the post office box.
    public var street: String?
    /// The number of the house.
    public var number: String?
    /// What is added to the number.
    public var addition: String?
    /// How the number is to be read.
    public var designation: CodedValue<Uncoded>?
    /// Where it is, where street and number do not say.
    public var locationDescription: String?
    /// The postcode.
    public var postcode: String?
    /// The town.
    public var city: String?
    /// The municipality.
    public var municipality: String?
    /// The country.
    public var country: CodedValue<Uncoded>?
    /// The lines of an address that has no parts.
    public var lines: [String] = []

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("street", \.street),
        Field("number", \.number),
        Field("addition", \.addition),
        Field("designation", \.designation),
        Field("locationDescription", \.locationDescription),
        Field("postcode", \.postcode),
        Field("city", \.city),
        Field("municipality", \.municipality),
        Field("country", \.country),
        Field("lines", list: \.lines),
    ]
}
