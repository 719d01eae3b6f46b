// The envelope of an OSO file: which leaves it has, and what the answers in it mean.

package import VillageModel

/// The envelope of an OSO file.
package enum OSOEnvelope {
    /// The leaves of an element of the envelope, in their order.
    package static func names(in element: String) -> [String] {
        switch element {
        case "metadata":
            ["deeldossier", "pakketnaam", "pakketversie", "datum", "standaardversie", "validatieversie", "overstap"]
        case "categorie_uitlevering":
            (OSOSwitches.categories + OSOSwitches.renamed.keys).map { "cat_\($0)" }
        case "inzage": ["voorlopigdossier", "inzage", "inzagedatum", "akkoord", "toestemming"]
        default: []
        }
    }

    /// Reads a day of the envelope.
    package static func day(_ text: String) -> CalendarDate? { TextCodec.osoDay.parse(text)?.date }

    /// What an answer to the content says; nothing where the answer is not known.
    package static let stances: [String: ViewpointStance] = ["Ja": .agreed, "Nee": .objection]
    /// What is written where no answer is known.
    package static let unknown = "Onbekend"
    /// The version that is written, as the metadata name it.
    package static let validation = "2019.1.1"

    /// What is written for a view of the family.
    package static func answer(_ stance: ViewpointStance?) -> String {
        stances.first { $0.value == stance }?.key ?? unknown
    }
}
