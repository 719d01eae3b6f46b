// A page passes the checks of every exporter, and tells what it could not carry.

import Foundation
import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct HTMLConformanceTests {
    private static var seeds: ClosedRange<UInt64> {
        let cases = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 40
        return 1...max(1, cases)
    }

    @Test func whatIsHiddenMovesNoByte() {
        var written = 0
        for seed in Self.seeds {
            let generator = DossierGenerator(seed: seed)
            let dossier = seed % 2 == 0 ? generator.dossier() : generator.labellingFields(of: generator.dossier())
            var options = ExportOptions()
            options.settings = [
                "language": ReadableLanguage.allCases[Int(seed) % ReadableLanguage.allCases.count].rawValue
            ]
            let checks = ExporterConformance(HTMLExporter(), options: options)
            let role = HTMLSamples.roles[Int(seed) % HTMLSamples.roles.count]
            for request in [AccessRequest.generated(seed), HTMLSamples.request(role)] {
                #expect(checks.violations(writing: dossier, to: request).isEmpty, "seed \(seed)")
                if checks.writes(dossier, to: request) { written += 1 }
            }
        }
        #expect(written > Int(Self.seeds.count) / 2)
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func everyTextOfTheViewIsOnThePage(_ seed: UInt64) throws {
        let view = try #require(HTMLSamples.view(HTMLSamples.full(seed)))
        let page = try HTMLParsed(view)
        let words = Set(page.text.split { !$0.isLetter && !$0.isNumber })
        for entry in view.ordered {
            entry.visitValues { path, value in
                guard let text = value.freeText.first,
                    let marker = text.split(separator: " ").last(where: { $0.hasSuffix("w") })
                else { return }
                #expect(words.contains(marker), "\(entry.typeName).\(path)")
            }
        }
    }

    @Test(arguments: [
        ("two  spaces\nand a line\t.", nil), ("\u{1}", "html.sign"), ("a\u{202E}b", "html.sign"), ("\r\n", "html.sign"),
        ("\u{FFFE}", "html.sign"), ("a\u{2067}b", "html.sign"), ("<b>&amp;]]>\"'", nil), ("", nil),
    ])
    func signsThatAPageMayNotHoldAreCounted(_ words: String, _ code: String?) throws {
        var dossier = Dossier(student: StudentID("s"))
        var talent = Talent()
        talent.talent = Text(words)
        dossier.talents = [Entry(HTMLSamples.header("1"), talent)]
        let page = try HTMLParsed(try #require(HTMLSamples.view(dossier)))
        let line = page.account.lines.first { if case .field(_, "talent") = $0.home { true } else { false } }
        #expect(line?.code == code)
        #expect(line?.fate == (code == nil ? .carried : .degraded))
    }

    @Test func whatAMigrationHoldsBesidesEntriesIsRejectedByName() throws {
        var dossier = DossierGenerator(seed: 5).dossier()
        dossier.foreign = [
            ForeignContent(format: "x", version: "1", path: "/a", ordinal: "1", section: .learning, raw: "b", count: 1)
        ]
        var request = HTMLSamples.request(.recordsOfficer)
        request.purpose = .migration
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        let codes = Set(try HTMLParsed(view).account.lines.compactMap(\.code))
        #expect(codes.contains("html.no-place"))
        #expect(codes.allSatisfy { $0.hasPrefix("html.") })
    }

    @Test func aSecondStudentIsRefused() throws {
        let view = try #require(HTMLSamples.view(DossierGenerator(seed: 1).dossier()))
        let error = #expect(throws: ExportError.self) { try HTMLExporter().write([view, view]) }
        #expect(error?.code == .oneStudentOnly)
    }
}
