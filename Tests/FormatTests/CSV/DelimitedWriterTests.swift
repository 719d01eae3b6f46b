// The writer of delimited text, and what keeps formulas away.

import Testing
import VillageCodecs

struct DelimitedWriterTests {
    private func written(_ rows: [[String]], _ style: DelimitedStyle) throws -> [UInt8] {
        let sink = ArraySink()
        var writer = DelimitedWriter(sink, style: style)
        for row in rows { try writer.write(row) }
        return sink.bytes
    }

    @Test func quotesStandWhereTheyAreNeeded() throws {
        let rows = [["a", "b,c", "d\"e", "f\ng", ""], [""]]
        let plain = try written(rows, DelimitedStyle())
        #expect(String(decoding: plain, as: UTF8.self) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n\"\"\r\n")
        let filled = try written(
            [["a", "", "b"]],
            DelimitedStyle(separator: 0x3B, quotes: .filled, hasCarriageReturns: false)
        )
        #expect(String(decoding: filled, as: UTF8.self) == "\"a\";;\"b\"\n")
    }

    @Test func marksAndEncodings() throws {
        #expect(try written([["é"]], DelimitedStyle(hasByteOrderMark: true)).starts(with: [0xEF, 0xBB, 0xBF, 0xC3]))
        #expect(try written([["é"]], DelimitedStyle(encoding: .latin1, hasByteOrderMark: true)) == [0xE9, 0x0D, 0x0A])
        #expect(throws: CodecError(.unwritable)) { try written([["Œ"]], DelimitedStyle(encoding: .latin1)) }
    }

    @Test func whateverIsWrittenIsReadBack() throws {
        let texts = ["", "a", "\"", "\"\"", ";", "\r", "\n", "\r\n", "é", "'", "a\"b", " x ", "\u{FEFF}"]
        var rows: [[String]] = []
        for one in texts { for other in texts { rows.append([one, other, one + other]) } }
        for separator: UInt8 in [0x3B, 0x2C, 0x09] {
            for quotes in DelimitedStyle.Quotes.allCases {
                let bytes = try written([["h", "h", "h"]] + rows, DelimitedStyle(separator: separator, quotes: quotes))
                var reader = DelimitedReader(ArraySource(bytes), separator: separator)
                _ = try reader.next()
                for row in rows { #expect(try reader.next()?.cells == row) }
                #expect(try reader.next() == nil)
            }
        }
    }

    @Test(arguments: ["=1+1", "+32 2", "-5", "@x", "\ta", "\rb", "＝1", "'=1", "''+", "=", "'@"])
    func formulasAreDisarmed(_ text: String) {
        let guarded = FormulaGuard.guarded(text)
        #expect(guarded == "'" + text)
        #expect(FormulaGuard.unguarded(guarded) == text)
    }

    @Test(arguments: ["", "a", "'a", "'", "''", "1=1", " =1", "l'=", "'s"])
    func otherTextsStay(_ text: String) {
        #expect(FormulaGuard.guarded(text) == text)
        #expect(FormulaGuard.unguarded(text) == text)
    }
}
