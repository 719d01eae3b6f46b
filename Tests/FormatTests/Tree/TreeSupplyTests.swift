// What is supplied fills elements and attributes that the view leaves open, and makes no record of thin air.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct TreeSupplyTests {
    private static let table = """
        Pupil @id:word = Name:word Phone* Groups? Report*
        Phone @kind:word! : word
        Groups = Group+
        Group @code:word! =
        Report @day:date! = Text:word
        """

    private func made(
        _ supplied: [String: String],
        _ children: [ElementNode] = []
    ) throws -> (root: ElementNode, supplied: [String]) {
        var grammar = TreeGrammar(Self.table, types: [:])
        let structure = grammar.structure(format: "tree", version: "1", root: "Pupil")
        #expect(grammar.faults == [])
        let school = OrganisationID("local:school")
        let dossier = DossierGenerator(seed: 1).pupil(at: school)
        let request = AccessRequest(
            role: .headteacher,
            organisation: school,
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
        )
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier
        var options = ExportOptions()
        options.supplied = supplied
        let vocabulary = TreeVocabulary(format: "tree", importer: "tree/1", forbidden: ["Secret": "F01"])
        var making = TreeMaking(view, vocabulary, structure, options)
        making.root.children = [ElementNode("Name", "A")] + children
        try making.addSupplied()
        _ = try making.finish()
        return (making.root, making.supplied)
    }

    private func phone(_ text: String, kind: String? = nil) -> ElementNode {
        var phone = ElementNode("Phone", text)
        if let kind { phone.set("kind", kind) }
        return phone
    }

    @Test func anAttributeFillsWhatIsOpenAndOverridesNothing() throws {
        let made = try made(["Pupil/@id": "7", "Pupil/Phone/@kind": "home"], [phone("1"), phone("2", kind: "work")])
        #expect(made.root.attribute("id") == "7")
        #expect(made.root.children.filter { $0.name == "Phone" }.map { $0.attribute("kind") } == ["home", "work"])
        #expect(made.supplied == ["Pupil/@id", "Pupil/Phone/@kind"])
    }

    @Test func anOrdinalMeansOne() throws {
        let made = try made(
            ["Pupil/Phone[2]/@kind": "home"],
            [phone("1", kind: "a"), phone("2"), phone("3", kind: "b")]
        )
        #expect(made.root.children.filter { $0.name == "Phone" }.map { $0.attribute("kind") } == ["a", "home", "b"])
    }

    @Test func anElementThatIsAllAttributesIsMade() throws {
        let made = try made(["Pupil/Groups/Group/@code": "4B", "Pupil/Report/@day": "2026-09-01"])
        #expect(made.root.first("Groups")?.first("Group")?.attribute("code") == "4B")
        #expect(made.root.first("Report") == nil && made.supplied == ["Pupil/Groups/Group/@code"])
    }

    @Test func aTextOfAnotherTypeIsNotTold() throws {
        let made = try made(["Pupil/@id": "\u{1}"])
        #expect(made.root.attributes.isEmpty && made.supplied.isEmpty)
    }

    @Test func whatMayNotBeWrittenIsRefused() {
        #expect(throws: ExportError.self) { try made(["Pupil/Secret/@id": "1"]) }
    }
}
