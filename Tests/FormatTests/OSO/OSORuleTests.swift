// Every business rule broken once and kept by the fixtures; and what no file can break is listed with the reason.

import Foundation
import Testing
import VillageCodecs
import VillageFormats

struct OSORuleTests {
    private func edited(_ change: OSOBreak) throws -> XMLTree {
        try change.edits.reduce(change.fixture.tree()) { try $1.applied(to: $0) }
    }

    private func rules(_ tree: XMLTree) -> Set<String> { Set(OSORules.check(tree).map(\.rule)) }

    @Test func theTableHasAllRowsOfTheOfficialOne() {
        let official = OSORules.all.filter(\.isOfficial)
        #expect(official.count == 194)
        #expect(official.count { $0.official.isEmpty } == 79)
        #expect(Set(OSORules.all.map(\.id)).count == OSORules.all.count)
        #expect(OSORules.all.allSatisfy { !$0.summary.isEmpty && !$0.help.isEmpty })
    }

    @Test func everyRuleIsBrokenOrCannotBe() {
        let ids = Set(OSORules.all.map(\.id))
        let (broken, unbreakable) = (Set(OSOBreaks.all.keys), Set(OSOBreaks.unbreakable.keys))
        #expect(broken.isDisjoint(with: unbreakable))
        #expect(ids.subtracting(broken.union(unbreakable)).sorted() == [])
        #expect(broken.union(unbreakable).subtracting(ids).sorted() == [])
    }

    @Test(arguments: OSOFixture.allCases)
    func fixturesAreValidAndBreakNoRule(_ fixture: OSOFixture) throws {
        let validation = OSOValidation(try fixture.tree())
        #expect(validation.findings == [])
        #expect(validation.version == .v2019 && validation.areRulesChecked && !validation.isOfficialSchemaChecked)
    }

    @Test(arguments: OSOBreaks.all.keys.sorted())
    func anEditBreaksTheRuleAndLeavesTheStructureValid(_ id: String) throws {
        let change = try #require(OSOBreaks.all[id])
        let tree = try edited(change)
        #expect(rules(tree).contains(id))
        #expect(OSOStructureCheck.check(tree, against: .v2019) == [])
    }

    @Test(.enabled(if: OSOShared.isThere))
    func editedFixturesAreValidByTheOfficialSchema() throws {
        let validator = try XMLSchemaValidator(
            schema: OSOShared.schema("2019.1").path(),
            within: OSOShared.schemaFolder("2019.1").path()
        )
        for fixture in OSOFixture.allCases {
            #expect(try validator.validate(ArraySource(fixture.tree().written)) == [])
        }
        for (id, change) in OSOBreaks.all {
            let violations = try validator.validate(ArraySource(edited(change).written))
            #expect(violations == [], "\(id)")
        }
    }

    @Test(.enabled(if: OSOShared.isThere))
    func officialSamplesBreakNoRule() throws {
        for sample in try OSOShared.samples("2019.1") {
            #expect(rules(try XMLTree(FileSource(path: sample.path()))) == [])
        }
    }

    @Test func theFamilyCanBeNamed() throws {
        let tree = try OSOFixture.popo.tree()
        #expect(OSORules.check(tree, as: .support).map(\.rule) == ["PaO.SO03"])
        #expect(OSORules.check(tree, as: .transfer) == [])
    }

    @Test func findingsSayWhere() throws {
        let change = try #require(OSOBreaks.all["OVa.OV03"])
        let finding = try #require(OSORules.check(try edited(change)).first)
        #expect(finding.path == "dossier/huidigeschool/leerling/verzorger/adreslijst/adres")
        let missing = OSOBreak(.popo, .remove("inzage/inzagedatum"))
        #expect(OSORules.check(try edited(missing)).map(\.path) == ["dossier/inzage/inzagedatum"])
    }
}
