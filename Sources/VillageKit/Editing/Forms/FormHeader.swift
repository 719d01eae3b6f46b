// What a writer states about an entry besides its content.

import VillageBasics
public import VillageModel

/// What a writer states about an entry besides its content.
public struct FormHeader: Sendable, Hashable, Opaque {
    /// What the entry rests on.
    public var basis: EntryHeader.Basis
    /// How secret the writer wants it to be.
    public var label: Label?
    /// When what it tells was seen or heard.
    public var observedAt: PartialDate?
    /// From when it holds.
    public var validFrom: PartialDate?
    /// The last day on which it holds.
    public var validTo: PartialDate?
    /// Whether it speaks of a person other than student, guardians and professionals in their role.
    public var concernsThirdParty = false

    /// Creates a header with what every entry has.
    public init(basis: EntryHeader.Basis) { self.basis = basis }

    /// Takes what a writer may state from the header of an entry.
    public init(_ header: EntryHeader) {
        basis = header.basis
        label = header.label
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
    public func entryHeader(id: EntryID, author: Author, recordedAt: Instant) -> EntryHeader {
        var header = EntryHeader(id: id, author: author, recordedAt: recordedAt, basis: basis)
        header.label = label
        header.observedAt = observedAt
        header.validFrom = validFrom
        header.validTo = validTo
        header.concernsThirdParty = concernsThirdParty
        return header
    }
}

/// The header as a record of fields, so that its questions come from a catalogue like all others.
struct FormHead: FieldGroup {
    var basis: EntryHeader.Basis?
    var observedAt: PartialDate?
    var validFrom: PartialDate?
    var validTo: PartialDate?
    var label: Label?
    var thirdParty: Bool?

    init() {}

    static let fields: [Field<Self>] = [
        Field("basis", \.basis),
        Field("observedAt", \.observedAt),
        Field("validFrom", \.validFrom),
        Field("validTo", \.validTo),
        Field("label", \.label),
        Field("thirdParty", \.thirdParty),
    ]

    init(_ header: FormHeader) {
        basis = header.basis
        observedAt = header.observedAt
        validFrom = header.validFrom
        validTo = header.validTo
        label = header.label
        thirdParty = header.concernsThirdParty ? true : nil
    }

    /// The header; `nil` where it is not said what the entry rests on.
    var header: FormHeader? {
        guard let basis else { return nil }
        var header = FormHeader(basis: basis)
        header.observedAt = observedAt
        header.validFrom = validFrom
        header.validTo = validTo
        header.label = label
        header.concernsThirdParty = thirdParty ?? false
        return header
    }
}
