// What a call says about an entry besides its content.

import VillageKit

/// What a call says about an entry besides its content.
struct NotesOptions: FieldGroup {
    var basis: EntryHeader.Basis?
    var label: Label?
    var observedAt: PartialDate?
    var validFrom: PartialDate?
    var validTo: PartialDate?
    var retainUntil: CalendarDate?
    var thirdParty: Bool?

    init() {}

    /// What a form says.
    init(_ notes: EntryNotes) {
        (basis, label, retainUntil) = (notes.basis, notes.label, notes.retainUntil)
        (observedAt, validFrom, validTo) = (notes.observedAt, notes.validFrom, notes.validTo)
        thirdParty = notes.concernsThirdParty ? true : nil
    }

    /// As they stand in the canonical form of an entry.
    static let fields: [Field<Self>] = [
        Field("basis", \.basis),
        Field("label", \.label),
        Field("observedAt", \.observedAt),
        Field("validFrom", \.validFrom),
        Field("validTo", \.validTo),
        Field("retainUntil", \.retainUntil),
        Field("thirdParty", \.thirdParty),
    ]

    private var concernsThirdParty: Bool {
        get { thirdParty == true }
        set { thirdParty = newValue }
    }

    static let parameters: [Parameter<NotesOptions>] = [
        .option("--basis", oneOf: EntryHeader.Basis.self, value: "basis", help: "how it is known", into: \.basis),
        .option("--label", oneOf: Label.self, value: "label", help: "how far it is closed", into: \.label),
        .checked(
            "--observed",
            value: "date",
            help: "when it was seen or heard, as 2026-11 or 2026-11-20",
            into: \.observedAt,
            read: Typed.date
        ),
        .checked("--valid-from", value: "date", help: "from when it holds", into: \.validFrom, read: Typed.date),
        .checked(
            "--valid-to",
            value: "date",
            help: "the last day on which it holds",
            into: \.validTo,
            read: Typed.date
        ),
        .day("--retain-until", help: "the first day on which it may not be used any more", into: \.retainUntil),
        .flag("--third-party", help: "it speaks of another person", into: \.concernsThirdParty),
    ]

    /// What is said where the call says nothing: persons speak for themselves, professionals say how they know.
    ///
    /// - Parameters:
    ///   - role: Who writes.
    ///   - written: What a form or a JSON text says.
    ///   - day: The day of writing: nothing was seen or heard after it.
    /// - Returns: The notes of the entry.
    /// - Throws: ``Failure`` when it is not said how this is known, or a day cannot be.
    func notes(
        for role: Role,
        beside written: NotesOptions? = nil,
        on day: CalendarDate
    ) throws(Failure) -> EntryNotes {
        let basis = self.basis ?? written?.basis ?? Self.usual(for: role)
        guard let basis else { throw Self.withoutBasis }
        var notes = EntryNotes(basis: basis, label: label ?? written?.label)
        notes.observedAt = observedAt ?? written?.observedAt
        if let seen = notes.observedAt, seen.isAfter(day) {
            throw .usage(
                "'\(seen.rawValue)' as the day of what was seen or heard is after \(day.rawValue), the day of writing"
            )
        }
        notes.validFrom = validFrom ?? written?.validFrom
        notes.validTo = validTo ?? written?.validTo
        notes.retainUntil = retainUntil ?? written?.retainUntil
        notes.concernsThirdParty = concernsThirdParty || written?.thirdParty == true
        return notes
    }

    /// The answer where nobody says how something is known.
    static var withoutBasis: Failure {
        let choices = EntryHeader.Basis.allCases.map(\.rawValue).joined(separator: ", ")
        return .usage("it is not said how this is known: give '--basis'", help: ["one of: \(choices)"])
    }

    /// How persons know what they tell of themselves; `nil` for professionals, who say it.
    static func usual(for role: Role) -> EntryHeader.Basis? {
        switch role {
        case .student: .toldByStudent
        case .guardian: .toldByFamily
        default: nil
        }
    }
}
