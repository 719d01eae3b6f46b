// A way to write a value as text and read it back.

public import VillageModel

/// A way to write a value as text and read it back.
public struct TextCodec<Value: Sendable>: Sendable {
    /// Reads a value; `nil` when the text is none.
    public let parse: @Sendable (String) -> Value?
    /// Writes a value; `nil` when the format cannot say it.
    public let print: @Sendable (Value) -> String?

    /// Creates a codec.
    public init(parse: @escaping @Sendable (String) -> Value?, print: @escaping @Sendable (Value) -> String?) {
        self.parse = parse
        self.print = print
    }
}

extension TextCodec where Value == String {
    /// Text as it stands.
    public static var string: TextCodec { TextCodec(parse: { $0 }, print: { $0 }) }
}

extension TextCodec where Value == Text {
    /// Free text as it stands; a language and translations have no place.
    public static var text: TextCodec { TextCodec(parse: { Text($0) }, print: { $0.value }) }
}

extension TextCodec where Value == PartialDate {
    /// A year, a month or a day.
    public static var partialDate: TextCodec { TextCodec(parse: { PartialDate(rawValue: $0) }, print: { $0.rawValue }) }
    /// A day.
    public static var day: TextCodec {
        TextCodec(parse: { CalendarDate(rawValue: $0).map { PartialDate($0) } }, print: { $0.date?.rawValue })
    }
}

extension TextCodec where Value == CalendarDate {
    /// A day.
    public static var date: TextCodec { TextCodec(parse: { CalendarDate(rawValue: $0) }, print: { $0.rawValue }) }
}

extension TextCodec where Value == DecimalNumber {
    /// A decimal number, as it was written.
    public static var decimal: TextCodec { TextCodec(parse: { DecimalNumber(rawValue: $0) }, print: { $0.rawValue }) }
}

extension TextCodec where Value == Int {
    /// A whole number; one that would be written otherwise than it was read is none.
    public static var integer: TextCodec {
        TextCodec(parse: { text in Int(text).flatMap { String($0) == text ? $0 : nil } }, print: { String($0) })
    }
}

extension TextCodec where Value == Bool {
    /// `true` or `false`.
    public static var flag: TextCodec {
        TextCodec(
            parse: { $0 == "true" ? true : $0 == "false" ? false : nil },
            print: { $0 ? "true" : "false" }
        )
    }
}

extension TextCodec {
    /// A code of a list: kept as it was read, and written back as it was read to the same list.
    public static func code<Meaning>(_ table: CodeTable<Meaning>) -> TextCodec where Value == CodedValue<Meaning> {
        TextCodec(
            parse: { code in
                CodedValue(
                    system: table.name,
                    edition: table.edition,
                    code: code,
                    meaning: table.row(of: code)?.meaning
                )
            },
            print: { value in
                value.system == table.name ? value.code : value.meaning.flatMap { table.row(for: $0)?.code }
            }
        )
    }
}
