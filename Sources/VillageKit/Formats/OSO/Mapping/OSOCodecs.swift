// How OSO writes values: dates of the schema, truth values, codes of lists and schools.

import VillageModel

extension TextCodec where Value == PartialDate {
    /// A day as the schema means it; a time zone is read and not kept, nor is white space around it.
    ///
    /// XML Schema (part 2, section 3.2.9) has the white space collapsed, although some validators refuse it.
    static var osoDay: TextCodec {
        TextCodec(
            parse: { text in
                OSODate(text)
                    .flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
                    .map { PartialDate($0) }
            },
            print: { $0.date?.rawValue }
        )
        .trimming
    }

    /// A month, where the day is kept back.
    static var osoMonth: TextCodec {
        TextCodec(
            parse: { text in PartialDate(rawValue: text).flatMap { $0.month != nil && $0.day == nil ? $0 : nil } },
            print: { $0.month != nil && $0.day == nil ? $0.rawValue : nil }
        )
    }

    /// A day with the day first, as only the register writes it.
    static var osoDayFirst: TextCodec {
        TextCodec(
            parse: { text in
                let parts = text.split(separator: "-", omittingEmptySubsequences: false)
                guard parts.count == 3, parts.map(\.count) == [2, 2, 4] else { return nil }
                return CalendarDate(rawValue: parts.reversed().joined(separator: "-")).map { PartialDate($0) }
            },
            print: { $0.date?.rawValue.split(separator: "-").reversed().joined(separator: "-") }
        )
    }
}

extension TextCodec where Value == Int {
    /// A whole number; leading zeros and white space are read and not kept.
    static var osoNumber: TextCodec {
        TextCodec(
            parse: { digits in Int(digits.first == "+" ? digits.dropFirst() : digits[...]) },
            print: { String($0) }
        )
        .trimming
    }
}

extension TextCodec where Value == DecimalNumber {
    /// A decimal number.
    static var osoDecimal: TextCodec {
        TextCodec.decimal.trimming
    }
}

extension TextCodec where Value == OrganisationID {
    /// The code of a school.
    static var brin: TextCodec { organisation("brin") }
    /// The number of a regional partnership.
    static var partnership: TextCodec { organisation("swv") }
}

extension TextCodec where Value == CodedValue<Uncoded> {
    /// A code of a list whose meaning no other format needs.
    static func list(_ number: Int) -> TextCodec { coded("oso.\(number)", edition: OSOCodes.edition) }
}

extension TextCodec where Value == Identifier {
    /// A number of one system.
    static func identifier(_ system: Identifier.System) -> TextCodec {
        TextCodec(parse: { Identifier(system, $0) }, print: { $0.system == system ? $0.value : nil })
    }
}
