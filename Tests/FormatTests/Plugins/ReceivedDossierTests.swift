// What arrives in another process: what was shown, and nothing that no rule has looked at.

import Foundation
import Testing
import VillageBasics
import VillageKit
import VillageKitTesting

struct ReceivedDossierTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func whatIsShownArrives(_ seed: UInt64) throws {
        let dossier = DossierGenerator(seed: seed).dossier()
        guard let view = DecisionEngine().disclose(dossier, to: .generated(seed))?.dossier else { return }
        let bytes = try JSONExporter().write([view]).bytes
        let received = try #require(ReceivedDossier(json: try JSONParser.parse(bytes)))
        #expect(received.student == view.student)
        #expect(received.talents == view.talents.map(\.content))
        #expect(received.goals == view.goals.map(\.content))
        #expect(received.healthRecords == view.healthRecords.map(\.content))
    }

    @Test(arguments: ["{}", "[]", #"{"kind":"dossier","sections":{}}"#, #"{"kind":"disclosure"}"#])
    func whatIsNoDisclosureDoesNot(_ text: String) throws {
        #expect(ReceivedDossier(json: try JSONParser.parse(Array(text.utf8))) == nil)
    }

    @Test func typesThatAreNotKnownAreSkipped() throws {
        let text = """
            {"kind":"disclosure","student":"s","sections":{"talents":{"entries":[
              {"type":"Talent","content":{"talent":"draws"}},{"type":"Talisman","content":{"talent":"x"}},{"type":"Talent"}
            ]}}}
            """
        let received = try #require(ReceivedDossier(json: try JSONParser.parse(Array(text.utf8))))
        #expect(received.talents.map { $0.talent?.value } == ["draws"])
    }

    @Test func aHandshakeIsOneLineOfJSON() throws {
        let line = #"{"village-plugin":1,"id":"org.example.table","kind":"importer"}"#
        let handshake = try JSONDecoder().decode(PluginHandshake.self, from: Data(line.utf8))
        #expect(handshake == PluginHandshake(version: 1, id: "org.example.table", kind: .importer))
        let again = try JSONDecoder().decode(PluginHandshake.self, from: JSONEncoder().encode(handshake))
        #expect(again == handshake)
    }
}
