// What is written is put in order; what does not fit is left out and named, and nothing is invented.

import Testing
import VillageCodecs
import VillageFormats
import VillageModel

struct TreeShapingTests {
    @Test func elementsArePutInOrder() throws {
        let shaped = try shaped([
            leaf("Mark", "1.5"), leaf("Town", "T"), leaf("Age", "9"), leaf("Street", "S"), leaf("Name", "A"),
        ])
        #expect(shaped.node?.children.map(\.name) == ["Name", "Age", "Street", "Town", "Mark"])
        #expect(shaped.lost.isEmpty)
    }

    @Test func whatDoesNotFitIsLeftOutWithItsReason() throws {
        let shaped = try shaped([
            leaf("Name", "A"), leaf("Name", "B"), leaf("Age", "9"), leaf("Birth", "2014-02-03"), leaf("Mark", "1"),
            leaf("Town", "T"), leaf("Other", "x"), leaf("Key", "k"), leaf("Value", "v"), leaf("Key", "l"),
            leaf("Nick", "control\u{1}"),
        ])
        #expect(shaped.node?.children.map(\.name) == ["Name", "Age", "Mark", "Key", "Value"])
        let codes = shaped.lost.compactMap(\.code).sorted()
        #expect(
            codes == [
                "tree.incomplete", "tree.incomplete", "tree.no-place", "tree.one-only", "tree.structure.choice",
                "tree.structure.type",
            ]
        )
        #expect(shaped.lost.allSatisfy { $0.fate == .rejected })
    }

    @Test func whatIsMissingIsNamed() throws {
        let shaped = try shaped([leaf("Name", "A"), leaf("Age", "nine")])
        #expect(shaped.node == nil)
        #expect(shaped.missing == ["Pupil/Age", "Pupil/Mark"])
    }

    @Test func ofABlockThatIsMissingTheLeavesAreNamed() {
        var grammar = TreeGrammar(
            """
            File = Header Pupil+ (Note:text | Mark:text)
            Header = School Date:date? (Place:word Town:word)
            School @code:word! @name:word = Kind:word Phone:text?
            Pupil @id:word! =
            """
        )
        var shaping = TreeShaping(grammar.structure(format: "tree", version: "1", root: "File"))
        #expect(grammar.faults == [] && shaping.shape(ElementNode("File")) == nil)
        #expect(
            shaping.missing == [
                "File/Header/School/@code", "File/Header/School/Kind", "File/Header/Place", "File/Header/Town",
                "File/Pupil/@id", "File/Note",
            ]
        )
    }

    @Test func anElementWithoutItsAttributeIsLeftOut() throws {
        var phone = leaf("Phone", "1")
        phone.attributes = [.init("kind", "c")]
        let shaped = try shaped([leaf("Name", "A"), leaf("Age", "9"), leaf("Mark", "1"), phone])
        #expect(shaped.node?.children.map(\.name) == ["Name", "Age", "Mark"])
        #expect(shaped.lost.map(\.code) == ["tree.incomplete"])
    }

    @Test func anAttributeThatDoesNotFitIsLeftOutWithItsReason() throws {
        var phone = leaf("Phone", "1")
        let value = ElementNode.Value(.field(EntryID("e"), "kind"))
        phone.attributes = [.init("kind", "c", [value]), .init("odd", "1", [value])]
        let shaped = try shaped([leaf("Name", "A"), leaf("Age", "9"), leaf("Mark", "1"), phone])
        #expect(shaped.node?.children.map(\.name) == ["Name", "Age", "Mark"])
        #expect(shaped.lost.map(\.code) == ["tree.structure.type", "tree.no-place", "tree.incomplete"])
        phone.attributes = [.init("kind", "a", [value])]
        let whole = try self.shaped([leaf("Name", "A"), leaf("Age", "9"), leaf("Mark", "1"), phone])
        #expect(whole.lost.isEmpty && whole.node?.allValues.count == 5)
    }

    @Test func whatIsTooLongIsToldSo() throws {
        let type = LeafType.text(1...3)
        #expect(
            [type.refusal(of: "abc"), type.refusal(of: "abcd"), type.refusal(of: "")] == [
                nil, "too-long", "structure.type",
            ]
        )
        #expect(type.refusal(of: "\u{1}") == "structure.type")
    }

    private func leaf(_ name: String, _ text: String) -> ElementNode {
        ElementNode(name, text, [.init(.field(EntryID("e"), name))])
    }

    private func shaped(
        _ children: [ElementNode]
    ) throws -> (node: ElementNode?, lost: [ElementNode.Value], missing: [String]) {
        let structure = try #require(TreeStructure.sample.record(at: ["File", "Pupil"]))
        var pupil = ElementNode("Pupil")
        pupil.attributes = [.init("id", "1")]
        pupil.children = children
        var shaping = TreeShaping(structure)
        let node = shaping.shape(pupil)
        return (node, shaping.lost, shaping.missing)
    }
}
