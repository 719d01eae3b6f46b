// Identifiers of entries, persons, students and organisations: open text, made from no content.

public import VillageBasics

/// A reference that is open text.
public protocol ReferenceValue: RawRepresentable<String>, FieldValue, Comparable, Opaque {
    /// Creates a reference.
    init(rawValue: String)
}

extension ReferenceValue {
    /// Creates a reference from text.
    public init(_ text: String) { self.init(rawValue: text) }

    /// Reads a string.
    public init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self.init(rawValue: text)
    }

    /// Writes a string.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

    /// Orders references by their text.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The identifier of an entry.
public struct EntryID: ReferenceValue {
    /// The identifier as text.
    public let rawValue: String

    /// Creates an identifier from text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The shape of a reference to an entry.
    public static var shape: FieldShape { .entry }
}

/// The identifier of a student in this system; no number that the outside world knows.
public struct StudentID: ReferenceValue {
    /// The identifier as text.
    public let rawValue: String

    /// Creates an identifier from text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The shape of a reference to a person.
    public static var shape: FieldShape { .person }
}

/// The identifier of a person in a dossier; the student's own is `student`.
public struct PersonID: ReferenceValue {
    /// The identifier as text.
    public let rawValue: String

    /// Creates an identifier from text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The student, in agreements and statements.
    public static let student = PersonID("student")

    /// The shape of a reference to a person.
    public static var shape: FieldShape { .person }
}

/// The identifier of an organisation, as `scheme:value` (`brin:00YY`, `uai:…`, `dfe:…`, `fase:…`, `acara:…`, `local:…`).
public struct OrganisationID: ReferenceValue {
    /// The identifier as text.
    public let rawValue: String

    /// Creates an identifier from text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Creates an identifier of a scheme.
    public init(scheme: String, _ value: String) { self.init(rawValue: "\(scheme):\(value)") }

    /// The scheme; empty where the text names none.
    public var scheme: String { rawValue.contains(":") ? String(rawValue.prefix { $0 != ":" }) : "" }

    /// The value within the scheme.
    public var value: String {
        rawValue.firstIndex(of: ":").map { String(rawValue[rawValue.index(after: $0)...]) } ?? rawValue
    }

    /// The shape of a reference to an organisation.
    public static var shape: FieldShape { .organisation }
}
