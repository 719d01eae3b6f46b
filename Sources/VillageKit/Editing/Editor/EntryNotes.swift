// What a writer says about an entry besides its content.

public import VillageModel

/// What a writer says about an entry besides its content.
public struct EntryNotes: Sendable, Hashable {
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
}
