// Tables that are wrong in every way one can think of: one row is lost, not the others; nothing is counted twice.

import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CSVHostileTests {
    private static let head = "Number;Last name;First name;Birth date;Class\n"

    private func read(_ text: String) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        let read = try CSVImporter().read([UInt8](table: text), options: .repeatable)
        #expect(ImporterConformance(CSVImporter()).violations(reading: [UInt8](table: text)) == [])
        return read
    }

    private func row(_ number: Int) -> String { "\(number);Aa\(number);Bb;2015-01-01;4B\n" }

    @Test(arguments: [
        ("500;;Bb;2015-01-01;4B\n", "csv.value-missing"), ("499;Aa;Bb;2015-01-01;4B\n", "csv.duplicate-pupil"),
        ("500;\"Aa;Bb;2015-01-01;4B\n", "csv.unclosed-quote"),
        ("500;\"Aa\"x;Bb;2015-01-01;4B\n", "csv.text-after-quote"),
        ("500;\(String(repeating: "x", count: 2 << 20));Bb;;\n", "csv.row-too-long"),
        (String(repeating: ";", count: 1_000_000) + "\n", "csv.too-many-cells"),
        ("Total;;999;;\n", "csv.value-missing"),
        ("500;A\u{1}a;Bb;;\n", "csv.value-missing"),
    ])
    func oneOfAThousandIsSetAside(_ bad: String, _ identifier: String) throws {
        let rows = (1...1000).map { $0 == 500 ? bad : row($0) }.joined()
        let source = [UInt8](table: Self.head + rows)
        let (dossiers, report) = try CSVImporter().read(source, options: .repeatable)
        #expect(dossiers.count == 999 && report.recordsSetAside == 1)
        let finding = try #require(report.diagnostics.first { $0.severity == .error })
        #expect(finding.identifier == identifier && finding.location?.line == 501 && finding.help != nil)
    }

    @Test func bytesOfAnotherEncodingCostOneRow() throws {
        let source = Array("Number;Last name;First name\n1;Zoé;Bb\n2;Zo".utf8) + [0xE9] + Array(";Bb\n3;Aa;Bb\n".utf8)
        let (dossiers, report) = try CSVImporter().read(source, options: .repeatable)
        #expect(dossiers.count == 2 && report.diagnostics.contains { $0.identifier == "csv.encoding" })
        #expect(report.conservation.total == 12)
    }

    @Test func mixedEncodingsAreTold() throws {
        let source = Array("Number;Last name;First name\n1;Zo".utf8) + [0xE9] + Array(";Bb\n2;Zoé;Bb\n3;Aa;Bb\n".utf8)
        let (dossiers, report) = try CSVImporter().read(source, options: .repeatable)
        #expect(dossiers.prefix(2).allSatisfy { $0.dossier.identities[0].content.name.family == "Zoé" })
        #expect(report.diagnostics.contains { $0.identifier == "csv.mixed-encodings" })
    }

    @Test func aBrokenRowLeavesNoPupilBehind() throws {
        let text = Self.head + "1;\"Aa\nCc;Dd\nEe\"x;Bb;;4B\n2;Aa;Bb;;4B\n"
        let (dossiers, report) = try read(text)
        #expect(dossiers.count == 1 && dossiers[0].dossier.identities[0].content.identifiers[0].value == "2")
        #expect(
            report.diagnostics.filter { $0.severity == .error }.map(\.identifier) == [
                "csv.text-after-quote", "csv.fragment", "csv.fragment",
            ]
        )
    }

    @Test func raggedRowsKeepTheirCells() throws {
        let (dossiers, report) = try read(Self.head + "1;Aa;Bb\n2;Cc;Dd;2015-01-01;4B;;extra;\n")
        #expect(dossiers.count == 2)
        #expect(dossiers[1].dossier.foreign.map(\.path) == ["pupils/column[7]"])
        #expect(report.diagnostics.map(\.identifier).contains("csv.long-row"))
        #expect(report.diagnostics.map(\.identifier).contains("csv.short-row"))
        #expect(report.unread == ["column[7]": 1])
    }

    @Test func aBadValueIsKeptAsideAndTold() throws {
        let (dossiers, report) = try read(Self.head + "1;Aa;Bb;31/02/2015;4B\n")
        #expect(dossiers[0].dossier.foreign.map(\.raw) == ["31/02/2015"])
        #expect(dossiers[0].dossier.foreign[0].section == .identity)
        let finding = try #require(report.diagnostics.first { $0.identifier == "csv.bad-value" })
        #expect(finding.path == "Birth date" && finding.location?.line == 2)
    }

    @Test(arguments: ["Godsdienst", "Religion", "Origine ethnique", "Custody", "État civil", "Cours philosophique"])
    func forbiddenColumnsLeaveNoValue(_ header: String) throws {
        let (dossiers, report) = try read("Last name;First name;\(header)\nAa;Bb;geheimwaarde\n")
        let item = try #require(dossiers[0].dossier.foreign.first)
        #expect(item.forbidden != nil && item.raw.isEmpty)
        #expect(!"\(report)".contains("geheimwaarde"))
    }

    @Test func unknownCodesAreKept() throws {
        let text = String(decoding: try CSVFixture.onde2017.bytes(), as: Unicode.ASCII.self)
        #expect(text.contains("CE2"))
        let bytes = try CSVFixture.onde2017.bytes().split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { line in Array(String(decoding: line, as: Unicode.ASCII.self) == "" ? [] : line) }
        let joined = Array(bytes.joined(separator: [0x0A]))
        let changed = replaced(joined, ";CE2;", ";CE9;")
        let (dossiers, report) = try CSVImporter().read(changed, options: .repeatable)
        let year = try #require(dossiers[0].dossier.enrolments[0].content.yearGroup)
        #expect(year.code == "CE9" && year.meaning == nil && year.system == "onde.Niveau")
        #expect(report.diagnostics.contains { $0.identifier == "csv.unknown-code" && $0.path == "Niveau" })
    }

    private func replaced(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        var bytes = bytes
        let (old, new) = (Array(old.utf8), Array(new.utf8))
        for place in 0...(bytes.count - old.count) where Array(bytes[place..<(place + old.count)]) == old {
            bytes.replaceSubrange(place..<(place + old.count), with: new)
            break
        }
        return bytes
    }

    @Test func aHeaderOfAMillionColumnsIsRefused() {
        let source = Array((Self.head.dropLast() + String(repeating: ";x", count: 1_000_000) + "\n1;Aa;Bb\n").utf8)
        #expect(CSVImporter().recognise(Array(source.prefix(1 << 16))) == nil)
        #expect(throws: ImportError.self) { try CSVImporter().read(source, options: .repeatable) }
    }

    @Test func aFileOfRubbishEnds() {
        let source = Array((Self.head + String(repeating: "x\n", count: 20_000)).utf8)
        let error = #expect(throws: ImportError.self) { try CSVImporter().read(source, options: .repeatable) }
        #expect(error?.code == .limitExceeded)
    }

    @Test func findingsOfAKindAreBounded() throws {
        let rows = (1...1000).map { "\($0);Aa;Bb;never;4B\n" }.joined()
        let report = try CSVImporter().read(Array((Self.head + rows).utf8), options: .repeatable).report
        #expect(report.diagnostics.count { $0.identifier == "csv.bad-value" } == 200)
        let more = report.diagnostics.filter { $0.identifier == "csv.more-findings" }
        #expect(more.contains { $0.path == "csv.bad-value" && $0.summary.hasPrefix("800 ") })
        #expect(report.conservation.total == 5 + 5000)
    }

    @Test func numbersThatASpreadsheetRoundedTellNobodyApart() throws {
        let (dossiers, report) = try read(Self.head + "1,2E+05;Aa;Bb;2015-01-01;4B\n1,2E+05;Cc;Dd;2015-01-01;4B\n")
        #expect(dossiers.count == 2 && report.diagnostics.count { $0.identifier == "csv.bad-value" } == 2)
        #expect(dossiers.allSatisfy { $0.dossier.identities[0].content.identifiers.isEmpty })
    }

    @Test func aDiagnosisWithoutAuthorIsKeptAside() throws {
        let json = """
            {"schema": "villagekit/table-mapping", "version": 1, "name": "health", "edition": "1",
             "tables": [{"name": "pupils", "entries": [{"name": "pupil", "type": "StudentIdentity"},
                {"name": "health", "type": "HealthRecord"}],
              "columns": [{"header": "Name", "entry": "pupil", "field": "name.family", "required": true},
                {"header": "Diagnosis", "entry": "health", "field": "diagnosis.name"}]}]}
            """
        let importer = CSVImporter(mappings: [try TableMapping(json: Array(json.utf8))])
        let source = Array("Name;Diagnosis\nAa;geheim\n".utf8)
        #expect(ImporterConformance(importer).violations(reading: source, data: 4) == [])
        let dossier = try importer.read(source, options: .repeatable).dossiers[0].dossier
        #expect(dossier.healthRecords.isEmpty && dossier.foreign.map(\.section) == [.healthDetail])
    }

    @Test func twoPupilsOfOneNameAreTwo() throws {
        let (dossiers, report) = try read("Last name;First name;Birth date\nAa;Bb;\nAa;Bb;\n")
        #expect(dossiers.count == 2 && report.recordsSetAside == 0)
        #expect(Set(dossiers.map { $0.dossier.student }).count == 2)
    }

    @Test func aLayoutThatIsFixedIsToldWhereItLacksColumns() throws {
        let lines = try CSVFixture.onde2017.bytes().split(separator: 0x0A)
        let cut = Array(
            lines.map { line in
                Array(
                    line.split(separator: 0x3B, omittingEmptySubsequences: false).dropLast(2).joined(separator: [0x3B])
                )
            }
            .joined(separator: [0x0A])
        )
        let findings = try CSVImporter().read(cut, options: .repeatable).report.diagnostics
        let missing = findings.filter { $0.identifier == "csv.column-missing" }
        #expect(missing.map(\.path) == ["Autorisation photo", "Décision de passage"])
    }

    @Test func duplicateHeadersDoNotMix() throws {
        let (dossiers, _) = try read("Last name;First name;First name\nAa;Bb;Cc\n")
        #expect(dossiers[0].dossier.identities[0].content.name.given == ["Bb"])
        #expect(dossiers[0].dossier.foreign.map(\.raw) == ["Cc"])
    }

    @Test func anythingGoesThroughWithoutHarm() {
        var state: UInt64 = 7
        func number(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return Int(state >> 33) % below
        }
        let signs: [UInt8] = [0x22, 0x3B, 0x0A, 0x0D, 0x61, 0x27, 0x3D, 0xE9, 0xC3, 0x00, 0x09, 0x20]
        var count = 0
        for round in 0..<300 {
            var source = Array(Self.head.utf8)
            // Long ones are hardly ever read.
            for _ in 0..<number(round.isMultiple(of: 2) ? 400 : 20) { source.append(signs[number(signs.count)]) }
            let read = try? CSVImporter().read(source, options: .repeatable)
            guard let read else { continue }
            let sum = read.dossiers.reduce(read.report.fileAccount.conservation.total) {
                $0 + $1.account.conservation.total
            }
            #expect(sum == read.report.conservation.total)
            count += 1
        }
        #expect(count > 10)
    }

    @Test func theValidatorTellsWhatReadingTells() throws {
        let validator = try #require(CSVImporter().validator)
        let text = "Last name;First name;Birth date\nAa;Bb;never\n;Cc;\n"
        let validation = try validator.validate(Array(text.utf8), schemas: nil)
        #expect(validation.version == "class-list" && validation.areRulesChecked)
        #expect(Set(validation.findings.compactMap(\.rule)).isSuperset(of: ["csv.bad-value", "csv.value-missing"]))
        let sound = try validator.validate(try CSVFixture.onde2017.bytes(), schemas: nil).findings
        #expect(sound.allSatisfy { $0.severity == .note }, "\(sound.map(\.identifier))")
    }
}
