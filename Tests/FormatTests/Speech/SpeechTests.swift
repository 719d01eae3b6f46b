// What is read aloud: well-formed, in the right language, in order, and nothing of the view is lost.

import Testing
import VillageAccess
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct SpeechTests {
    private static let exporters: [any Exporter] = [SSMLExporter(), SpeechExporter()]

    private func bytes(_ exporter: any Exporter, _ view: DisclosedDossier, _ language: String = "en") throws -> [UInt8]
    {
        var options = ExportOptions()
        options.settings = ["language": language]
        return try exporter.write([view], options: options).bytes
    }

    private func ssml(_ view: DisclosedDossier, _ language: String = "en") throws -> XMLTree.Element {
        try XMLTree(ArraySource(try bytes(SSMLExporter(), view, language))).root
    }

    private func view(_ text: Text) throws -> DisclosedDossier {
        var dossier = Dossier(student: StudentID("s"))
        var talent = Talent()
        talent.talent = text
        dossier.talents = [Entry(HTMLSamples.header("1"), talent)]
        return try #require(HTMLSamples.view(dossier))
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func passTheChecksOfEveryExporter(_ seed: UInt64) {
        let generator = DossierGenerator(seed: seed)
        let dossier = generator.labellingFields(of: generator.dossier())
        for exporter in Self.exporters {
            let violations = ExporterConformance(exporter).violations(writing: dossier, to: .generated(seed))
            #expect(violations.isEmpty, "\(violations)")
        }
    }

    @Test func everyTextOfTheViewIsSaid() throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(1)))
        for exporter in Self.exporters {
            let text = String(decoding: try bytes(exporter, view), as: UTF8.self)
            let said = Set(text.split { !$0.isLetter && !$0.isNumber })
            for entry in view.ordered {
                entry.visitValues { path, value in
                    let marker = value.freeText.first?.split(separator: " ").last { $0.hasSuffix("w") }
                    if let marker { #expect(said.contains(marker), "\(entry.typeName).\(path)") }
                }
            }
        }
    }

    @Test func anotherLanguageIsNamedAtItsSentence() throws {
        let translation = Text.Translation(language: "en", value: "I draw ships")
        let root = try ssml(try view(Text("Gemi çizerim", language: "tr", translations: [translation])))
        #expect(root.attributes.first { $0.name == "lang" && $0.prefix == "xml" }?.value == "en")
        let sentences = root.descendants.filter { $0.name == "s" }
        let own = try #require(sentences.first { $0.text == "Gemi çizerim." })
        #expect(own.attributes.first { $0.name == "lang" && $0.prefix == "xml" }?.value == "tr")
        let places = ["Talent: I draw ships.", "Translated from Turkish. In the speaker's own words:", "Gemi çizerim."]
            .map { words in sentences.firstIndex { $0.text == words } }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test func whoItIsForIsSaidFirstAndNoDigestIsReadOut() throws {
        let view = try view("draws")
        let text = String(decoding: try bytes(SpeechExporter(), view), as: UTF8.self)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(3) == [
                "Support dossier.", "About this document: 20 November 2026.",
                "Made for: head of the school, local:school.",
            ]
        )
        #expect(!text.contains(view.context.policyDigest.prefix(16)))
        #expect(lines.contains("Talent: draws."))
    }

    @Test(arguments: Attack.texts)
    func attacksStayWords(_ attack: String) throws {
        let dossier = Attack.dossier(HTMLSamples.full(1), attack)
        for role in [Role.headteacher, .guardian] {
            guard let view = HTMLSamples.view(dossier, role) else { continue }
            let root = try ssml(view, "fr")
            let names = Set(root.descendants.map(\.name))
            #expect(names.isSubset(of: ["p", "s", "break", "emphasis"]))
            for element in root.descendants {
                for attribute in element.attributes {
                    switch (element.name, attribute.name) {
                    case ("break", "time"): #expect(attribute.value.wholeMatch(of: /[0-9]+ms/) != nil)
                    case ("s", "lang"):
                        #expect(attribute.value.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil)
                    default: Issue.record("\(element.name) \(attribute.name)")
                    }
                }
            }
            let spoken = String(decoding: try bytes(SpeechExporter(), view, "fr"), as: UTF8.self)
            #expect(
                spoken.unicodeScalars.allSatisfy {
                    $0 == "\n" || !($0.value < 0x20 || (0x202A...0x202E).contains($0.value))
                }
            )
        }
    }

    @Test(arguments: ["one-page", "dacce", "absence-report"])
    func layoutsAreReadAloudToo(_ layout: String) throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(1)))
        var options = ExportOptions()
        options.settings = ["layout": layout]
        for exporter in Self.exporters {
            let short = try exporter.write([view], options: options).bytes
            #expect(short.count < (try exporter.write([view]).bytes.count))
        }
    }
}
