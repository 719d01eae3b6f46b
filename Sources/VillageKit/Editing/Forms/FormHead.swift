// What a form asks besides the content, as a record of fields.

import VillageModel

/// What a form asks besides the content, so that its questions come from a catalogue like all others.
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

    init(_ notes: EntryNotes) {
        basis = notes.basis
        observedAt = notes.observedAt
        validFrom = notes.validFrom
        validTo = notes.validTo
        label = notes.label
        thirdParty = notes.concernsThirdParty ? true : nil
    }

    /// What the writer states; `nil` where it is not said what the entry rests on.
    var notes: EntryNotes? {
        guard let basis else { return nil }
        var notes = EntryNotes(basis: basis, label: label)
        notes.observedAt = observedAt
        notes.validFrom = validFrom
        notes.validTo = validTo
        notes.concernsThirdParty = thirdParty ?? false
        return notes
    }
}
