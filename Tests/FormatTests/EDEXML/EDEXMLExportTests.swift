// What is written for a reader: valid, no more than the view, and every value accounted for.

import Foundation
import Testing
import VillageCodecs
import VillageKit
import VillageKitTesting

struct EDEXMLExportTests {
    static let cases = UInt64(ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { Int($0) } ?? 40)

    /// What a generated dossier never says as EDEXML wants it.
    static let options: ExportOptions = {
        var options = ExportOptions()
        options.supplied = ["EDEX/school/schooljaar": "2024-2025", "leerling/roepnaam": "Sam"]
        return options
    }()

    @Test func theExporterConforms() {
        let conformance = ExporterConformance(EDEXMLExporter(), options: Self.options)
        var written = 0
        for seed in 0..<Self.cases {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "seed \(seed)")
            written += conformance.writes(dossier, to: .generated(seed)) ? 1 : 0
        }
        #expect(written * 2 > Int(Self.cases))
    }

    @Test(.enabled(if: EDEXMLShared.isThere))
    func generatedDossiersBecomeValidFiles() throws {
        let validator = try EDEXMLShared.validator()
        var valid = 0
        for seed in 0..<min(Self.cases, 200) {
            let dossier = DossierGenerator(seed: seed).dossier()
            for settings in [[:], ["number": "full", "remarks": "yes"]] {
                var options = Self.options
                options.settings = settings
                guard let view = DecisionEngine(.standard).disclose(dossier, to: .generated(seed))?.dossier,
                    let bytes = try? EDEXMLExporter().write([view], options: options).bytes
                else { continue }
                #expect(try validator.validate(ArraySource(bytes)) == [], "seed \(seed)")
                // The dates of a generated dossier stand in any order; they are true to the view.
                let broken = EDEXMLRuleTests.findings(bytes).filter { $0.severity == .error }.map(\.identifier)
                #expect(Set(broken).isSubset(of: ["edexml.dates-order"]), "seed \(seed) \(broken)")
                valid += 1
            }
        }
        #expect(valid > 5)
    }

    @Test func whatIsCarriedComesBack() {
        let conformance = RoundTripConformance(EDEXMLImporter(), EDEXMLExporter(), options: Self.options)
        var carried = 0
        for seed in 0..<Self.cases {
            let result = conformance.compare(DossierGenerator(seed: seed).dossier(), to: .generated(seed))
            #expect(result.violations == [], "seed \(seed)")
            carried += result.carried
        }
        #expect(carried * 4 > Int(Self.cases))
    }

    @Test(arguments: ["school", "flanders", "old"])
    func whatWasReadComesBackForEveryReader(_ name: String) throws {
        let dossiers = try EDEXMLImporter().read(EDEXMLShared.fixture(name), options: .repeatable).dossiers
        for settings in [[:], ["number": "full"], ["number": "none", "remarks": "yes"]] {
            var options = ExportOptions()
            options.settings = settings
            let conformance = RoundTripConformance(EDEXMLImporter(), EDEXMLExporter(), options: options)
            for (role, purpose) in [
                (Role.classTeacher, Purpose.support), (.headteacher, .support), (.student, .subjectAccess),
            ] {
                for dossier in dossiers.map(\.dossier) {
                    let result = conformance.compare(dossier, to: EDEXMLConversion.request(role, purpose, of: dossier))
                    #expect(result.violations == [] && result.isWritten && result.carried > 5, "\(role.rawValue)")
                }
            }
        }
    }

    private func written(_ name: String, _ settings: [String: String] = [:]) throws -> FormatConversion {
        var options = ExportOptions()
        options.settings = settings
        return try EDEXMLConversion.converted(EDEXMLShared.fixture(name), options: options) {
            EDEXMLConversion.request(.headteacher, .support, of: $0)
        }
    }

    @Test func aWholeClassIsWritten() throws {
        let written = try written("school")
        let root = try XMLTree(ArraySource(written.bytes)).root
        #expect(root.all(at: "leerlingen/leerling").map { $0.attribute("key") } == ["4001", "#1", "4003"])
        #expect(root.all(at: "groepen/groep/jaargroep").map(\.text) == ["C", "C"], "no view tells the year of a group")
        #expect(root.all(at: "vestigingen/vestiging").map { $0.attribute("key") } == ["NOORD", "ZUID"])
        #expect(root.all(at: "school/dependancecode").isEmpty)
        #expect(root.all(at: "leerkrachten/leerkracht/rol").map(\.text).sorted() == ["IB", "RT", "SMW"])
        #expect(
            root.all(at: "leerlingen/leerling/toevoegingen").isEmpty
                && root.all(at: "leerlingen/leerling/fotourl").isEmpty
        )
        if EDEXMLShared.isThere {
            #expect(try EDEXMLShared.validator().validate(ArraySource(written.bytes)) == [])
        }
        for (view, account) in zip(written.views, written.accounts) {
            #expect(account.valueCount == view.valueCount)
        }
    }

    @Test func numbersAreShortUnlessSomebodyAsks() throws {
        func leaves(_ number: String?, _ name: String) throws -> [String] {
            let bytes = try written(name, number.map { ["number": $0] } ?? [:]).bytes
            let names = ["bsn", "onderwijsnummer", "bsn_ondwnr-4", "rijksregisternummer"]
            return try XMLTree(ArraySource(bytes)).root.descendants.filter { names.contains($0.name) }
                .map { "\($0.name) \($0.text)" }
        }
        #expect(try leaves(nil, "school") == ["bsn_ondwnr-4 2333", "bsn_ondwnr-4 0417", "bsn_ondwnr-4 0104"])
        #expect(try leaves("full", "school") == ["bsn 111222333", "bsn_ondwnr-4 0417", "onderwijsnummer 101010104"])
        #expect(try leaves("none", "school").isEmpty && leaves(nil, "flanders").isEmpty)
        #expect(try leaves("full", "flanders") == ["rijksregisternummer 17030800268"])
        #expect(try written("flanders").changes.contains("edexml.number-kept-back"))
    }

    @Test func aSchoolYearBeyondTheListIsWrittenTruly() throws {
        let written = try written("flanders")
        #expect(String(decoding: written.bytes, as: UTF8.self).contains("<schooljaar>2026-2027</schooljaar>"))
        #expect(written.report.diagnostics.contains { $0.identifier == "edexml.school-year-outdated" })
        if EDEXMLShared.isThere {
            let violations = try EDEXMLShared.validator().validate(ArraySource(written.bytes))
            #expect(!violations.isEmpty && violations.allSatisfy { $0.element.hasSuffix("schooljaar") })
        }
    }

    @Test func nothingIsInventedForWhatTheFormatNeeds() throws {
        let dossier = Dossier(student: StudentID("s"))
        let request = EDEXMLConversion.request(.headteacher, .support, of: dossier)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
        let error = #expect(throws: ExportError.self) { try EDEXMLExporter().write([view]) }
        #expect(error?.code == .valueMissing && error?.places.map(\.path) == ["EDEX/school/schooljaar"])
        var options = ExportOptions()
        options.supplied["EDEX/school/schooljaar"] = "2024-2025"
        let next = #expect(throws: ExportError.self) { try EDEXMLExporter().write([view], options: options) }
        #expect(next?.code == .valueMissing && next?.places.map(\.path) == ["leerling/roepnaam"])
        options.supplied["leerling/achternaam"] = "Prins"
        let written = try EDEXMLExporter().write([view], options: options)
        #expect(written.report.supplied == ["EDEX/school/schooljaar", "leerling/achternaam"])
        #expect(written.report.diagnostics.contains { $0.identifier == "edexml.year-group-missing" })
    }

    @Test(arguments: [["number": "half"], ["remarks": "maybe"], ["colour": "red"]])
    func settingsAreChecked(_ settings: [String: String]) throws {
        let error = #expect(throws: ExportError.self) { try written("school", settings) }
        #expect(error?.code == .badSetting)
    }

    @Test func theConstantNoticeStandsInTheFileThatLeaves() throws {
        let bytes = try EDEXMLConversion.converted(EDEXMLShared.fixture("school")) {
            EDEXMLConversion.request(.student, .subjectAccess, of: $0)
        }
        let text = try XMLTree(ArraySource(bytes.bytes)).root.all(at: "school/commentaar").first?.text
        #expect(text == bytes.views.first?.context.notice)
        #expect(bytes.report.withoutPlace.isEmpty)
    }
}
