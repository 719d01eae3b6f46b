// The reader of delimited text: quotes, line ends, encodings, faults, limits, and every size of piece.

import Testing
import VillageCodecs

struct DelimitedReaderTests {
    /// A source that hands out so many bytes at a time.
    private struct Dripping: ByteSource {
        var rest: ArraySlice<UInt8>
        let size: Int

        mutating func read(atMost count: Int) throws(CodecError) -> [UInt8] {
            defer { rest = rest.dropFirst(min(size, count)) }
            return Array(rest.prefix(min(size, count)))
        }
    }

    private func rows(
        _ bytes: [UInt8],
        separator: UInt8 = 0x3B,
        limits: DelimitedLimits = DelimitedLimits()
    ) throws -> [DelimitedRow] {
        var results: [[DelimitedRow]] = []
        for size in [1, 2, 3, 1 << 20] {
            var reader = DelimitedReader(Dripping(rest: bytes[...], size: size), separator: separator, limits: limits)
            var rows: [DelimitedRow] = []
            while let row = try reader.next() { rows.append(row) }
            results.append(rows)
        }
        #expect(Set(results).count == 1, "the size of pieces changes nothing")
        return results[0]
    }

    private func cells(_ text: String, separator: UInt8 = 0x3B) throws -> [[String]] {
        let rows = try rows(Array(text.utf8), separator: separator)
        #expect(rows.allSatisfy { $0.fault == nil })
        return rows.map(\.cells)
    }

    @Test(arguments: [
        ("a;b\nc;d", [["a", "b"], ["c", "d"]]),
        ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
        ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
        ("a;;\n;;b", [["a", "", ""], ["", "", "b"]]),
        ("\n\na\n\n\nb;c\n\n", [["a"], ["b", "c"]]),
        ("\"a;b\";\"c\"\"d\"", [["a;b", "c\"d"]]),
        ("\"a\r\nb\nc\rd\";e", [["a\r\nb\nc\rd", "e"]]),
        ("a\"b;c\"", [["a\"b", "c\""]]),
        ("\"\";x", [["", "x"]]),
        ("\u{FEFF}a;b", [["a", "b"]]),
        ("sep=;\r\na;b", [["a", "b"]]), ("\u{FEFF}sep=,\na;b", [["a", "b"]]), ("sep=;", [["sep=", ""]]),
        ("sep=;x\na;b", [["sep=", "x"], ["a", "b"]]),
        ("", []), ("\u{FEFF}", []), ("\r\n", []), ("\"\"\"\"", [["\""]]),
    ])
    func cellsAreTakenApart(_ text: String, _ expected: [[String]]) throws {
        #expect(try cells(text) == expected)
    }

    @Test func tabsAndCommasSeparateAsWell() throws {
        #expect(try cells("a;b\tc", separator: 0x09) == [["a;b", "c"]])
        #expect(try cells("a,\"b,c\"", separator: 0x2C) == [["a", "b,c"]])
    }

    @Test func linesAreCountedAlsoInQuotes() throws {
        let rows = try rows(Array("a\n\"b\r\nc\nd\re\";f\ng".utf8))
        #expect(rows.map(\.line) == [1, 2, 6])
    }

    @Test func theFirstBytesBeyondASCIIDecide() throws {
        #expect(try rows(Array("a\n\u{E9};\u{152}\n".utf8))[1].cells == ["é", "Œ"])
        #expect(try rows(Array("a;b\n".utf8) + [0xE9, 0x3B, 0x8C, 0x0A])[1].cells == ["é", "Œ"])
        let mixed = try rows(Array("é\na;b\n".utf8) + [0xE9, 0x0A] + Array("c".utf8))
        #expect(mixed.map(\.fault) == [nil, nil, .encoding, nil])
        let other = try rows([0xE9, 0x0A] + Array("é\n".utf8) + [0xE8, 0x0A])
        #expect(other.map(\.cells) == [["é"], ["é"], ["è"]], "one broken row does not spoil the rest")
    }

    @Test func unicodeTextOfTwoBytesIsRefused() {
        for mark: [UInt8] in [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] {
            #expect(throws: CodecError(.forbidden, at: SourceLocation(line: 1))) { try rows(mark) }
        }
    }

    @Test func aBrokenRowIsOneRow() throws {
        let never = try rows(Array("a;b\n\"c;d\ne;f\ng;h\n".utf8))
        #expect(never.map(\.fault) == [nil, .unclosedQuote, nil, nil])
        #expect(never.map(\.line) == [1, 2, 3, 4])
        #expect(never[2].cells == ["e", "f"])
        let after = try rows(Array("a;b\n\"c\"x;d\ne;f\n".utf8))
        #expect(after.map(\.fault) == [nil, .textAfterQuote, nil])
        let later = try rows(Array("\"a;b\nc;\"d\"\ne;f\n".utf8))
        #expect(later.map(\.fault) == [.textAfterQuote, nil, nil])
        #expect(later[1].cells == ["c", "d"])
    }

    @Test func aRowHasLimits() throws {
        var limits = DelimitedLimits()
        (limits.rowBytes, limits.cells, limits.faults) = (20, 4, 3)
        let long = String(repeating: "x", count: 70_000)
        let rows = try rows(Array("a;b\n\(long)\nc;d\n1;2;3;4;5;6\n\"\(long)\ne;f\n".utf8), limits: limits)
        #expect(rows.map(\.fault) == [nil, .tooLong, nil, .tooManyCells, .unclosedQuote, nil])
        #expect(rows.map(\.line) == [1, 2, 3, 4, 5, 6])
        #expect(throws: CodecError.self) {
            try self.rows(Array(String(repeating: "\"a\"b\n", count: 4).utf8), limits: limits)
        }
    }

    @Test func everyEncodingComesBack() {
        for encoding in TableEncoding.allCases {
            for value in UInt32(1)..<0x180 {
                guard let scalar = Unicode.Scalar(value), let bytes = encoding.bytes(of: String(scalar)) else {
                    continue
                }
                #expect(encoding.text(of: bytes[...]) == String(scalar), "\(encoding) \(value)")
            }
        }
        #expect(TableEncoding.latin1.bytes(of: "Œ") == nil)
        #expect(TableEncoding.windows1252.bytes(of: "Œ€") == [0x8C, 0x80])
        #expect(TableEncoding.latin9.bytes(of: "Œ€") == [0xBC, 0xA4])
        #expect(TableEncoding.utf8.text(of: [0xC3]) == nil)
    }
}
