// How SIECLE writes values: dates of two kinds, codes of towns and schools.

import VillageCodecs
package import VillageModel

/// How SIECLE writes values.
package enum SIECLECodecs {
    /// A day with the day first, as the exports and all headers write it.
    package static let dayFirst = TextCodec<PartialDate>(
        parse: { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.map(\.utf8.count) == [2, 2, 4] else { return nil }
            return CalendarDate(rawValue: "\(parts[2])-\(parts[1])-\(parts[0])").map { PartialDate($0) }
        },
        print: { $0.date?.rawValue.split(separator: "-").reversed().joined(separator: "/") }
    )

    /// A place of birth in France, by the code of its municipality.
    static let municipality = TextCodec<String>(
        parse: { isMunicipality($0) ? town + $0 : nil },
        print: { text in
            guard text.hasPrefix(town), isMunicipality(String(text.dropFirst(town.count))) else { return nil }
            return String(text.dropFirst(town.count))
        }
    )
    /// A place of birth by its name; a code is none.
    static let townName = TextCodec<String>(
        parse: { $0 },
        print: { municipality.print($0) == nil ? $0 : nil }
    )
    /// What stands before the code of a municipality, so that nobody takes it for a name.
    static let town = "INSEE "

    private static func isMunicipality(_ text: String) -> Bool {
        LeafType.matches("99999", text) || LeafType.matches("2A999", text) || LeafType.matches("2B999", text)
    }

    /// A school, by its code.
    static let school = TextCodec<OrganisationID>(
        parse: { SIECLEFormat.school($0) },
        print: { $0.scheme == SIECLEFormat.scheme ? $0.value : nil }
    )

    /// A code that is written only as it was read: no other list says as much.
    static func native<Meaning>(_ table: CodeTable<Meaning>) -> TextCodec<CodedValue<Meaning>> {
        let codec = TextCodec.code(table)
        return TextCodec(parse: codec.parse, print: { $0.system == table.name ? $0.code : nil })
    }

    /// The characters of a text that the encoding lacks, in U+ notation.
    package static func unencodable(_ text: String) -> [String] {
        var found: [String] = []
        for scalar in text.unicodeScalars where Latin9.byte(of: scalar) == nil {
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            if !found.contains(name) { found.append(name) }
        }
        return found
    }
}
