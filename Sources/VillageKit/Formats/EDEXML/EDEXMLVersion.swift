// The versions of EDEXML: what a file says of itself, and what its content shows.

package import VillageCodecs

/// A version of EDEXML that is known.
package enum EDEXMLVersion: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The version of 2006; no schema of it is at hand, and the manual calls its files valid in later versions.
    case v103 = "1.0.3"
    /// The version of 2015.
    case v20 = "2.0"
    /// The version of 2017.
    case v21 = "2.1"

    /// The version that is written.
    package static let written = v21

    /// Finds the version that `xsdversie` names; the manual itself writes `1.03`.
    package init?(declared text: String) {
        switch ElementReading.trimmed(text) {
        case "2.1": self = .v21
        case "2.0", "2": self = .v20
        case "1.0", "1.00", "1.01", "1.02", "1.03", "1.0.0", "1.0.1", "1.0.2", "1.0.3": self = .v103
        default: return nil
        }
    }

    /// Orders versions from old to new.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What the content of a file shows of its version.
package struct EDEXMLEvidence: Sendable {
    /// The oldest version that has everything that was met.
    package private(set) var oldest = EDEXMLVersion.v103

    /// Begins without having met anything.
    package init() {}

    /// Looks at an element and all that is inside; what the blocks of a party hold tells nothing.
    package mutating func look(at element: XMLTree.Element) {
        see(element)
        guard element.name != EDEXMLFormat.additions else { return }
        for inner in element.children { look(at: inner) }
    }

    private mutating func see(_ element: XMLTree.Element) {
        guard oldest < .v21 else { return }
        if element.attributes.contains(where: Self.isOfLast) || element.name == "rol" && element.text == "TAL" {
            oldest = .v21
        } else if Self.new.contains(element.name)
            || element.name == EDEXMLFormat.additions && element.parent?.name != EDEXMLFormat.pupil
            || element.name == "jaargroep" && Self.newYears.contains(element.text)
        {
            oldest = .v20
        }
    }

    private static func isOfLast(_ attribute: XMLAttribute) -> Bool {
        attribute.prefix.isEmpty
            && (attribute.name == "eckid" || attribute.name == "key" && attribute.value.unicodeScalars.count > 64)
    }

    private static let new: Set<String> = [
        "vestiging", "samengestelde_groep", "samengestelde_groepen", "peildatum", "instellingsnummer", "bsn",
        "bsn_ondwnr-4", "rijksregisternummer", "postnummerbe", "gebruikersnaam", "emailadres", "rol",
        "rolomschrijving", "voornamen", "start_ondw_jgr3",
    ]
    private static let newYears: Set<String> = ["B", "D", "14", "15", "16", "V", "C", "N"]
}
