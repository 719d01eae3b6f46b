// How a CTF writes values: dates, truth values, years, codes.

package import VillageModel

extension TextCodec where Value == PartialDate {
    /// A day; one with the day first is read as well, and told.
    package static var ctfDay: TextCodec {
        TextCodec(
            parse: { text in
                if LeafType.dayFirst.accepts(text) {
                    let parts = text.split(separator: "/")
                    return CalendarDate(rawValue: parts.reversed().joined(separator: "-")).map { PartialDate($0) }
                }
                return CalendarDate(rawValue: text).map { PartialDate($0) }
            },
            print: { $0.date?.rawValue }
        )
        .trimming
    }

    /// A year alone.
    static var ctfYear: TextCodec {
        TextCodec(
            parse: { text in PartialDate(rawValue: text).flatMap { $0.month == nil ? $0 : nil } },
            print: { $0.month == nil ? $0.rawValue : nil }
        )
        .trimming
    }
}

extension TextCodec where Value == Bool {
    /// An element that says yes, and is left out for no.
    static var ctfYes: TextCodec {
        let flag = boolean.trimming
        return TextCodec(parse: { flag.parse($0) == true ? true : nil }, print: { $0 ? "true" : nil })
    }
}

extension TextCodec where Value == Int {
    /// A whole number; leading zeros are read and not kept.
    static var ctfNumber: TextCodec {
        TextCodec(
            parse: { digits in digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil },
            print: { String($0) }
        )
        .trimming
    }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list whose meaning no other format needs.
    static func ctfCode(_ list: String) -> TextCodec {
        coded("ctf.\(list)", edition: CTFCodes.edition).trimming
    }
}

extension TextCodec {
    /// A code of a list: kept as it was read; of another list only what says no more than is known is written.
    package static func ctfCode<Meaning>(_ table: CodeTable<Meaning>) -> TextCodec where Value == CodedValue<Meaning> {
        cautiousCode(table).trimming
    }
}
