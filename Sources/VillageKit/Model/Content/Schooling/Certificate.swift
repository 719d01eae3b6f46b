// Content of the section `schooling`: a certificate or diploma.

/// A certificate or diploma.
public struct Certificate: EntryContent {
    /// What kind it is.
    public var kind: CodedValue<Uncoded>?
    /// Its name.
    public var name: String?
    /// The year of the examination.
    public var year: Int?
    /// The day of the result.
    public var on: PartialDate?
    /// The result.
    public var result: CodedValue<Uncoded>?
    /// Who issued it.
    public var issuer: String?

    /// Creates an empty record.
    public init() {}
}

extension Certificate {
    /// The section that the content belongs to.
    public static let section = AccessSection.schooling
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.certificates
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("name", \.name),
        Field("year", \.year),
        Field("on", \.on),
        Field("result", \.result),
        Field("issuer", \.issuer),
    ]
    /// The date that entries are ordered by where they have no other.
    public var ownDate: PartialDate? { on }
}
