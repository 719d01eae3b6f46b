// Markup that is cut, wrongly encoded, or made to cost time and memory.

import Foundation
import Testing

@Suite(.serialized) struct BadMarkupTests {
    private static let bomb = (1...12)
        .map { "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 - 1);", count: 10) + "\">" }
        .joined()
    private static let parameterBomb =
        (1...12).map { "<!ENTITY % a\($0) '" + String(repeating: "%a\($0 - 1);", count: 10) + "'>" }.joined()

    private static func encoded(_ encoding: String.Encoding, as name: String = "UTF-16") -> [UInt8] {
        let text = Markup.popo.text.replacing("UTF-8", with: name)
        return [UInt8](text.data(using: encoding) ?? Data())
    }

    static let cases: [BadCase] = [
        BadCase("Latin-1 that calls itself UTF-8", [4]) {
            [UInt8](Markup.popo.text.replacing("Saar", with: "Zo\u{EB}").data(using: .isoLatin1) ?? Data())
        },
        BadCase("wrong UTF-8", [4]) {
            Array(Markup.popo.text.utf8).replacing(Array("Saar".utf8), with: [0x53, 0xC3, 0x28, 0xFF])
        },
        BadCase("UTF-16 that calls itself UTF-7", [4, 5]) { encoded(.utf16, as: "UTF-7") },
        BadCase("UTF-16 that is cut in a character", [4, 5]) { encoded(.utf16).dropLast(5) },
        BadCase("an encoding that nobody knows", [4, 5], replacing: "UTF-8", with: "X-UNHEARD-OF"),
        BadCase("a zero byte", [4], replacing: "Saar", with: "Sa\u{0}r"),
        BadCase("a reference to a control character", [4], replacing: "Saar", with: "Sa&#1;r"),
        BadCase("an entity that is not declared", [4], replacing: "Saar", with: "&unheard;"),
        BadCase("a document type", [4, 5], replacing: "<dossier ", with: "<!DOCTYPE dossier><dossier "),
        BadCase(
            "an entity bomb",
            [4, 5],
            replacing: "<dossier ",
            with: "<!DOCTYPE dossier [<!ENTITY a0 \"aaaaaaaaaa\">\(bomb)]><dossier a=\"&a12;\" "
        ),
        BadCase(
            "a bomb of parameter entities",
            [4, 5],
            replacing: "<dossier ",
            with: "<!DOCTYPE dossier [<!ENTITY % a0 'aaaaaaaaaa'>\(parameterBomb)%a12;]><dossier "
        ),
        BadCase(
            "an external entity",
            [4, 5],
            replacing: "<dossier ",
            with: "<!DOCTYPE dossier [<!ENTITY file SYSTEM \"file:///etc/passwd\">]><dossier "
        ),
        BadCase(
            "an external document type",
            [4, 5],
            replacing: "<dossier ",
            with: "<!DOCTYPE dossier SYSTEM \"http://127.0.0.1:9/x.dtd\"><dossier "
        ),
        BadCase(
            "a document type that is met late",
            [4, 5],
            replacing: "<dossier ",
            with: "<!--\(String(repeating: "-x", count: 50_000))--><!DOCTYPE dossier><dossier "
        ),
        BadCase("depth 100,000", [7], replacing: "<bsn>", with: String(repeating: "<a>", count: 100_000)),
        BadCase(
            "100,000 attributes",
            [7],
            replacing: "<bsn>",
            with: "<bsn \((0..<100_000).map { "a\($0)=\"1\"" }.joined(separator: " "))>"
        ),
        BadCase(
            "100,000 names",
            [7],
            replacing: "<bsn>",
            with: (0..<100_000).map { "<a\($0)/>" }.joined() + "<bsn>"
        ),
        BadCase(
            "200,000 elements that nobody knows",
            [7],
            replacing: "<bsn>",
            with: String(repeating: "<a>1</a>", count: 200_000) + "<bsn>"
        ),
        BadCase("an older version", [5], replacing: "/2019/", with: "/2014/"),
        BadCase("a version that is no year", [5], replacing: "/2019/", with: "/latest/"),
        BadCase("another format", [5], replacing: "oso_gegevensset", with: "other"),
        BadCase("two documents in one file", [4], replacing: "</dossier>", with: "</dossier><dossier/>"),
        BadCase("a file of one byte", [5]) { [0x3C] },
        BadCase("an empty file", [4]) { [] },
        BadCase("a byte order mark alone", [5]) { [0xEF, 0xBB, 0xBF] },
        BadCase("white space", [5]) { Array(" \n\n".utf8) },
        BadCase("zeros", [5]) { [UInt8](repeating: 0, count: 70_000) },
    ]

    @Test(arguments: cases)
    func endsInADocumentedError(_ bad: BadCase) throws {
        let scratch = try Scratch()
        let file = try scratch.file("bad.xml", bad.bytes())
        try BadCall.mustFail(file, with: bad.statuses, in: scratch)
        let validation = try ProgramRun(["validate", file])
        #expect(validation.isOrderlyError && bad.statuses.contains(validation.status), "\(validation.summary)")
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
    func otherEncodingsAreRead(_ encoding: String.Encoding) throws {
        let scratch = try Scratch()
        let run = try ProgramRun(["inspect", try scratch.file("a.xml", Self.encoded(encoding))])
        #expect(run.status == 0, "\(run.summary)")
    }

    @Test(arguments: Array(stride(from: 0, to: 50, by: 7)))
    func cutAnywhereItEndsInADocumentedError(_ part: Int) throws {
        let scratch = try Scratch()
        let bytes = Array(Markup.popo.text.utf8)
        let file = try scratch.file("cut.xml", Array(bytes.prefix(bytes.count * part / 50)))
        try BadCall.mustFail(file, with: [4, 5], in: scratch)
    }

    /// Values of every leaf at once, which no mapping can take for what they should be.
    @Test(arguments: [
        "2020-02-30", "9999-99-99", "-1", "99999999999999999999999999999999", "1e400", "true", "\u{1F3EB}",
        "<b>x</b>", "&lt;!DOCTYPE x&gt;", "&#x200E;", " ",
    ])
    func valuesThatAreNotTrueAreFindings(_ value: String) throws {
        let scratch = try Scratch()
        let text = Markup.popo.replacingValues { element, _ in
            element.attributes.isEmpty && !["brincode", "standaardversie"].contains(element.name) ? value : nil
        }
        let file = try scratch.file("odd.xml", Array(text.utf8))
        let target = scratch.path("target.json")
        let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", target, file])
        #expect(run.status == 0 && run.isWithinLimits, "\(run.summary)")
        let validation = try ProgramRun(["validate", file])
        #expect([0, 1].contains(validation.status) && validation.isWithinLimits, "\(validation.summary)")
    }

    @Test func manyFindingsAreNeitherSlowNorLarge() throws {
        let scratch = try Scratch()
        let count = ProgramRun.isOptimised ? 60_000 : 5_000
        for (name, piece) in [
            ("toetslijst", "<a>1</a>"),
            ("overigdocumentlijst", "<document><bestandsinhoud>QUJD</bestandsinhoud></document>"),
            ("leerling", "<verzorger><achternaam>Horst</achternaam></verzorger>"), ("leerling", "<schoolloopbaan/>x"),
        ] {
            let text = Markup.popo.text.replacing(
                "</\(name)>",
                with: String(repeating: piece, count: count / 4) + "</\(name)>"
            )
            let file = try scratch.file("many.xml", Array(text.utf8))
            let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", scratch.path("o.json"), file])
            #expect(run.isWithinLimits && run.status == 0, "\(name): \(run.summary)")
        }
    }
}
