// A dossier of another format becomes a file: codes are translated, plans and words stay behind.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

struct CTFFromOthersTests {
    private func dossier() throws -> Dossier {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/oso/popo", withExtension: "xml"))
        let read = try OSOImporter().read([UInt8](try Data(contentsOf: url)), options: .repeatable)
        return try #require(read.dossiers.first).dossier
    }

    private func written(_ dossier: Dossier) throws -> (text: String, account: ExportAccount, bytes: [UInt8]) {
        var request = CTFConversion.receivingHead
        request.profile = "NL"
        let view = try #require(FormatConversion.engine.disclose(dossier, to: request)).dossier
        let written = try CTFExporter().write([view], options: CTFConversion.options())
        return (String(decoding: written.bytes, as: UTF8.self), written.accounts[0], written.bytes)
    }

    @Test func codesAreTranslated() throws {
        let (text, account, bytes) = try written(try dossier())
        #expect(text.contains("<Sex>"))
        #expect(TreeCheck.check(try XMLTree(ArraySource(bytes)).root, against: CTFStructure.file(CTFVersion(25))) == [])
        #expect(account.lines.contains { $0.fate == .mapped })
        for line in account.lines where line.fate == .rejected || line.fate == .degraded {
            #expect(line.code?.hasPrefix("ctf.") == true, "\(line)")
        }
    }

    @Test func onlyNamesAndCodesOfPlansArePossible() throws {
        var dossier = try dossier()
        var plan = FormalPlan()
        plan.kind = CodedValue(.ehcPlan)
        plan.from = PartialDate(rawValue: "2025-01-06")
        plan.title = "ZQXTITLE"
        plan.problem = Text("ZQXPROBLEM")
        plan.remark = Text("ZQXREMARK")
        var need = SupportNeed()
        need.type = CodedValue(.literacy)
        need.priority = 1
        need.description = Text("ZQXNEED")
        let header = try #require(dossier.identities.first).header
        func entry<Content>(_ name: String, _ content: Content) -> Entry<Content> {
            var own = header
            own.id = EntryID(name)
            return Entry(own, content)
        }
        dossier.formalPlans = [entry("plan", plan)]
        dossier.supportNeeds = [entry("need", need)]
        let (text, account, _) = try written(dossier)
        #expect(text.contains("<SENprovision>E</SENprovision>") && !text.contains("ZQX") && !text.contains("SENneeds"))
        #expect(
            account.lines.contains { $0.code == "ctf.not-sayable" },
            "a need for reading has no code that says no more"
        )
        plan.status = CodedValue(.refused)
        dossier.formalPlans = [entry("plan", plan)]
        #expect(!(try written(dossier).text.contains("SENprovision")))
    }

    @Test func contactsGetTheCodeOfTheirSex() throws {
        var dossier = try dossier()
        let header = try #require(dossier.identities.first).header
        func person(_ name: String, _ relation: RelationKind, _ sex: Sex?) -> Entry<ContactPerson> {
            var content = ContactPerson()
            content.name.family = name
            content.relation = CodedValue(relation)
            content.sex = sex.map { CodedValue($0) }
            var own = header
            own.id = EntryID(name)
            return Entry(own, content)
        }
        dossier.contactPersons = [
            person("a", .parent, .female), person("b", .stepParent, .male), person("c", .parent, nil),
            person("d", .grandparent, nil), person("e", .institution, nil),
        ]
        let (text, account, _) = try written(dossier)
        for code in ["PAM", "STF", "OTH", "FAM"] { #expect(text.contains("<Relationship>\(code)<"), "\(code)") }
        #expect(!text.contains("<Surname>e<"))
        #expect(account.lines.count { $0.code == "ctf.wider-code" } == 2)
    }
}
