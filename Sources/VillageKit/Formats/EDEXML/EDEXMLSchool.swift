// The school of a file: which number names it, in the Netherlands, in Flanders, or elsewhere.

package import VillageModel

/// The numbers of a school.
package enum EDEXMLSchool {
    /// The scheme of a school of the Netherlands.
    package static let brin = "brin"
    /// The scheme of a school of Flanders.
    package static let institution = "instellingsnummer"
    /// The scheme of a school that has another key.
    package static let local = "local"

    /// The elements of the header that name a school, with their schemes, the best first.
    package static let elements = [
        (element: "brincode", scheme: brin), (element: "instellingsnummer", scheme: institution),
        (element: "schoolkey", scheme: local),
    ]

    /// The element that names a school; `nil` for one of a scheme that EDEXML has no place for.
    package static func element(of school: OrganisationID) -> String? {
        elements.first { $0.scheme == school.scheme }?.element
    }

    /// Whether a text is the number of a dependance.
    package static func isDependance(_ text: String) -> Bool { LeafType.matches("99", text) }
}
