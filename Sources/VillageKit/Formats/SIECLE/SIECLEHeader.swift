// The header of a file: the school, its year, and the date.

package import VillageModel

/// What the header of a file says.
package struct SIECLEHeader: Sendable, Hashable {
    /// The leaves of the header of an import file, in their order.
    package static let names = ["UAJ", "ANNEE_SCOLAIRE", "DATE_IMPORT", "NUM_ENVOI", "LOGICIEL"]
    /// The element of the header.
    package static let element = "PARAMETRES"

    /// The code of the school.
    package var school: String?
    /// The first year of the school year.
    package var year: Int?
    /// The date of the file.
    package var day: CalendarDate?

    /// Creates an empty header.
    package init() {}

    /// Reads the leaves of a header.
    package init(_ leaves: [String: String]) {
        school = leaves["UAJ"]
        year = leaves["ANNEE_SCOLAIRE"].flatMap(Self.year)
        day = (leaves["DATE_EXPORT"] ?? leaves["DATE_IMPORT"]).flatMap { SIECLECodecs.dayFirst.parse($0)?.date }
    }

    /// The school as an organisation.
    package var organisation: OrganisationID? { school.flatMap { SIECLEFormat.school($0) } }

    /// The school year, as `2019-2020`.
    package var schoolYear: String? { Self.schoolYear(year) }
    /// The school year before it.
    package var yearBefore: String? { Self.schoolYear(year.map { $0 - 1 }) }

    private static func schoolYear(_ first: Int?) -> String? { first.map { "\($0)-\($0 + 1)" } }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1900...2200).contains(year) else { return nil }
        return year
    }
}
