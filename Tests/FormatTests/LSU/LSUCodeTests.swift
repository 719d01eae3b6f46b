// Code lists in both directions; codes that no list knows are kept, told and given back.

import Testing
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct LSUCodeTests {
    @Test func listsAreReadAndWritten() {
        for table in [LSUCodes.plan2D, LSUCodes.plan1D] {
            for row in table.rows {
                #expect(table.row(of: row.code) == row)
                #expect(table.row(for: row.meaning) == row)
            }
        }
        for row in LSUCodes.civility.rows { #expect(LSUCodes.civility.row(for: row.meaning) == row) }
        for row in LSUCodes.kinship.rows { #expect(LSUCodes.kinship.row(for: row.meaning)?.meaning == row.meaning) }
        #expect(LSUCodes.plan2D.row(of: "RASED") == nil && LSUCodes.plan1D.row(of: "SEGPA") == nil)
        #expect(Set(LSUCodes.listings.map(\.name)).count == LSUCodes.listings.count)
        #expect(LSUCodes.listings.allSatisfy { !$0.rows.isEmpty && !$0.edition.isEmpty })
    }

    @Test func aPlanOfAnotherKindIsNoContract() throws {
        var plan = FormalPlan()
        plan.kind = CodedValue(system: "elsewhere", edition: nil, code: "X", meaning: .other)
        var dossier = try #require(LSUImporter().read(LSUFixture.college.bytes, options: .repeatable).dossiers.first)
            .dossier
        let header = dossier.formalPlans[0].header
        dossier.formalPlans = [Entry(header, plan)]
        let view = try #require(FormatConversion.engine.disclose(dossier, to: LSUConversion.head(of: dossier))).dossier
        let written = try LSUExporter().write([view])
        #expect(!String(decoding: written.bytes, as: UTF8.self).contains("modalite-accompagnement"))
        #expect(written.accounts[0].lines.contains { $0.code == "lsu.no-code" })
    }

    @Test(arguments: [
        ("code=\"PAI\"", "code=\"PAX\""),
        ("code=\"CPD_FRA\" positionnement=\"2\"", "code=\"CPD_NEW\" positionnement=\"2\""),
        ("code=\"PAR_ART\"", "code=\"PAR_XYZ\""), ("code=\"CN_INF_GER\"", "code=\"CN_INF_NEW\""),
    ])
    func unknownCodesAreKeptAndTold(_ old: String, _ new: String) throws {
        let source = try LSUFixture.college.replacing((old, new))
        let read = try LSUImporter().read(source, options: .repeatable)
        #expect(read.report.diagnostics.count { $0.identifier == "lsu.unknown-code" } == 1)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
        #expect(read.report.conservation[.quarantined] == 0)
        // It has no place in the schema that is written, and says so.
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(moved.accounted == moved.values)
        #expect(!moved.losses.filter { $0.key != "lsu.replaced" }.isEmpty)
        if LSUShared.isThere { #expect(try LSUShared.violations(moved.bytes, "2d-7.0") == []) }
    }

    @Test func kinshipIsAnyTextButNoYouthCare() throws {
        let source = try LSUFixture.college.replacing(
            ("legal2=\"true\" lien-parente=\"PERE\"", "legal2=\"true\" lien-parente=\"Aide sociale à l'enfance\"")
        )
        let read = try LSUImporter().read(source, options: .repeatable)
        let dossier = read.dossiers[0].dossier
        #expect(dossier.foreign.count { $0.forbidden == "F09" && $0.raw.isEmpty } >= 1)
        #expect(read.report.conservation.total == XMLDataCount.count(source))
        let moved = try LSUConversion.migrated(source, to: "2d-7.0")
        #expect(!String(decoding: moved.bytes, as: UTF8.self).contains("sociale"))
        let free = try LSUFixture.college.replacing(("lien-parente=\"PERE\"", "lien-parente=\"voisin\""))
        let relation = try LSUImporter().read(free, options: .repeatable).dossiers[0].dossier.contactPersons[1]
        #expect(relation.content.relation?.code == "voisin" && relation.content.relation?.meaning == nil)
    }

    @Test(arguments: ["MME Modèle, Ana", "M Roy", "Lemaire", "MME de la Tour, Jean, dit Jo"])
    func linesOfPersonsAreReadBack(_ line: String) { #expect(LSUPerson(line).line == line) }

    @Test func linesThatCannotBeReadBackAreNotMade() {
        #expect(LSUPerson(civility: nil, family: "M Roy", given: nil).line == nil)
        #expect(LSUPerson(civility: nil, family: "Roy, Luc", given: nil).line == nil)
        #expect(LSUPerson(civility: "M", family: "A; B", given: nil).line == nil)
        #expect(LSUPeriod("2023-2024 1/3")?.line == "2023-2024 1/3" && LSUPeriod("2023-2025 1/3") == nil)
        #expect(LSUTeacher.read(names: "A; B", numbers: "epp 1") == nil)
    }
}
