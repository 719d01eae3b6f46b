// The lines of a text that a mail program may have quoted, broken and marked.

/// A line of a form.
struct FormLine {
    /// The number, from 1.
    let number: Int
    /// The words, without signs of quoting in front and without blanks at the ends.
    let text: String
    /// How many characters it had, with all that stood in front.
    let length: Int
    /// Whether it was longer than any line is read.
    let isCut: Bool

    /// The most bytes of a line.
    static let longest = 100_000

    /// Reads a line; so many signs of quoting in front are not part of it.
    init(_ bytes: ArraySlice<UInt8>, number: Int, depth: Int) {
        self.number = number
        isCut = bytes.count > Self.longest
        let whole = String(decoding: bytes.prefix(Self.longest), as: UTF8.self)
        length = whole.count
        var rest = whole[...]
        var left = depth
        while left > 0 {
            let inner = rest.drop { FoldedWords.isBlank($0) }
            guard inner.hasPrefix(">") else { break }
            rest = inner.dropFirst()
            left -= 1
        }
        text = FoldedWords.composed(FoldedWords.trimmed(rest))
    }

    /// The same line without its first characters; `nil` where nothing is left.
    init?(_ line: FormLine, dropping count: Int) {
        number = line.number
        length = line.length
        isCut = line.isCut
        text = FoldedWords.trimmed(line.text.dropFirst(count))
        if text.isEmpty { return nil }
    }

    /// Whether a text holds signs of control other than tabs and breaks of lines.
    static func hasControlSigns(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x09...0x0D, 0x85: false
            case 0..<0x20, 0x7F...0x9F, 0xFFF9...0xFFFB: true
            default: false
            }
        }
    }

    /// Where the lines of a text begin and end; `nil` when there are too many.
    ///
    /// Lines end with any of the signs that programs use: line feed, carriage return, both, and those of Unicode.
    static func ranges(_ bytes: [UInt8], most: Int) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            let width = breakWidth(bytes, index)
            if width == 0 {
                index += 1
                continue
            }
            guard ranges.count < most else { return nil }
            ranges.append(start..<index)
            index += width
            start = index
        }
        ranges.append(start..<bytes.count)
        return ranges
    }

    private static func breakWidth(_ bytes: [UInt8], _ index: Int) -> Int {
        let byte = bytes[index]
        // Nearly every byte is one of these.
        if byte > 0x0D && byte < 0xC2 { return 0 }
        switch byte {
        case 0x0A, 0x0B, 0x0C: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
