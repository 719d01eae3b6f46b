// A code as it was read, beside what it means here.

public import VillageBasics

/// A code as it was read, beside what it means here.
///
/// The code of the source is always kept, so that the same format gets it back; the meaning is what every other format
/// maps from.
public struct CodedValue<Meaning: ChoiceValue>: FieldValue, Opaque {
    /// The list that the code is from; empty for a meaning that was chosen here.
    public var system: String
    /// The edition of the list.
    public var edition: String?
    /// The code, as it was read.
    public var code: String
    /// What the source calls it.
    public var label: String?
    /// What it means here; `nil` when the list is read by no table or the code is in none.
    public var meaning: Meaning?

    /// Creates a coded value.
    public init(system: String, edition: String?, code: String, label: String? = nil, meaning: Meaning?) {
        self.system = system
        self.edition = edition
        self.code = code
        self.label = label
        self.meaning = meaning
    }

    /// Creates a value that was chosen here, from no list of anybody.
    public init(_ meaning: Meaning) {
        self.init(system: "", edition: nil, code: meaning.rawValue, meaning: meaning)
    }

    /// A code with one of these meanings.
    public static var shape: FieldShape { .code(Meaning.allCases.map { $0.rawValue }) }

    /// Reads an object, or the word of a meaning alone.
    public init?(json: JSONValue) {
        if let word = json.string {
            guard let meaning = Meaning(rawValue: word) else { return nil }
            self.init(meaning)
            return
        }
        guard let system = json["system"]?.string, let code = json["code"]?.string else { return nil }
        let word = json["meaning"]?.string
        let meaning = word.flatMap { Meaning(rawValue: $0) }
        if word != nil, meaning == nil { return nil }
        self.init(
            system: system,
            edition: json["edition"]?.string,
            code: code,
            label: json["label"]?.string,
            meaning: meaning
        )
    }

    /// Writes the word of a meaning that was chosen here, else an object.
    public func write(to writer: inout JSONWriter) {
        if system.isEmpty, edition == nil, label == nil, let meaning, meaning.rawValue == code {
            return writer.string(code)
        }
        writer.beginObject()
        writer.member("system", system)
        writer.member("edition", edition)
        writer.member("code", code)
        writer.member("label", label)
        writer.member("meaning", meaning?.rawValue)
        writer.endObject()
    }

    /// What the source calls it: a label may be free text.
    public var freeText: [String] { label.map { [$0] } ?? [] }
}
