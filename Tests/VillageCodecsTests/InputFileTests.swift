// A file is read the same whether it comes plain, compressed, in an archive, or through a pipe.

import Foundation
import Testing
import VillageCodecs

struct InputFileTests {
    private static let text = [UInt8]((0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 7 % 251) })

    private func contents(_ part: InputPart) throws -> [UInt8] {
        var source = try part.open()
        return try source.readAll(limit: 1 << 30)
    }

    private func zip(_ names: [String]) throws -> [UInt8] {
        let sink = ArraySink()
        var writer = ZipWriter(sink)
        for name in names { try writer.add(name, Self.text) }
        try writer.finish()
        return sink.bytes
    }

    @Test func plainGzipAndZipAreTheSame() throws {
        let packed = try deflate(Self.text, framing: .gzip)
        for bytes in [Self.text, packed, try zip(["a.xml"])] {
            let parts = try InputFile(bytes).parts
            #expect(parts.count == 1)
            #expect(try contents(parts[0]) == Self.text)
            #expect(try contents(parts[0]) == Self.text)
            #expect(try parts[0].head(10) == Array(Self.text.prefix(10)))
        }
    }

    @Test func filesAreTheSameAsBytes() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "village-\(UUID().uuidString)")
        for bytes in [Self.text, try deflate(Self.text, framing: .gzip), try zip(["a.xml", "b.xml"])] {
            try Data(bytes).write(to: file)
            for part in try InputFile(path: file.path()).parts { #expect(try contents(part) == Self.text) }
        }
        try FileManager.default.removeItem(at: file)
    }

    @Test func everyMemberIsASource() throws {
        let parts = try InputFile(try zip(["a.xml", "__MACOSX/a.xml", "b.xml"])).parts
        #expect(parts.map(\.number) == [1, 3])
    }

    @Test func severalStreamsInARowAreOneFile() throws {
        let packed = try deflate(Self.text, framing: .gzip)
        #expect(try contents(InputFile(packed + packed).parts[0]) == Self.text + Self.text)
    }

    @Test func piecesArePutTogether() throws {
        var hashed: [UInt8] = []
        try InputFile(Self.text).parts[0].forEachPiece { hashed += $0 }
        #expect(hashed == Self.text)
    }

    @Test func bombsAndCutsAreRefused() throws {
        let bomb = try deflate([UInt8](repeating: 0, count: 8 << 20), framing: .gzip)
        #expect(throws: CodecError(.limitExceeded)) { try contents(InputFile(bomb).parts[0]) }
        let packed = try deflate(Self.text, framing: .gzip)
        #expect(throws: CodecError(.malformed)) { try contents(InputFile(Array(packed.dropLast(20))).parts[0]) }
        #expect(throws: CodecError(.malformed)) { try contents(InputFile(packed + [1, 2, 3]).parts[0]) }
        #expect(throws: CodecError.self) { try InputFile(Array(try zip(["a"]).dropLast(4))) }
    }

    @Test(.timeLimit(.minutes(1))) func aPlaceWithoutEndIsALimit() {
        var limits = ReadLimits()
        limits.pipeBytes = 4 << 20
        #expect(throws: CodecError(.limitExceeded)) { try InputFile(path: "/dev/zero", limits: limits) }
    }

    @Test func foldersAndNothingAreUnreadable() {
        #expect(throws: CodecError(.unreadable)) { try InputFile(path: "/") }
        #expect(throws: CodecError(.unreadable)) { try InputFile(path: "/nowhere/at/all") }
    }
}
