// Importer and exporter pass the checks of every format, on generated dossiers.

import Foundation
import Testing
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFConformanceTests {
    private static var cases: UInt64 {
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 40
    }

    /// Settings, and what a file cannot be without.
    private static var options: ExportOptions {
        var options = CTFConversion.options()
        options.supplied = [
            "Pupil/Surname": "Supplied", "Pupil/Forename": "Sup", "Pupil/DOB": "2014-01-02", "Pupil/Sex": "F",
        ]
        return options
    }

    /// A generated dossier, or one that was read with flags set at random.
    private static func dossier(_ seed: UInt64, _ read: Dossier) -> Dossier {
        let generator = DossierGenerator(seed: seed)
        return seed % 2 == 0 ? generator.dossier() : generator.flaggingEntries(of: read, except: [.identity])
    }

    private static func request(_ seed: UInt64) -> AccessRequest {
        seed % 3 == 0 ? AccessRequest.generated(seed) : CTFConversion.receivingHead
    }

    @Test func whatIsHiddenMovesNoByte() throws {
        let read = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        let conformance = ExporterConformance(CTFExporter(), options: Self.options)
        var written = 0
        for seed in 0..<Self.cases {
            var dossier = Self.dossier(seed, read)
            if seed % 4 == 1 { dossier = DossierGenerator(seed: seed).labellingFields(of: dossier) }
            #expect(conformance.violations(writing: dossier, to: Self.request(seed)) == [], "seed \(seed)")
            if conformance.writes(dossier, to: Self.request(seed)) { written += 1 }
        }
        #expect(written > Int(Self.cases) / 3)
    }

    @Test func whatIsCarriedComesBack() throws {
        let read = try #require(try CTFText.read(Array(try CTFText.fixture().utf8)).dossiers.first).dossier
        for version in ["25.0", "19.0"] {
            var options = Self.options
            options.version = version
            if version == "19.0" { options.supplied["Pupil/Gender"] = "F" }
            let conformance = RoundTripConformance(CTFImporter(), CTFExporter(), options: options)
            var carried = 0
            for seed in 0..<Self.cases {
                let result = conformance.compare(Self.dossier(seed, read), to: Self.request(seed))
                #expect(result.violations == [], "seed \(seed), \(version)")
                carried += result.carried
            }
            #expect(carried > Int(Self.cases) * 10, "\(carried)")
        }
    }

    @Test func everyCodeIsReadAndWritten() {
        check(CTFCodes.sex)
        check(CTFCodes.yearGroup)
        check(CTFCodes.enrolment)
        check(CTFCodes.relation)
        check(CTFCodes.provision)
        check(CTFCodes.need)
        check(CTFCodes.telephone)
        check(CTFCodes.languageUse)
        check(CTFCodes.attendance)
        #expect(
            CTFCodes.relation(.stepParent, .male)?.code == "STF" && CTFCodes.relation(.parent, nil)?.fit == .narrower
        )
        #expect(CTFCodes.relation(.institution, nil) == nil)
        #expect(CTFImporter.format.codeLists.count == 9)
    }

    private func check<Meaning>(_ table: CodeTable<Meaning>) {
        let codec = TextCodec.ctfCode(table)
        for row in table.rows {
            #expect(codec.parse(row.code).flatMap(codec.print) == row.code, "\(table.name) \(row.code)")
            if row.fit == .exact { #expect(codec.print(CodedValue(row.meaning)) != nil, "\(table.name) \(row.code)") }
        }
        #expect(codec.parse("?").map { $0.meaning == nil && codec.print($0) == "?" } == true)
    }
}
