// What a check of structure finds, and that it finds nothing in what is right.

import Testing
import VillageCodecs
import VillageFormats

struct TreeCheckTests {
    @Test(arguments: [
        "<Name>A</Name><Birth>2014-02-03</Birth><Mark>1.5</Mark>",
        "<Name>A</Name><Nick/><Age>9</Age><Street>S</Street><Town>T</Town><Note>n</Note><Mark>1</Mark>",
        "<Name>A</Name><Age>9</Age><Address kind='a'><Line>1</Line><Line>2</Line></Address><Address><Line/></Address>"
            + "<Mark>2</Mark><Key>k</Key><Value/><Key>l</Key><Value>v</Value><Phone kind='b'>1</Phone>",
        "<Name>A</Name><Age>9</Age><Mark>2</Mark><Free><Whatever x='1'><More/></Whatever></Free>",
    ])
    func whatIsRightIsLeftAlone(inside: String) throws {
        #expect(try findings(in: inside) == [])
    }

    @Test(arguments: [
        ("<Birth>2014-02-03</Birth><Mark>1</Mark>", "missing"),
        ("<Name>A</Name><Mark>1</Mark>", "missing"),
        ("<Name>A</Name><Birth>2014-02-03</Birth><Age>9</Age><Mark>1</Mark>", "choice"),
        ("<Name>A</Name><Age>nine</Age><Mark>1</Mark>", "value"),
        ("<Age>9</Age><Name>A</Name><Mark>1</Mark>", "order"),
        ("<Name>A</Name><Name>B</Name><Age>9</Age><Mark>1</Mark>", "repeated"),
        ("<Name>A</Name><Age>9</Age><Street>S</Street><Mark>1</Mark>", "missing"),
        ("<Name>A</Name><Age>9</Age><Town>T</Town><Mark>1</Mark>", "missing"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Mark>2</Mark>", "repeated"),
        ("<Name>A</Name><Age>9</Age>", "missing"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Key>k</Key><Key>l</Key><Value>v</Value>", "missing"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Value>v</Value>", "missing"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Phone>1</Phone>", "attribute"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Phone kind='c'>1</Phone>", "attribute"),
        ("<Name>A</Name><Age>9</Age><Mark>1</Mark><Phone kind='a' y='1'>1</Phone>", "attribute"),
        ("<Name>A<B/></Name><Age>9</Age><Mark>1</Mark>", "nesting"),
        ("<Name>A</Name><Age>9</Age><Other/><Mark>1</Mark>", "unknown"),
        ("<Name>A</Name>text<Age>9</Age><Mark>1</Mark>", "text"),
        ("<Name>A</Name><Age>9</Age><Mark xmlns='urn:x'>1</Mark><Mark>1</Mark>", "namespace"),
        ("<Name>A</Name><Age>9</Age><Address/><Mark>1</Mark>", "missing"),
    ])
    func whatIsWrongIsTold(inside: String, rule: String) throws {
        let findings = try findings(in: inside)
        #expect(findings.contains("tree.structure.\(rule)"), "\(findings)")
    }

    @Test func anotherDocumentIsTold() throws {
        let other = try XMLTree(ArraySource(Array("<Other/>".utf8))).root
        #expect(TreeCheck.check(other, against: .sample).map(\.identifier) == ["tree.structure.root"])
        let elsewhere = try XMLTree(ArraySource(Array("<File xmlns='urn:x'/>".utf8))).root
        #expect(TreeCheck.check(elsewhere, against: .sample).map(\.identifier) == ["tree.structure.namespace"])
    }

    @Test func findingsAreBounded() throws {
        let pupils = String(repeating: "<Pupil/>", count: 200)
        let text = "<File><Header><Date>2026-01-01</Date></Header>\(pupils)</File>"
        let root = try XMLTree(ArraySource(Array(text.utf8))).root
        #expect(TreeCheck.check(root, against: .sample, limit: 10).count == 10)
    }

    private func findings(in inside: String) throws -> [String] {
        let text = "<File><Header><Date>2026-01-01</Date></Header><Pupil id='1'>\(inside)</Pupil></File>"
        let root = try XMLTree(ArraySource(Array(text.utf8))).root
        return TreeCheck.check(root, against: .sample).map(\.identifier)
    }
}
