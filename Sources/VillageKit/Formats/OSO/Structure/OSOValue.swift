// The types of leaves, as the schemas restrict them.

/// The type of a leaf.
enum OSOValue: Sendable, Hashable {
    /// Any text, even none.
    case text
    /// Text of at most so many characters, even none.
    case textUpTo(Int)
    /// Text that is not empty.
    case word
    /// Text that is not empty, of at most so many characters.
    case words(Int)
    /// A date.
    case date
    /// A date that is the last day of July.
    case endOfJuly
    /// A date with the day first.
    case dayFirst
    /// A year and a month.
    case birthMonth
    /// Two years with a stroke between them.
    case schoolYear
    /// True or false.
    case boolean
    /// A whole number.
    case integer
    /// A whole number of a range.
    case integerIn(ClosedRange<Int>)
    /// A whole number of 32 bits.
    case int
    /// A number.
    case decimal
    /// The code of an institution.
    case brin
    /// The code of a location.
    case location
    /// The code of a kind of education.
    case elementCode

    /// Whether a text is of this type.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .text: true
        case .textUpTo(let most): Self.isAtMost(most, text)
        case .word: !text.isEmpty
        case .words(let most): !text.isEmpty && Self.isAtMost(most, text)
        case .date: OSODate(text) != nil
        case .endOfJuly: Self.isEndOfJuly(ElementReading.trimmed(text))
        case .dayFirst: Self.matches("00-00-0000", text, digits: Self.isAnyDigit)
        case .birthMonth: Self.matches("0000-00", text, digits: Self.isAnyDigit)
        case .schoolYear: Self.matches("0000-0000", text)
        case .boolean: Self.boolean(text) != nil
        case .integer: Self.integer(text) != nil
        case .integerIn(let range): Self.integer(text)?.isIn(range) ?? false
        case .int: Self.isTrimmed(text) && Self.integer(text)?.isIn(Int(Int32.min)...Int(Int32.max)) == true
        case .decimal: Self.isDecimal(text)
        case .brin: Self.matches("00AA", text)
        case .location: Self.matches("00", text)
        case .elementCode: Self.matches("0000", text)
        }
    }

    /// A truth value; white space around it does not matter.
    static func boolean(_ text: String) -> Bool? { TextCodec.boolean.trimming.parse(text) }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A whole number of any length: `nil` inside stands for one that is longer than a machine's.
    private struct Whole {
        var value: Int?
        func isIn(_ range: ClosedRange<Int>) -> Bool { value.map(range.contains) ?? false }
    }

    private static func integer(_ text: String) -> Whole? {
        let text = ElementReading.trimmed(text)
        let digits = unsigned(text.utf8[...])
        // More digits than libxml2 reads are refused by it.
        guard !digits.isEmpty, digits.allSatisfy(isDigit), significant(digits) <= 24 else { return nil }
        return Whole(value: Int(text))
    }

    private static func isDecimal(_ text: String) -> Bool {
        let digits = unsigned(ElementReading.trimmed(text).utf8[...])
        let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.allSatisfy { $0.allSatisfy(isDigit) } && parts.contains { !$0.isEmpty }
            && significant(parts[0]) + (parts.count > 1 ? parts[1].count : 0) <= 24
    }

    /// libxml2 refuses white space around numbers of 32 bits, though not around others.
    private static func isTrimmed(_ text: String) -> Bool { ElementReading.trimmed(text) == text }

    private static func unsigned(_ text: Substring.UTF8View) -> Substring.UTF8View {
        text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    }

    private static func significant(_ digits: Substring.UTF8View) -> Int {
        digits.drop { $0 == UInt8(ascii: "0") }.count
    }

    private static func isAtMost(_ most: Int, _ text: String) -> Bool {
        text.utf8.count <= most || text.unicodeScalars.prefix(most + 1).count <= most
    }

    private static func isEndOfJuly(_ text: String) -> Bool {
        text.hasSuffix("-07-31") && matches("0000-00-00", text) && OSODate(text) != nil
    }

    private static func isAnyDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .decimalNumber
    }

    /// Compares with a form: a nought stands for a digit, an A for a capital, all else for itself.
    private static func matches(
        _ form: String,
        _ text: String,
        digits isDigit: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) }
    ) -> Bool {
        var rest = text.unicodeScalars[...]
        for expected in form.unicodeScalars {
            guard let scalar = rest.popFirst() else { return false }
            let fits =
                switch expected {
                case "0": isDigit(scalar)
                case "A": ("A"..."Z").contains(scalar)
                default: scalar == expected
                }
            guard fits else { return false }
        }
        return rest.isEmpty
    }
}
