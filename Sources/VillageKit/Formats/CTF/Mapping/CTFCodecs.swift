// How a CTF writes values: dates, truth values, years, codes.

package import VillageModel

/// Text without the white space around it, which codes and dates never have and files sometimes do.
enum CTFText {
    static func trimmed(_ text: String) -> String {
        let ink = text.unicodeScalars.drop { $0.value <= 0x20 }
        return String(String.UnicodeScalarView(ink.reversed().drop { $0.value <= 0x20 }.reversed()))
    }
}

extension TextCodec where Value == PartialDate {
    /// A day; one with the day first is read as well, and told.
    package static var ctfDay: TextCodec {
        TextCodec(
            parse: { text in
                let text = CTFText.trimmed(text)
                if LeafType.dayFirst.accepts(text) {
                    let parts = text.split(separator: "/")
                    return CalendarDate(rawValue: parts.reversed().joined(separator: "-")).map { PartialDate($0) }
                }
                return CalendarDate(rawValue: text).map { PartialDate($0) }
            },
            print: { $0.date?.rawValue }
        )
    }

    /// A year alone.
    static var ctfYear: TextCodec {
        TextCodec(
            parse: { text in PartialDate(rawValue: CTFText.trimmed(text)).flatMap { $0.month == nil ? $0 : nil } },
            print: { $0.month == nil ? $0.rawValue : nil }
        )
    }
}

extension TextCodec where Value == Bool {
    /// A truth value, also as a digit.
    package static var ctfFlag: TextCodec {
        TextCodec(
            parse: { text in
                switch CTFText.trimmed(text) {
                case "true", "1": true
                case "false", "0": false
                default: nil
                }
            },
            print: { $0 ? "true" : "false" }
        )
    }

    /// An element that says yes, and is left out for no.
    static var ctfYes: TextCodec {
        TextCodec(parse: { ctfFlag.parse($0) == true ? true : nil }, print: { $0 ? "true" : nil })
    }
}

extension TextCodec where Value == Int {
    /// A whole number; leading zeros are read and not kept.
    static var ctfNumber: TextCodec {
        TextCodec(
            parse: { text in
                let digits = CTFText.trimmed(text)
                return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
            },
            print: { String($0) }
        )
    }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list whose meaning no other format needs.
    static func ctfCode(_ list: String) -> TextCodec {
        let system = "ctf.\(list)"
        return TextCodec(
            parse: { CodedValue(system: system, edition: CTFCodes.edition, code: CTFText.trimmed($0), meaning: nil) },
            print: { $0.system == system ? $0.code : nil }
        )
    }
}

extension TextCodec {
    /// A code of a list: kept as it was read; of another list only what says no more than is known is written.
    package static func ctfCode<Meaning>(_ table: CodeTable<Meaning>) -> TextCodec where Value == CodedValue<Meaning> {
        TextCodec(
            parse: { text in
                let code = CTFText.trimmed(text)
                return CodedValue(
                    system: table.name,
                    edition: table.edition,
                    code: code,
                    meaning: table.row(of: code)?.meaning
                )
            },
            print: { value in
                if value.system == table.name { return value.code }
                return value.meaning.flatMap { table.row(for: $0) }.flatMap { $0.fit == .broader ? nil : $0.code }
            }
        )
    }
}
