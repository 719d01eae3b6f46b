// Pages of an inspection, as a browser would take them apart.

import Testing
import VillageAccess
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

/// Sheets and pages for the tests.
enum InspectionSamples {
    static let key = IdentifierKey(key: Array("a key of sixteen bytes and more".utf8))

    static func transfer(_ profile: String = "BE-FWB", to organisation: String = "local:next") -> AccessRequest {
        AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID(organisation),
            relation: .current,
            purpose: .transfer,
            profile: profile,
            day: HTMLSamples.day
        )
    }

    static func sheet(
        _ dossier: Dossier,
        for person: PersonID,
        before transfer: AccessRequest = transfer()
    ) throws -> InspectionSheet? {
        let key = try #require(key)
        return DecisionEngine(.standard).proposal(of: dossier, before: transfer, to: person)
            .map { InspectionSheet($0, key: key) }
    }

    /// A dossier of a pupil of fourteen in which everything is filled, and the parents have a say.
    static func pupil(_ seed: UInt64) -> Dossier {
        var dossier = HTMLSamples.full(seed)
        dossier.birthDate = CalendarDate(year: 2012, month: 3, day: 4)
        dossier.guardians = ["person-1", "person-2"].map { Guardian(id: PersonID($0), authority: .full) }
        return dossier
    }
}

/// A page of an inspection, taken apart.
struct InspectionParsed {
    let text: String
    let all: [XMLTree.Element]

    init(_ sheet: InspectionSheet, in language: ReadableLanguage = .english) throws {
        let page = InspectionPage(sheet, in: language, by: "test")
        text = String(decoding: page.bytes, as: UTF8.self)
        let begin = "<!DOCTYPE html>\n"
        #expect(text.hasPrefix(begin))
        let root = try XMLTree(ArraySource(Array(page.bytes.dropFirst(begin.utf8.count)))).root
        all = [root] + Array(root.descendants)
    }

    /// The elements of a name, in the order of the page.
    func named(_ name: String) -> [XMLTree.Element] { all.filter { $0.name == name } }

    /// The element that has an identifier.
    func element(_ id: String) -> XMLTree.Element? { all.first { $0.attribute("id") == id } }
}
