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

    /// `true` or `false`, also read as a digit, as XML Schema has it (part 2, section 3.2.2).
    package static var boolean: TextCodec {
        TextCodec(parse: { $0 == "1" ? true : $0 == "0" ? false : flag.parse($0) }, print: flag.print)
    }
}

extension TextCodec where Value == OrganisationID {
    /// The number of an organisation in one scheme.
    package static func organisation(_ scheme: String) -> TextCodec {
        TextCodec(
            parse: { OrganisationID(scheme: scheme, $0) },
            print: { $0.scheme == scheme ? $0.value : nil }
        )
    }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list whose meaning no other format needs: only codes of its own list are written.
    package static func coded(_ system: String, edition: String? = nil) -> TextCodec {
        TextCodec(
            parse: { CodedValue(system: system, edition: edition, code: $0, meaning: nil) },
            print: { $0.system == system ? $0.code : nil }
        )
    }
}

extension TextCodec {
    /// The same, which reads a text without the white space around it.
    package var trimming: TextCodec { TextCodec(parse: { parse(ElementReading.trimmed($0)) }, print: print) }
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

    /// A code of a list: kept as it was read; of another list only what says no more than is known is written.
    ///
    /// - Parameters:
    ///   - table: The list.
    ///   - rest: What is written for a meaning that no code says.
    /// - Returns: The codec.
    package static func cautiousCode<Meaning>(
        _ table: CodeTable<Meaning>,
        rest: String? = nil
    ) -> TextCodec where Value == CodedValue<Meaning> {
        TextCodec(
            parse: TextCodec.code(table).parse,
            print: { value in
                if value.system == table.name { return value.code }
                guard let meaning = value.meaning else { return nil }
                return table.row(for: meaning).flatMap { $0.fit == .broader ? nil : $0.code } ?? rest
            }
        )
    }
}
