// Tables are written by mappings read backwards: what is hidden moves no byte, and nothing is a formula.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CSVExportTests {
    static let cases = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 40
    static let names = TableMapping.standard.map(\.name)

    static func options(_ mapping: String) -> ExportOptions {
        var options = ExportOptions()
        options.settings["mapping"] = mapping
        for table in TableMapping.standard.filter({ $0.name == mapping }).flatMap(\.tables) where table.rows == .pupils
        {
            for column in table.columns where column.isRequired {
                options.supplied["\(table.name)/\(column.header)"] = "Unbekannt"
            }
        }
        return options
    }

    @Test(arguments: names)
    func theExporterConforms(_ mapping: String) {
        let conformance = ExporterConformance(CSVExporter(), options: Self.options(mapping))
        var written = 0
        for seed in 0..<Self.cases {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "\(mapping) seed \(seed)")
            if conformance.writes(dossier, to: .generated(seed)) { written += 1 }
        }
        #expect(written > Self.cases / 10)
    }

    @Test(arguments: ["onde-2017", "onde-be1d"])
    func theTableOfGuardiansConforms(_ mapping: String) {
        var options = Self.options(mapping)
        options.settings["table"] = "responsables"
        let conformance = ExporterConformance(CSVExporter(), options: options)
        for seed in 0..<Self.cases {
            let dossier = DossierGenerator(seed: seed).dossier()
            #expect(conformance.violations(writing: dossier, to: .generated(seed)) == [], "\(mapping) seed \(seed)")
        }
    }

    @Test(arguments: names)
    func whatIsCarriedComesBack(_ mapping: String) {
        let conformance = RoundTripConformance(CSVImporter(), CSVExporter(), options: Self.options(mapping))
        var (written, carried) = (0, 0)
        for seed in 0..<Self.cases {
            var generator = DossierGenerator(seed: seed)
            generator.filling = 0.8
            let result = conformance.compare(generator.dossier(), to: .generated(seed))
            #expect(result.violations == [], "\(mapping) seed \(seed)")
            if result.isWritten { written += 1 }
            carried += result.carried
        }
        #expect(written > Self.cases / 10 && carried > 0)
    }

    private func view(_ change: (inout Dossier) -> Void) throws -> DisclosedDossier {
        let read = try CSVImporter().read(try CSVFixture.classList.bytes(), options: .repeatable)
        var dossier = read.dossiers[0].dossier
        dossier.keeper = OrganisationID("local:school")
        change(&dossier)
        let request = AccessRequest(
            role: .recordsOfficer,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .migration,
            profile: "BE-FWB",
            day: ImportOptions.repeatable.today
        )
        return try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
    }

    private func change(_ dossier: inout Dossier, _ change: (inout StudentIdentity) -> Void) {
        var content = dossier.identities[0].content
        change(&content)
        dossier.identities[0] = Entry(dossier.identities[0].header, content)
    }

    private func write(_ view: DisclosedDossier, _ mapping: String) throws -> (text: String, account: ExportAccount) {
        var options = ExportOptions()
        options.settings["mapping"] = mapping
        let written = try CSVExporter().write([view], options: options)
        let encoding: TableEncoding = mapping == "class-list" ? .utf8 : .latin1
        return (encoding.text(of: written.bytes[...]) ?? "", written.accounts[0])
    }

    @Test(arguments: ["=HYPERLINK(\"x\")", "+1", "-1", "@sum", "\tx", "\rx"])
    func nothingIsAFormula(_ text: String) throws {
        let view = try view { change(&$0) { $0.name.family = text } }
        let (table, account) = try write(view, "class-list")
        let rows = CSVCount.rows(Array(table.utf8), separator: ";")
        #expect(rows[1].contains("'" + text))
        for cell in rows.joined() {
            #expect(!["=", "+", "-", "@", "\t", "\r"].contains(cell.first.map { String($0) }))
        }
        #expect(account.lines.contains { $0.code == "csv.formula-guarded" && $0.fate == .mapped })
        let back = try CSVImporter().read(Array(table.utf8), options: .repeatable).dossiers[0].dossier
        #expect(back.identities[0].content.name.family == text)
    }

    @Test func whatTheEncodingLacksIsLeftOutAndTold() throws {
        let view = try view { change(&$0) { $0.name.preferred = "Œdipe" } }
        #expect(try write(view, "class-list").text.contains("Œdipe"))
        let named = try self.view { change(&$0) { ($0.registeredName.family, $0.birthPlace) = ("Œuf", "x") } }
        #expect {
            try write(named, "onde-2017")
        } throws: { error in
            guard let error = error as? ExportError else { return false }
            return error.code == .valueMissing && error.places.map(\.path) == ["eleves/Nom élève"]
        }
    }

    @Test func whatIsMissingCanBeSupplied() throws {
        let view = try view { change(&$0) { ($0.name.family, $0.name.given) = (nil, []) } }
        var options = ExportOptions()
        let error = #expect(throws: ExportError.self) { try CSVExporter().write([view], options: options) }
        #expect(error?.code == .valueMissing && error?.places.map(\.path) == ["pupils/Last name", "pupils/First name"])
        options.supplied = ["pupils/Last name": "=A", "pupils/First name": "B", "pupils/Birth date": "1999-01-01"]
        let written = try CSVExporter().write([view], options: options)
        #expect(String(decoding: written.bytes, as: UTF8.self).contains(";'=A;B;"))
        #expect(written.report.supplied == ["pupils/First name", "pupils/Last name"], "nothing is overridden")
        options.supplied["pupils/Sex"] = "nonsense"
        let other = try self.view { change(&$0) { $0.sex = nil } }
        #expect(throws: ExportError.self) { try CSVExporter().write([other], options: options) }
    }

    @Test func secretsAndClosedSectionsStayOut() throws {
        let view = try view { dossier in
            var number = dossier.studentContacts[0].content
            (number.isSecret, number.value) = (true, "ZQX1")
            dossier.studentContacts = [Entry(dossier.studentContacts[0].header, number)]
        }
        let (table, account) = try write(view, "class-list")
        #expect(!table.contains("ZQX1") && account.lines.contains { $0.code == "csv.secret" })
        let json = """
            {"schema": "villagekit/table-mapping", "version": 1, "name": "signals", "edition": "1", "tables": [{"name": "t",
              "entries": [{"name": "p", "type": "StudentIdentity"}, {"name": "s", "type": "WellbeingSignal"}],
              "columns": [{"header": "Name", "entry": "p", "field": "name.family"},
                {"header": "Signal", "entry": "s", "field": "description"}]}]}
            """
        let mapping = try TableMapping(json: Array(json.utf8))
        var options = ExportOptions()
        options.settings["mapping"] = "signals"
        let written = try CSVExporter(mappings: [mapping]).write([view], options: options)
        #expect(String(decoding: written.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).count == 2)
    }

    @Test func settingsAreChecked() throws {
        let view = try view { _ in }
        func write(_ settings: [String: String], version: String? = nil) throws -> [UInt8] {
            var options = ExportOptions()
            (options.settings, options.version) = (settings, version)
            return try CSVExporter().write([view], options: options).bytes
        }
        #expect(throws: ExportError.self) { try write(["mapping": "nope"]) }
        #expect(throws: ExportError.self) { try write(["colour": "red"]) }
        #expect(throws: ExportError.self) { try write(["table": "responsables"]) }
        #expect(throws: ExportError.self) { try write(["mapping": "onde-2017", "table": "enseignants"]) }
        #expect(throws: ExportError.self) { try write([:], version: "nope") }
        #expect(throws: ExportError.self) { try write(["mapping": "proeco"], version: "onde-2017") }
        #expect(throws: ExportError.self) { try write(["mapping-text": "{}"]) }
        #expect(try write([:], version: "proeco") == write(["mapping": "proeco"]))
        #expect(try write([:]) == write(["mapping": "class-list"]))
        let own = try write(["mapping-text": ShippedMappings.texts[1].json])
        #expect(try own == write(["mapping": "proeco"]))
    }

    @Test func anEmptyTableHasItsHeader() throws {
        let written = try CSVExporter().write([])
        #expect(CSVImporter().recognise(written.bytes)?.version == "class-list")
        #expect(try CSVImporter().read(written.bytes, options: .repeatable).dossiers.isEmpty)
    }
}
