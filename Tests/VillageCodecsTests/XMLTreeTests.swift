// The tree: what is kept, where it says things are, and that it is written as it was read.

import Testing
import VillageCodecs

struct XMLTreeTests {
    private func tree(_ text: String) throws -> XMLTree { try XMLTree(ArraySource([UInt8](text.utf8))) }

    private func written(_ tree: XMLTree) throws -> String {
        var sink = ArraySink()
        try tree.write(to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    @Test func elementsKnowNameLineParentAndPath() throws {
        let tree = try tree("<a xmlns='urn:a'>\n <b>1</b>\n <b><c x='2'> 3 </c></b>\n <p:d xmlns:p='urn:p'/></a>")
        let root = tree.root
        #expect(root.name == "a" && root.namespace == "urn:a" && root.parent == nil && root.path == "a")
        #expect(tree.count == 5)
        #expect(root.children.map(\.name) == ["b", "b", "d"])
        #expect(root.descendants.map(\.name) == ["b", "b", "c", "d"])
        let leaf = try #require(root.all(at: "b/c").first)
        #expect(leaf.text == " 3 " && leaf.isLeaf && leaf.line == 3 && leaf.path == "a/b[2]/c")
        #expect(leaf.attribute("x") == "2" && leaf.attribute("y") == nil)
        #expect(leaf.parent?.ordinal == 2 && leaf.parent?.parent == root)
        #expect(root.first("d")?.namespace == "urn:p" && root.first("d")?.prefix == "p")
        #expect(root.text == "" && !root.isLeaf && root.all("b").count == 2)
    }

    @Test func onlyTwinsAreNumbered() throws {
        let root = try tree("<a>x<b/>y<c><b/></c>z<b><d/></b><b/></a>").root
        #expect(root.descendants.map(\.path) == ["a/b[1]", "a/c", "a/c/b", "a/b[2]", "a/b[2]/d", "a/b[3]"])
        #expect(root.descendants.map(\.ordinal) == [1, 1, 1, 2, 1, 3])
    }

    @Test func placesOfManyTwinsAreKnownAtOnce() throws {
        let root = try tree("<a>" + String(repeating: "<b/>", count: 50_000) + "</a>").root
        #expect(root.children.map(\.path).last == "a/b[50000]")
    }

    @Test func mixedTextIsKeptInItsPlace() throws {
        let text = "<a>one <b>two</b> <i>three</i> four</a>"
        let tree = try tree(text)
        #expect(tree.root.text == "one   four")
        #expect(tree.root.xml == text)
        #expect(tree.root.children.map(\.text) == ["two", "three"])
        #expect(tree.root.descendants.count { _ in true } == 2)
    }

    @Test(arguments: [
        "<a xmlns=\"urn:a\">\n  <b>1 &amp; 2 &lt;</b>\n  <c y=\"1\" x=\"&quot;&#10;\"/>\n  <d>\n    <e> x\n</e>\n  </d>\n</a>",
        "<p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" q:x=\"1\">\n  <p:b/>\n  <c xmlns=\"urn:c\">\n    <d xmlns=\"\">1</d>\n  </c>\n</p:a>",
        "<a>x&#13;\ny</a>", "<a/>", "<a> </a>",
    ])
    func whatIsReadIsWritten(_ text: String) throws {
        let tree = try tree(text)
        #expect(tree.root.xml == text)
        #expect(try written(tree) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(text)\n")
    }

    @Test func anElementDeclaresTheNamespacesItNeeds() throws {
        let tree = try tree("<a xmlns='urn:a'><b><c>1</c></b></a>")
        #expect(tree.root.first("b")?.xml == "<b xmlns=\"urn:a\">\n  <c>1</c>\n</b>")
    }

    @Test func aTreeIsBuiltByHand() throws {
        let other = try tree("<x xmlns='urn:a'><y z='1'>2</y></x>")
        var builder = XMLTreeBuilder()
        try builder.start("a", namespace: "urn:a")
        try builder.leaf("b", "1", attributes: [XMLAttribute("k", "v")])
        try builder.append(other.root)
        builder.end()
        let tree = try builder.finish()
        #expect(
            tree.root.xml == "<a xmlns=\"urn:a\">\n  <b k=\"v\">1</b>\n  <x>\n    <y z=\"1\">2</y>\n  </x>\n</a>"
        )
        #expect(throws: CodecError(.malformed)) { _ = try XMLTreeBuilder().finish() }
    }

    @Test func oneElementIsTakenFromAParser() throws {
        var parser = try XMLPullParser(ArraySource([UInt8]("<a><b><c>1</c></b><d/></a>".utf8)))
        #expect(try parser.next() == .start)
        #expect(try parser.next() == .start)
        #expect(try XMLTree(elementOf: &parser).root.xml == "<b>\n  <c>1</c>\n</b>")
        #expect(try parser.next() == .start)
        #expect(parser.name == "d")
    }

    @Test func limitsHold() throws {
        let many = [UInt8](("<a>" + String(repeating: "<b/>", count: 100) + "</a>").utf8)
        #expect(throws: CodecError(.limitExceeded)) { _ = try XMLTree(ArraySource(many), nodes: 100) }
        #expect(try XMLTree(ArraySource(many), nodes: 101).count == 101)
        #expect(throws: CodecError.self) { _ = try XMLTree(ArraySource([UInt8]("<a><b></a>".utf8))) }
        #expect(throws: CodecError.self) { _ = try XMLTree(ArraySource([UInt8]("<!DOCTYPE a><a/>".utf8))) }
        #expect(throws: CodecError.self) { _ = try XMLTree(ArraySource([UInt8]("<a/><b/>".utf8))) }
        #expect(throws: CodecError.self) { _ = try XMLTree(ArraySource([])) }
    }

    @Test func aLongTextIsRead() throws {
        let long = String(repeating: "QUJD", count: 2_000_000)
        let tree = try tree("<a><b>\(long)</b></a>")
        #expect(tree.root.first("b")?.text.utf8.count == 8_000_000)
        #expect(try written(tree).utf8.count > 8_000_000)
    }
}
