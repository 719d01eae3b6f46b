// What a writer says about an entry besides its content.

public import VillageModel

/// What a writer says about an entry besides its content.
public struct EntryNotes: Sendable, Hashable, Opaque {
    /// How it is known.
    public var basis: EntryHeader.Basis
    /// The label of the whole entry.
    public var label: Label?
    /// Labels of single fields.
    public var fieldLabels: [FieldName: Label] = [:]
    /// When what it tells was seen or heard.
    public var observedAt: PartialDate?
    /// From when it holds.
    public var validFrom: PartialDate?
    /// The last day on which it holds.
    public var validTo: PartialDate?
    /// Whether it speaks of a person other than student, guardians and professionals in their role.
    public var concernsThirdParty = false
    /// The first day on which it may not be used any more, where the writer knows it.
    public var retainUntil: CalendarDate?

    /// Creates notes with what every entry has.
    public init(basis: EntryHeader.Basis, label: Label? = nil) {
        self.basis = basis
        self.label = label
    }

    /// Takes from the header of an entry what is stated anew with each version.
    ///
    /// The labels of single fields and the end of retention are not: a correction inherits them.
    public init(_ header: EntryHeader) {
        self.init(basis: header.basis, label: header.label)
        observedAt = header.observedAt
        validFrom = header.validFrom
        validTo = header.validTo
        concernsThirdParty = header.concernsThirdParty
    }

    /// The header of a new entry.
    ///
    /// - Parameters:
    ///   - id: The identifier of the entry.
    ///   - author: Who writes.
    ///   - recordedAt: When it is written down.
    /// - Returns: The header, with what the writer stated.
    public func header(id: EntryID, author: Author, recordedAt: Instant) -> EntryHeader {
        var header = EntryHeader(id: id, author: author, recordedAt: recordedAt, basis: basis)
        header.label = label
        header.fieldLabels = fieldLabels
        header.observedAt = observedAt
        header.validFrom = validFrom
        header.validTo = validTo
        header.concernsThirdParty = concernsThirdParty
        header.retainUntil = retainUntil
        return header
    }
}
