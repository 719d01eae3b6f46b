// JSON files that are cut, too deep, too large, twofold or of the wrong kind.

import Foundation
import Testing
import VillageKit

@Suite(.serialized) struct BadJSONTests {
    /// The fixture as the program writes it for a reader who may see nearly everything.
    private static let whole: String = {
        let folder = try? Scratch()
        guard let folder, let source = try? folder.file("popo.xml", Array(Markup.popo.text.utf8)) else { return "" }
        let run = try? ProgramRun(BadCall.mover + ["-t", "json", source])
        return String(decoding: run?.output ?? [], as: UTF8.self)
    }()
    /// The same in one line.
    private static let line: String = {
        guard let value = try? JSONParser.parse(Array(whole.utf8)) else { return "" }
        var writer = JSONWriter(.canonical)
        writer.json(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }()

    private static func adding(_ member: String) -> [UInt8] {
        Array(whole.replacing("\"version\": 1,", with: "\"version\": 1, \(member),", maxReplacements: 1).utf8)
    }

    private static let cases: [BadCase] = [
        BadCase("cut in the middle", [4]) { Array(whole.utf8.prefix(whole.utf8.count / 2)) },
        BadCase("cut before the end", [4]) { Array(whole.utf8.dropLast(3)) },
        BadCase("depth 100,000 of lists", [4, 7]) { adding("\"x\": " + String(repeating: "[", count: 100_000)) },
        BadCase("depth 100,000 of objects", [4, 7]) {
            adding("\"x\": " + String(repeating: "{\"a\":", count: 100_000))
        },
        BadCase("a number of 1,000 digits", [4, 7]) { adding("\"x\": 1" + String(repeating: "0", count: 1_000)) },
        BadCase("a name that is given twice", [4]) { adding("\"version\": 1") },
        BadCase("a name that is given twice in disguise", [4]) { adding("\"ver\\u0073ion\": 1") },
        BadCase("a lone high surrogate", [4]) { adding("\"x\": \"\\ud83c\"") },
        BadCase("a lone low surrogate", [4]) { adding("\"x\": \"\\udfeb!\"") },
        BadCase("surrogates the wrong way round", [4]) { adding("\"x\": \"\\udfeb\\ud83c\"") },
        BadCase("wrong UTF-8", [4]) {
            Array(whole.utf8).replacing(Array("Horst".utf8), with: [0x48, 0xC0, 0xAF, 0xFF])
        },
        BadCase("UTF-16", [4, 5]) { [UInt8](whole.data(using: .utf16) ?? Data()) },
        BadCase("a zero byte", [4]) { Array(whole.replacing("Horst", with: "Ho\u{0}rst").utf8) },
        BadCase("a line break in a text", [4]) { Array(whole.replacing("Horst", with: "Ho\nrst").utf8) },
        BadCase("a comment", [4, 5]) { Array(("// x\n" + whole).utf8) },
        BadCase("a comma too many", [4]) { Array(whole.replacing("\"version\": 1,", with: "\"version\": 1,,").utf8) },
        BadCase("something behind it", [4]) { Array((whole + "x").utf8) },
        BadCase("another version", [5]) { Array(whole.replacing("\"version\": 1,", with: "\"version\": 2,").utf8) },
        BadCase("a huge version", [4, 5]) {
            Array(whole.replacing("\"version\": 1,", with: "\"version\": 99999999999999999999,").utf8)
        },
        BadCase("a version that is text", [4, 5]) {
            Array(whole.replacing("\"version\": 1,", with: "\"version\": \"1\",").utf8)
        },
        BadCase("another schema", [5]) { Array(whole.replacing("villagekit/dossier", with: "other").utf8) },
        BadCase("another kind", [4, 5]) { Array(whole.replacing("\"disclosure\"", with: "\"other\"").utf8) },
        BadCase("a list", [4, 5]) { Array("[\(whole)]".utf8) },
        BadCase("a word", [5]) { Array("true".utf8) },
        BadCase("an empty object", [5]) { Array("{}".utf8) },
    ]

    @Test(arguments: cases)
    func endsInADocumentedError(_ bad: BadCase) throws {
        try #require(!Self.line.isEmpty)
        let scratch = try Scratch()
        try BadCall.mustFail(try scratch.file("bad.json", bad.bytes()), with: bad.statuses, in: scratch)
    }

    @Test func anArchiveIsNoDisclosure() throws {
        let scratch = try Scratch()
        let archive = Self.whole.replacing("\"disclosure\"", with: "\"dossier\"")
        let file = try scratch.file("archive.json", Array(archive.utf8))
        for format in ["json", "ndjson"] {
            try BadCall.mustFail(file, with: [4], options: ["-f", format], in: scratch)
        }
    }

    @Test func eachMemberCanBeOfAnotherKind() throws {
        let value = try JSONParser.parse(Array(Self.whole.utf8))
        let object = try #require(value.object)
        let scratch = try Scratch()
        for member in object.members {
            for other in [JSONValue.null, .array([.null]), .number("1e400"), .object(JSONObject()), .string("x")] {
                let changed = JSONObject(object.members.map { $0.name == member.name ? .init($0.name, other) : $0 })
                var writer = JSONWriter(.canonical)
                writer.json(.object(changed))
                let file = try scratch.file("odd.json", writer.bytes)
                let run = Run.standard(BadCall.mover + ["-t", "json", "-o", scratch.path("out.json"), file])
                #expect([0, 4, 5, 6].contains(run.status), "\(member.name) as \(other): \(run.messages)")
                if run.status == 0 { #expect(scratch.names.contains("out.json")) }
                try? FileManager.default.removeItem(atPath: scratch.path("out.json"))
            }
        }
    }

    @Test func aBadLineAmongGoodOnesIsSetAside() throws {
        let scratch = try Scratch()
        let good = Self.line
        for (name, bad) in [
            ("cut", String(good.dropLast(9))), ("deep", String(repeating: "[", count: 100_000)),
            ("twofold", good.replacing("{\"kind\"", with: "{\"kind\":\"disclosure\",\"kind\"")),
            ("number", "1e99999"), ("lone surrogate", "{\"kind\":\"\\ud83c\"}"), ("word", "nonsense"),
        ] {
            let file = try scratch.file("lines.ndjson", Array("\(good)\n\(bad)\n\(good)\n".utf8))
            let run = try ProgramRun(["inspect", "--json", file])
            #expect(run.status == 0 && run.isWithinLimits, "\(name): \(run.summary)")
            let inspection = try JSONParser.parse(run.output)
            #expect(inspection["students"]?.integer == 2, "\(name)")
            #expect(inspection["findings"]?.array?.isEmpty == false, "\(name)")
        }
    }

    @Test func linesThatAreAllBadAreAnError() throws {
        let scratch = try Scratch()
        let bad = String(Self.line.dropLast(9))
        let file = try scratch.file("lines.ndjson", Array("\(bad)\n\(bad)\n".utf8))
        try BadCall.mustFail(file, with: [4], options: ["-f", "ndjson"], in: scratch)
    }

    @Test(.enabled(if: ProgramRun.isOptimised, "needs VILLAGEKIT_PROGRAMS to name a release build"))
    func largeFilesEndInTime() throws {
        let scratch = try Scratch()
        let text = String(repeating: "Saar leest. ", count: (50 << 20) / 12)
        let entries = String(repeating: "{\"type\":\"Talent\",\"id\":\"a\",\"content\":{}},", count: 200_000)
        for (bytes, status) in [
            (Self.adding("\"x\": \"\(text)\""), 0),
            (Array(Self.whole.replacing("\"Horst\"", with: "\"\(text)\"").utf8), 0),
            (Self.adding("\"x\": [" + String(repeating: "1,", count: 2_000_000) + "1]"), 7),
            (Self.adding((0..<300_000).map { "\"a\($0)\":1" }.joined(separator: ",")), 7),
            (Array(Self.whole.replacing("\"entries\": [", with: "\"entries\": [" + entries).utf8), 7),
        ] as [([UInt8], Int32)] {
            let file = try scratch.file("large.json", bytes)
            let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", scratch.path("out.json"), file])
            #expect(run.status == status && run.isWithinLimits, "\(run.summary)")
        }
    }
}
