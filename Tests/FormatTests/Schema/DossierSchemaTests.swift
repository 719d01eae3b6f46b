// The published schema is that of the catalogue; what we write is valid, what is spoilt is not.

import Foundation
import Testing
import VillageBasics
import VillageKit
import VillageKitTesting

struct DossierSchemaTests {
    /// Written anew by `VILLAGEKIT_ACCEPT=1`.
    @Test func thePublishedSchemaIsThatOfTheCatalogue() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = package.appending(path: "Sources/VillageKit/Formats/Canonical/village-dossier.schema.json")
        if ProcessInfo.processInfo.environment["VILLAGEKIT_ACCEPT"] == "1" {
            try Data(DossierSchema.bytes()).write(to: file)
        }
        let isSame = try Data(contentsOf: file) == Data(DossierSchema.bytes())
        #expect(isSame, "run the tests with VILLAGEKIT_ACCEPT=1 and look at the difference")
    }

    @Test(.enabled(if: SchemaJudge.isPresent, "needs python3 with jsonschema"))
    func whatIsWrittenIsValid() throws {
        var objects: [[UInt8]] = []
        for seed in 1...30 as ClosedRange<UInt64> {
            let dossier = JSONSamples.complete(seed)
            let requests = [AccessRequest.generated(seed), JSONSamples.migration, JSONSamples.request(.headteacher)]
            let views = requests.compactMap { JSONSamples.view(dossier, $0) }
            objects += try NDJSONExporter().write(views).bytes.split(separator: 0x0A).map { Array($0) }
            objects.append(DossierArchive(dossier).bytes(.canonical).dropLast())
        }
        let verdicts = try #require(try SchemaJudge.verdicts(DossierSchema.bytes(), objects))
        #expect(verdicts.count == objects.count)
        #expect(verdicts.allSatisfy { $0 })
    }

    @Test(.enabled(if: SchemaJudge.isPresent, "needs python3 with jsonschema"))
    func whatIsSpoiltIsNot() throws {
        let spoilt = Self.replacements.map { replacement in
            (replacement, Self.sound.replacing(replacement.0, with: replacement.1))
        }
        for (replacement, text) in spoilt { #expect(text != Self.sound, "\(replacement.0)") }
        let objects = [Self.sound] + spoilt.map { $0.1 }
        let lines = objects.map { Array($0.replacing("\n", with: " ").utf8) }
        let verdicts = try #require(try SchemaJudge.verdicts(DossierSchema.bytes(), lines))
        #expect(verdicts.first == true)
        for (verdict, replacement) in zip(verdicts.dropFirst(), Self.replacements) {
            #expect(!verdict, "\(replacement.1)")
        }
    }

    private static let sound = """
        {"kind":"dossier","schema":"villagekit/dossier","version":1,"student":"s1","sources":[{"format":"oso"}],
        "sections":{"identity":{"entries":[{"type":"StudentIdentity","id":"i1","author":{"role":"headteacher"},"source":1,
        "recordedAt":"2026-11-02T00:00:00Z","basis":"document","label":"restricted","fieldLabels":{"birthDate":"restricted"},
        "harmLock":true,"content":{"name":{"given":["Ada"]},"birthDate":"2014-05-01","sex":"female",
        "identifiers":[{"system":"local","value":"7"}]}}]},
        "health_detail":{"entries":[{"type":"HealthRecord","id":"h1","recordedAt":"2026-11-02","basis":"document",
        "content":{"documents":[{"name":"a","data":"AA=="}]}}],"placeholders":[{"class":"role"}]}},
        "records":{"guardians":[{"id":"p1","authority":"full"}]}}
        """

    private static let replacements: [(String, String)] = [
        (#""kind":"dossier","#, ""), (#""kind":"dossier""#, #""kind":"other""#), (#""version":1"#, #""version":2"#),
        (#""kind":"dossier""#, #""kind":"disclosure""#), (#""student":"s1","#, ""),
        (#""student":"s1""#, #""student":7"#),
        ("villagekit/dossier", "another"), (#""id":"i1","#, ""), (#""basis":"document","#, ""),
        (#""basis":"document","label""#, #""basis":"guess","label""#), ("2026-11-02T00:00:00Z", "yesterday"),
        (#""label":"restricted""#, #""label":"sealed""#), (#""birthDate":"restricted""#, #""birthDate":"sealed""#),
        (#""harmLock":true"#, #""harmLock":"yes""#), (#""given":["Ada"]"#, #""given":"Ada""#),
        ("2014-05-01", "1 May 2014"), (#""sex":"female""#, #""sex":"f""#), (#""system":"local","#, ""),
        (#""data":"AA==""#, #""bytes":"AA==""#), (#"[{"class":"role"}]"#, "[{}]"), (#""full""#, #""most""#),
        (#"[{"format":"oso"}]"#, "[{}]"), (#""content":{"name""#, #""contents":{"name""#),
    ]
}
