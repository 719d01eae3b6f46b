// A closed list of words as the value of a field.

public import VillageBasics

/// One of a closed list of words.
public protocol ChoiceValue: FieldValue, RawRepresentable<String>, CaseIterable {}

extension ChoiceValue {
    /// One of the words.
    public static var shape: FieldShape { .choice(allCases.map { $0.rawValue }) }

    /// Reads a word.
    public init?(json: JSONValue) {
        guard let word = json.string else { return nil }
        self.init(rawValue: word)
    }

    /// Writes the word.
    public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}
