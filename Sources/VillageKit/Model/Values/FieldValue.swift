// What the value of a field has to know: its shape, and how it stands in the canonical form.

public import VillageBasics

/// A value that a field can hold.
public protocol FieldValue: Sendable, Hashable {
    /// What kind of value this is, for forms, schemas and generators.
    static var shape: FieldShape { get }

    /// Reads the canonical form; `nil` when it is none of this kind.
    init?(json: JSONValue)

    /// Writes the canonical form.
    func write(to writer: inout JSONWriter)

    /// The words in it that a person wrote freely, for the linter; none for codes, dates and numbers.
    var freeText: [String] { get }
}

extension FieldValue {
    /// No free text.
    public var freeText: [String] { [] }
}

/// What kind of value a field holds.
public indirect enum FieldShape: Sendable {
    /// A short text: a name, a number of a house, a title.
    case string
    /// Free text that a family may read, with language and translations.
    case text
    /// A whole number.
    case integer
    /// A decimal number, kept as it was written.
    case decimal
    /// True or false.
    case flag
    /// A day.
    case date
    /// A day, a month or a year.
    case partialDate
    /// A point in time.
    case instant
    /// A code of a list, with these meanings.
    case code([String])
    /// One of these words.
    case choice([String])
    /// A number or name that another system gave.
    case identifier
    /// The identifier of an entry of the same dossier.
    case entry
    /// The identifier of a person.
    case person
    /// The identifier of an organisation, as `scheme:value`.
    case organisation
    /// A document.
    case attachment
    /// Several values.
    case list(FieldShape)
    /// A record with fields of its own.
    case record(any FieldGroup.Type)
}
