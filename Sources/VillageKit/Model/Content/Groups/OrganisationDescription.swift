// What is known about an organisation.

/// What is known about an organisation.
public struct OrganisationDescription: FieldGroup {
    /// Its identifier.
    public var organisation: OrganisationID?
    /// The code of the site.
    public var site: String?
    /// Its name.
    public var name: String?
    /// Its kind.
    public var kind: CodedValue<Uncoded>?
    /// Its type within the kind.
    public var type: CodedValue<Uncoded>?
    /// What kind it is, in words.
    public var kindDescription: String?
    /// Who leads it.
    public var head: String?
    /// Its web address.
    public var website: String?
    /// Where files for it are delivered.
    public var deliveryPoint: String?
    /// Its addresses.
    public var addresses: [PostalAddress] = []
    /// Its numbers.
    public var contactPoints: [ContactPoint] = []

    /// Creates an empty record.
    public init() {}

    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("organisation", \.organisation),
        Field("site", \.site),
        Field("name", \.name),
        Field("kind", \.kind),
        Field("type", \.type),
        Field("kindDescription", \.kindDescription),
        Field("head", \.head),
        Field("website", \.website),
        Field("deliveryPoint", \.deliveryPoint),
        Field("addresses", each: \.addresses),
        Field("contactPoints", each: \.contactPoints),
    ]
}
