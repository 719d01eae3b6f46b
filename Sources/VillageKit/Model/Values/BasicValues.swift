// The plain values of the standard library as values of fields.

public import VillageBasics

extension String: FieldValue {
    /// A short text.
    public static var shape: FieldShape { .string }

    /// Reads a string.
    public init?(json: JSONValue) {
        guard let text = json.string else { return nil }
        self = text
    }

    /// Writes a string.
    public func write(to writer: inout JSONWriter) { writer.string(self) }

    /// The text itself: a short text may hold a sentence.
    public var freeText: [String] { [self] }
}

extension Int: FieldValue {
    /// A whole number.
    public static var shape: FieldShape { .integer }

    /// Reads a whole number.
    public init?(json: JSONValue) {
        guard let number = json.integer else { return nil }
        self = number
    }

    /// Writes a whole number.
    public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Bool: FieldValue {
    /// True or false.
    public static var shape: FieldShape { .flag }

    /// Reads a truth value.
    public init?(json: JSONValue) {
        guard let flag = json.bool else { return nil }
        self = flag
    }

    /// Writes a truth value.
    public func write(to writer: inout JSONWriter) { writer.bool(self) }
}
