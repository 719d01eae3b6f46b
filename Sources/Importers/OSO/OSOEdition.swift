// Which version a file is of, as its namespace tells, also of versions that are newer than what is known.

import VillageFormats

/// The version of a file.
struct OSOEdition: Sendable, Hashable {
    /// The version, as the standard writes it.
    let version: String
    /// The version, where it is one whose structure is known.
    let known: OSOVersion?
    /// Whether it can be read.
    let isReadable: Bool

    /// Finds the version of a namespace; `nil` when it is none of OSO.
    init?(namespace: String) {
        guard let year = OSOFormat.year(in: namespace) else { return nil }
        let isYear = year.count == 4 && year.utf8.allSatisfy { (0x30...0x39).contains($0) }
        version = isYear ? "\(year).1" : year
        known = OSOVersion(namespace: namespace)
        isReadable = isYear && year >= "2017"
    }
}
