// Files that are wrong in every way one can think of: nothing is lost, nothing is counted twice, nothing is thrown.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct LSUHostileTests {
    /// Reads a file, gives it back under migration, and compares both accounts with what there was.
    private func check(_ source: [UInt8], _ version: String, _ comment: Comment) throws {
        let violations = ImporterConformance(LSUImporter())
            .violations(reading: source, data: XMLDataCount.count(source))
        #expect(violations == [], comment)
        do {
            let moved = try LSUConversion.migrated(source, to: version)
            #expect(moved.accounted == moved.values, comment)
            if LSUShared.isThere {
                // What two things share is refused by the schema in the source already.
                let found = try LSUShared.violations(moved.bytes, version)
                #expect(found.allSatisfy { $0.code == 1877 }, comment)
            }
        } catch let error as ExportError {
            #expect([.valueMissing, .notAllowed].contains(error.code), comment)
        }
    }

    /// The places of all attributes of a text.
    private func attributes(_ text: String) -> [Range<String.Index>] {
        var places: [Range<String.Index>] = []
        var start = text.startIndex
        while let open = text[start...].firstRange(of: "=\""),
            let end = text[open.upperBound...].firstIndex(of: "\"")
        {
            places.append(open.upperBound..<end)
            start = text.index(after: end)
        }
        return places
    }

    @Test(arguments: LSUFixture.allCases)
    func everyAttributeMayHoldAnything(_ fixture: LSUFixture) throws {
        let text = try fixture.text
        let values = ["", " ", "-1", "99999999999999999999", "é&#10;&#13;x", "ELV_7", "2025-02-31", "\u{FEFF}", "true"]
        // The declaration and the namespace stay.
        let step = LSUCases.count > 40 ? 1 : 7
        for (number, place) in attributes(text).enumerated().dropFirst(3) where number % step == 0 {
            let value = values[number % values.count]
            try check(
                Array(text.replacingCharacters(in: place, with: value).utf8),
                fixture.version,
                "\(number) \(value)"
            )
        }
    }

    @Test(arguments: LSUFixture.allCases)
    func everyLineMayBeMissingOrDoubled(_ fixture: LSUFixture) throws {
        let lines = try fixture.text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let step = LSUCases.count > 40 ? 1 : 5
        for (number, line) in lines.enumerated() {
            let isWhole =
                line.hasSuffix("/>") || (line.contains("</") && line.contains("<") && line.count { $0 == "<" } == 2)
            guard isWhole, number % step == 0 || line.contains("<eleve ") else { continue }
            var changed = lines
            if number / step % 2 == 0 { changed.remove(at: number) } else { changed.insert(line, at: number) }
            try check(Array(changed.joined(separator: "\n").utf8), fixture.version, "line \(number + 1)")
        }
    }

    @Test func danglingReferencesAreToldAndGivenBack() throws {
        for (attribute, old) in [
            ("discipline-ref", "MAT_L"), ("periode-ref", "PER_2"), ("enseignant-refs", "PROF_2"),
            ("responsable-etab-ref", "CHEF_B"), ("element-programme-refs", "ELP_3"), ("epi-groupe-ref", "GRP_1"),
            ("acc-perso-groupe-ref", "AGR_1"), ("comp-num-commun-refs", "NUM_1"), ("prof-princ-refs", "PROF_2"),
        ] {
            let source = try LSUFixture.college.replacing(("\(attribute)=\"\(old)\"", "\(attribute)=\"PERDU\""))
            let read = try LSUImporter().read(source, options: .repeatable)
            let findings = read.report.diagnostics.filter { $0.identifier == "lsu.reference-dangling" }
            #expect(!findings.isEmpty && findings.allSatisfy { $0.path != nil }, "\(attribute)")
            #expect(read.report.conservation.total == XMLDataCount.count(source), "\(attribute)")
            let moved = try LSUConversion.migrated(source, to: "2d-7.0")
            #expect(String(decoding: moved.bytes, as: UTF8.self).contains("\(attribute)=\"PERDU\""), "\(attribute)")
            #expect(!"\(read.report)".contains("PERDU"))
        }
    }

    @Test func strokesInPlaceOfTextsAreShownToNobodyAndGivenBack() throws {
        let source = try LSUFixture.college.replacing(
            ("Lit volontiers, écrit peu.\nContinue !", "-"),
            ("Continuez ainsi.", " - ")
        )
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(moved.imported[0].dossier.periodReports.contains { $0.content.comment == nil })
        #expect(moved.imported[0].dossier.assessmentResults.first?.content.remark == nil)
        #expect(try LSUConversion.outline(source) == LSUConversion.outline(moved.bytes))
    }

    @Test func noReportHoldsAValue() throws {
        let source = try LSUFixture.college.replacing(
            ("Marchetti", "ZQXMARK"),
            ("Curieuse", "ZQXMARK"),
            ("4001", "ZQXMARK"),
            ("99200", "ZQXMARK")
        )
        let violations = ImporterConformance(LSUImporter()).violations(reading: source, marker: "ZQXMARK")
        #expect(violations == [])
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(!"\(moved.accounts) \(moved.report)".contains("ZQXMARK"))
    }

    @Test func whatIsNoLSUIsRefused() throws {
        let cases: [(String, ImportError.Code)] = [
            ("<lsun-bilans/>", .malformed), ("", .malformed), ("<a", .malformed),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", .forbidden),
            (String(repeating: "<a>", count: 200), .limitExceeded),
        ]
        for (text, code) in cases {
            let error = #expect(throws: ImportError.self) {
                try LSUImporter().read(Array(text.utf8), options: .repeatable)
            }
            #expect(error?.code == code, "\(text.prefix(40))")
        }
    }

    @Test func anEmptyFileHasNobody() throws {
        let text = "<lsun-bilans xmlns=\"urn:fr:edu:scolarite:lsun:bilans:import\" schemaVersion=\"7.0\"/>"
        let read = try LSUImporter().read(Array(text.utf8), options: .repeatable)
        #expect(read.dossiers.isEmpty && read.report.conservation.total == 1)
    }
}
