// Archives: as the file itself, and as documents in it, with bombs and names that lead elsewhere.

import Foundation
import Testing
import VillageKit

@Suite(.serialized) struct BadArchiveTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let popo = Array(Markup.popo.text.utf8)

    private static func zip(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        let sink = ArraySink()
        do throws(CodecError) {
            var archive = ZipWriter(sink)
            for entry in entries { try archive.add(entry.name, entry.bytes) }
            try archive.finish()
        } catch { return [] }
        return sink.bytes
    }

    /// An archive with a file whose name a writer would refuse; both names are equally long.
    private static func zip(naming name: String) -> [UInt8] {
        let usual = String(repeating: "n", count: name.utf8.count)
        return zip([(usual, Array("x".utf8))]).replacing(Array(usual.utf8), with: Array(name.utf8))
    }

    private static func gzip(_ bytes: [UInt8]) -> [UInt8] { (try? deflate(bytes, framing: .gzip)) ?? [] }

    private static func zeros(_ megabytes: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: megabytes << 20) }

    private static let cases: [BadCase] = [
        BadCase("a gzip bomb", [5, 7]) { gzip(zeros(40)) },
        BadCase("a gzip bomb of an OSO file", [7]) {
            gzip(popo.replacing(Array("<bsn>".utf8), with: zeros(40) + Array("<bsn>".utf8)))
        },
        BadCase("a gzip file in a gzip file", [4, 5]) { gzip(gzip(popo)) },
        BadCase("a gzip file that is cut", [4]) { gzip(popo).dropLast(9) },
        BadCase("a gzip file with a wrong checksum", [4]) { gzip(popo).dropLast(8) + [1, 2, 3, 4, 5, 6, 7, 8] },
        BadCase("a gzip file with something behind it", [4]) { gzip(popo) + Array("trailing".utf8) },
        BadCase("a gzip head", [4]) { [0x1F, 0x8B] },
        BadCase("a zip bomb", [4, 7]) { zip([("a.xml", zeros(40))]) },
        BadCase("a zip bomb of an OSO file", [4, 7]) {
            zip([("a.xml", popo.replacing(Array("<bsn>".utf8), with: zeros(40) + Array("<bsn>".utf8)))])
        },
        BadCase("a zip archive that is cut", [4]) { zip([("a.xml", popo)]).dropLast(5) },
        BadCase("a zip archive with something before it", [4, 5]) { [0] + zip([("a.xml", popo)]) },
        BadCase("a zip archive with something behind it", [4]) { zip([("a.xml", popo)]) + [0] },
        BadCase("an empty zip archive", [4]) { zip([]) },
        BadCase("a zip archive in a zip archive", [4, 5]) { zip([("a.zip", zip([("a.xml", popo)]))]) },
        BadCase("a zip archive of another kind", [5]) { zip([("a.csv", Array("a;b\n".utf8))]) },
        BadCase("a name that leads out", [4]) { zip(naming: "../../etc/x") },
        BadCase("a name from the root", [4]) { zip(naming: "/etc/passwd") },
        BadCase("a name with a backslash", [4]) { zip(naming: "..\\x.xml") },
        BadCase("a zip head", [4]) { [0x50, 0x4B, 3, 4] },
        BadCase("a zip end", [4]) { [0x50, 0x4B, 5, 6] },
    ]

    @Test(arguments: cases)
    func endsInADocumentedError(_ bad: BadCase) throws {
        let file = try scratch.file("bad", bad.bytes())
        try BadCall.mustFail(file, with: bad.statuses, in: scratch)
        let piped = try BadCall.mustFail("-", with: bad.statuses, input: file, in: scratch)
        #expect(!piped.messages.contains("etc"))
    }

    /// An OSO file whose letter is another one.
    private func letter(_ contents: String) throws -> String {
        let text = Markup.popo.text
        let place = try #require(text.range(of: "<omschrijving>Brief</omschrijving>"))
        let old = try #require(text[place.upperBound...].firstRange(of: /<bestandsinhoud>[^<]*/))
        return try scratch.file(
            "letter.xml",
            Array((text[..<old.lowerBound] + "<bestandsinhoud>" + contents + text[old.upperBound...]).utf8)
        )
    }

    private static let documents: [(name: String, code: String, bytes: @Sendable () -> [UInt8])] = [
        ("a bomb", "oso.attachment-dangerous", { zip([("a.txt", zeros(60))]) }),
        ("a name that leads out", "oso.attachment-dangerous", { zip(naming: "../../Zq17xz") }),
        ("a name from the root", "oso.attachment-dangerous", { zip(naming: "/etc/Zq17xz") }),
        ("a drive", "oso.attachment-dangerous", { zip(naming: "C:\\Zq17xz") }),
        ("two files", "oso.attachment-dangerous", { zip([("a", [1]), ("b", [2])]) }),
        ("a folder", "oso.attachment-dangerous", { zip([("a/b", [1])]) }),
        ("an empty archive", "oso.attachment-dangerous", { zip([]) }),
        ("a cut archive", "oso.attachment-broken", { zip([("a", [1])]).dropLast(7) }),
        ("no archive", "oso.attachment-broken", { Array("Zq17xz".utf8) }),
    ]

    @Test(arguments: documents.indices)
    func documentsThatAreUnsafeAreFindings(_ number: Int) throws {
        let (name, code, bytes) = Self.documents[number]
        let file = try letter(Base64.text(bytes()))
        let inspection = try ProgramRun(["inspect", file])
        #expect(inspection.status == 0 && inspection.isWithinLimits, "\(inspection.summary)")
        let words = String(decoding: inspection.output, as: UTF8.self)
        #expect(words.contains(code), "\(name)")
        #expect(!words.contains("Zq17xz"))
        let target = scratch.path("target.json")
        let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", target, file])
        #expect(run.status == 0 && run.isWithinLimits, "\(run.summary)")
        #expect(scratch.names == ["letter.xml", "target.json"])
    }

    @Test(arguments: ["", " ", "A", "AAAA=", "====", "QUJD\u{E9}", "QUI=QUI=", "Q U\nJ D"])
    func documentsThatAreNotBase64AreKept(_ text: String) throws {
        let target = scratch.path("target.json")
        let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", target, try letter(text)])
        #expect(run.status == 0 && run.isWithinLimits, "\(run.summary)")
    }

    /// A document that cannot be compressed.
    private func noise(_ megabytes: Int) -> [UInt8] {
        var state: UInt64 = 17
        var bytes = [UInt8](repeating: 0, count: megabytes << 20)
        unsafe bytes.withUnsafeMutableBytes { buffer in
            for place in stride(from: 0, to: buffer.count, by: 8) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                unsafe buffer.storeBytes(of: state ^ state >> 29, toByteOffset: place, as: UInt64.self)
            }
        }
        return bytes
    }

    /// Only a program that is compiled for speed is in time with such files.
    @Test(
        .enabled(if: ProgramRun.isOptimised, "needs VILLAGEKIT_PROGRAMS to name a release build"),
        arguments: [12, 40]
    )
    func largeDocumentsPass(_ megabytes: Int) throws {
        let packed = Self.zip([("letter.bin", noise(megabytes))])
        let file = try letter(Data(packed).base64EncodedString())
        let target = scratch.path("target.json")
        for call in [
            ["inspect"], ["validate"], ["import", "-o", scratch.path("a.village.json")],
            BadCall.mover + ["-t", "json", "-o", target], BadCall.mover + ["-t", "oso", "-o", scratch.path("o.xml")],
        ] {
            let run = try ProgramRun(call + [file])
            #expect(run.status == 0 && run.isWithinLimits, "\(call[0]): \(run.summary)")
        }
    }

    @Test(.enabled(if: ProgramRun.isOptimised, "needs VILLAGEKIT_PROGRAMS to name a release build"))
    func largeTextsEndInTime() throws {
        let text = String(repeating: "Saar leest. ", count: (50 << 20) / 12)
        for name in ["argumentatie", "bsn", "brincode", "nobodyknows"] {
            let changed =
                name == "nobodyknows"
                ? Markup.popo.text.replacing("<bsn>", with: "<x>\(text)</x><bsn>")
                : Markup.popo.text.replacing("<\(name)>", with: "<\(name)>\(text)", maxReplacements: 1)
            let file = try scratch.file("large.xml", Array(changed.utf8))
            let run = try ProgramRun(BadCall.mover + ["-t", "json", "-o", scratch.path("target.json"), file])
            #expect(run.isWithinLimits && run.status == 0, "\(name): \(run.summary)")
        }
        let longer = Markup.popo.text.replacing("<bsn>", with: "<x>\(text)\(text)</x><bsn>")
        try BadCall.mustFail(try scratch.file("longer.xml", Array(longer.utf8)), with: [7], in: scratch)
    }
}
