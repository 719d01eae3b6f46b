// What a newer or foreign program wrote: kept aside, counted, and given back to where it stood.

import Testing
import VillageBasics
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct JSONForeignTests {
    private let text = """
        {"kind":"disclosure","schema":"villagekit/dossier","version":1,"student":"student","later":{"a":[1,2]},
        "purpose":"support","sections":{
          "talents":{"entries":[
            {"type":"Talent","id":"v1","author":{"organisation":"local:school","shoe":3},"recordedAt":"2026-11-02",
             "basis":"observed","mood":"good","content":{"talent":{"value":"draws","language":"en","size":7},"colour":"red"}},
            {"type":"Dance","id":"v2","recordedAt":"2026-11-02T00:00:00Z","basis":"observed","content":{"step":1}},
            {"type":"Talent","id":"v3","recordedAt":"2026-11-02","basis":"observed","label":"sealed","content":{}}
          ],"weather":true},
          "learning":{"entries":[
            {"type":"LearningObservation","id":"v4","author":{},"recordedAt":"2026-11-02","basis":"observed",
             "content":{"subject":"sums","methods":["x",{"method":"blocks","helped":"yes"}]},
             "redacted":[{"field":"difficulty","class":"agreement"}]}
          ],"placeholders":[{"class":"role","holder":"local:centre"}]},
          "stars":{"entries":[]}
        }}
        """

    private func read() throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        try JSONImporter().read(Array(text.utf8), options: .repeatable)
    }

    @Test func everyScalarIsAccounted() throws {
        let data = try JSONParser.parse(Array(text.utf8)).scalarCount
        #expect(ImporterConformance(JSONImporter()).violations(reading: Array(text.utf8), data: data).isEmpty)
    }

    @Test func whatIsUnknownIsKeptAside() throws {
        let dossier = try #require(try read().dossiers.first).dossier
        let paths = dossier.foreign.map(\.path)
        #expect(
            paths == [
                "/later", "/sections/talents/entries/Talent/author/shoe", "/sections/talents/entries/Talent/mood",
                "/sections/talents/entries/Talent/content/colour",
                "/sections/talents/entries/Talent/content/talent/size",
                "/sections/talents/entries", "/sections/talents/entries", "/sections/talents/weather",
                "/sections/learning/entries/LearningObservation/content/methods",
                "/sections/learning/entries/LearningObservation/content/methods/helped", "/sections/stars",
            ]
        )
        #expect(dossier.talents.count == 1)
        #expect(dossier.foreign.allSatisfy { $0.format == "villagekit" && $0.version == "1" })
        #expect(dossier.foreign.first?.section == .protection)
        let expected = [
            ReceivedPlaceholder(section: .learning, reasonClass: "agreement"),
            ReceivedPlaceholder(section: .learning, reasonClass: "role", holder: OrganisationID("local:centre")),
        ]
        #expect(dossier.receivedPlaceholders == expected)
    }

    @Test func aMoveGivesItBackToWhereItStood() throws {
        var dossier = try #require(try read().dossiers.first).dossier
        dossier.keeper = OrganisationID("local:school")
        dossier.hasStableIdentifiers = true
        let view = try #require(JSONSamples.view(dossier, JSONSamples.migration))
        let written = try JSONExporter().write([view])
        let tree = try JSONParser.parse(written.bytes)
        #expect(tree["later"]?["a"]?.array?.count == 2)
        let talents = try #require(tree["sections"]?["talents"]?["entries"]?.array)
        #expect(talents.count == 3)
        #expect(talents[0]["mood"]?.string == "good")
        #expect(talents[0]["content"]?["talent"]?["size"]?.integer == 7)
        #expect(talents[1]["type"]?.string == "Dance")
        let methods = tree["sections"]?["learning"]?["entries"]?.array?.first?["content"]?["methods"]?.array
        #expect(methods?.first?.string == "x")
        #expect(methods?.last?["helped"]?.string == "yes")
        #expect(tree["sections"]?["stars"] != nil)
        #expect(written.report.conservation[.carried] > 0)
    }

    @Test func otherPurposesSeeNothingOfIt() throws {
        let dossier = try #require(try read().dossiers.first).dossier
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.headteacher)))
        let tree = try JSONParser.parse(try JSONExporter().write([view]).bytes)
        #expect(tree["later"] == nil)
        #expect(tree["records"] == nil)
    }
}
