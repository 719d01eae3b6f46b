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

    @Test func anElementWithoutItsAttributeIsLeftOut() throws {
        var phone = leaf("Phone", "1")
        phone.attributes = [XMLAttribute("kind", "c")]
        let shaped = try shaped([leaf("Name", "A"), leaf("Age", "9"), leaf("Mark", "1"), phone])
        #expect(shaped.node?.children.map(\.name) == ["Name", "Age", "Mark"])
        #expect(shaped.lost.map(\.code) == ["tree.incomplete"])
    }

    private func leaf(_ name: String, _ text: String) -> ElementNode {
        ElementNode(name, text, [.init(.field(EntryID("e"), name))])
    }

    private func shaped(
        _ children: [ElementNode]
    ) throws -> (node: ElementNode?, lost: [ElementNode.Value], missing: [String]) {
        let structure = try #require(TreeStructure.sample.record(at: ["File", "Pupil"]))
        var pupil = ElementNode("Pupil")
        pupil.attributes = [XMLAttribute("id", "1")]
        pupil.children = children
        var shaping = TreeShaping(structure)
        let node = shaping.shape(pupil)
        return (node, shaping.lost, shaping.missing)
    }
}
