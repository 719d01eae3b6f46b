// A file of many records is gone through one record at a time, and nothing beside them is passed over.

import Testing
import VillageCodecs
import VillageFormats

struct RecordStreamTests {
    @Test func everythingIsHandedOutInOrder() throws {
        let text = """
            <File v='1'>stray<Header><Date>d</Date></Header>
            <Pupils><Pupil><Name>A</Name></Pupil><Other/><Pupil><Name>B</Name></Pupil></Pupils></File>
            """
        #expect(
            try pieces(of: text) == [
                "frame File: v=1", "text File: stray", "other File/Header", "record File/Pupils/Pupil: A",
                "other File/Pupils/Other", "record File/Pupils/Pupil: B",
            ]
        )
    }

    @Test func aFileThatIsCutOffIsAnError() throws {
        #expect(throws: CodecError.self) { try pieces(of: "<File><Pupils><Pupil><Name>A</Name></Pupil><Pupil>") }
    }

    @Test func aRecordOfTooManyPartsIsAnError() throws {
        let names = String(repeating: "<Name/>", count: 2_000)
        #expect(throws: CodecError.self) { try pieces(of: "<File><Pupils><Pupil>\(names)</Pupil></Pupils></File>") }
    }

    private func pieces(of text: String) throws -> [String] {
        var stream = RecordStream(
            try XMLPullParser(ArraySource(Array(text.utf8))),
            records: ["File/Pupils/Pupil"],
            nodes: 1_000
        )
        var pieces: [String] = []
        while let piece = try stream.next() {
            switch piece {
            case .record(let tree, let path): pieces.append("record \(path): \(tree.root.first("Name")?.text ?? "")")
            case .other(_, let path): pieces.append("other \(path)")
            case .frame(let attributes, let path, _):
                pieces.append("frame \(path): " + attributes.map { "\($0.name)=\($0.value)" }.joined())
            case .text(let text, let path, _): pieces.append("text \(path): \(text)")
            }
        }
        return pieces
    }
}
