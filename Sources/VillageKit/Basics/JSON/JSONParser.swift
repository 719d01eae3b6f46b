// Reads a JSON text strictly: UTF-8, no comments, no name twice, bounded depth.

/// Reads JSON texts.
public struct JSONParser: Sendable {
    /// How deeply values may be nested.
    public static let depthLimit = 100
    /// How many characters a number may have.
    public static let numberLimit = 400

    /// How many values a text may hold.
    public static let valueLimit = 500_000
    /// How many members an object may have.
    public static let memberLimit = 10_000

    private let bytes: [UInt8]
    private var index: Int
    private let end: Int
    private var count = 0

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    /// Reads a text that holds one value.
    ///
    /// - Parameter bytes: The text, in UTF-8; a byte order mark is allowed.
    /// - Returns: The value.
    /// - Throws: ``JSONError``, with the place.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
        try parse(bytes, in: bytes.indices)
    }

    /// Reads a part of a text, such as one line of many.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - range: The part that holds one value.
    /// - Returns: The value.
    /// - Throws: ``JSONError``, with the place.
    public static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(JSONError) -> JSONValue {
        var parser = JSONParser(bytes, range)
        if range.count >= 3, bytes[range.lowerBound...].starts(with: [0xEF, 0xBB, 0xBF]) { parser.index += 3 }
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        if parser.index < parser.end { throw parser.error(.trailing) }
        return value
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        guard depth < Self.depthLimit else { throw error(.tooDeep) }
        count += 1
        guard count <= Self.valueLimit else { throw error(.tooMany) }
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
        index += 1
        var members: [JSONObject.Member] = []
        skipSpace()
        if try peek() == UInt8(ascii: "}") {
            index += 1
            return JSONObject()
        }
        while true {
            skipSpace()
            guard try peek() == UInt8(ascii: "\"") else { throw error(.malformed) }
            let place = index
            let name = try string()
            // A small object is searched; a large one gets a set below.
            if members.count < 16, members.contains(where: { $0.name == name }) {
                index = place
                throw error(.duplicateName)
            }
            skipSpace()
            guard try peek() == UInt8(ascii: ":") else { throw error(.malformed) }
            index += 1
            guard members.count < Self.memberLimit else { throw error(.tooMany) }
            members.append(JSONObject.Member(name, try value(depth: depth + 1)))
            skipSpace()
            let next = try peek()
            index += 1
            if next == UInt8(ascii: "}") { break }
            guard next == UInt8(ascii: ",") else {
                index -= 1
                throw error(.malformed)
            }
        }
        if members.count > 16, Set(members.map(\.name)).count < members.count { throw error(.duplicateName) }
        return JSONObject(members)
    }

    private mutating func array(depth: Int) throws(JSONError) -> [JSONValue] {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if try peek() == UInt8(ascii: "]") {
            index += 1
            return []
        }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            let next = try peek()
            index += 1
            if next == UInt8(ascii: "]") { return elements }
            guard next == UInt8(ascii: ",") else {
                index -= 1
                throw error(.malformed)
            }
        }
    }

    private mutating func string() throws(JSONError) -> String {
        let start = index
        index += 1
        var run = index
        var escaped: [UInt8] = []
        var hasEscapes = false
        while true {
            guard index < end else { throw error(.truncated) }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let slice = bytes[run..<index]
                index += 1
                let text =
                    hasEscapes
                    ? String(validating: escaped + slice, as: UTF8.self) : String(validating: slice, as: UTF8.self)
                guard let text else {
                    index = start
                    throw error(.badText)
                }
                return text
            case UInt8(ascii: "\\"):
                hasEscapes = true
                escaped.append(contentsOf: bytes[run..<index])
                index += 1
                try escape(into: &escaped)
                run = index
            case 0..<0x20: throw error(.malformed)
            default: index += 1
            }
        }
    }

    private mutating func escape(into escaped: inout [UInt8]) throws(JSONError) {
        let letter = try peek()
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escaped.append(letter)
        case UInt8(ascii: "b"): escaped.append(0x08)
        case UInt8(ascii: "f"): escaped.append(0x0C)
        case UInt8(ascii: "n"): escaped.append(0x0A)
        case UInt8(ascii: "r"): escaped.append(0x0D)
        case UInt8(ascii: "t"): escaped.append(0x09)
        case UInt8(ascii: "u"):
            var unit = try hex()
            if (0xD800..<0xDC00).contains(unit) {
                guard index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
                    throw error(.badText)
                }
                index += 2
                let low = try hex()
                guard (0xDC00..<0xE000).contains(low) else { throw error(.badText) }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw error(.badText) }
            escaped.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default:
            index -= 1
            throw error(.malformed)
        }
    }

    private mutating func hex() throws(JSONError) -> UInt32 {
        guard index + 4 <= end else { throw error(.truncated) }
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt32
            switch bytes[index] {
            case let byte where (0x30...0x39).contains(byte): digit = UInt32(byte) - 0x30
            case let byte where (0x41...0x46).contains(byte): digit = UInt32(byte) - 0x37
            case let byte where (0x61...0x66).contains(byte): digit = UInt32(byte) - 0x57
            default: throw error(.malformed)
            }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    private mutating func number() throws(JSONError) -> String {
        let start = index
        if index < end, bytes[index] == UInt8(ascii: "-") { index += 1 }
        let whole = digits()
        guard whole > 0 else { throw error(index < end ? .malformed : .truncated) }
        if whole > 1, bytes[index - whole] == UInt8(ascii: "0") { throw error(.malformed) }
        if index < end, bytes[index] == UInt8(ascii: ".") {
            index += 1
            guard digits() > 0 else { throw error(index < end ? .malformed : .truncated) }
        }
        if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { throw error(index < end ? .malformed : .truncated) }
        }
        guard index - start <= Self.numberLimit else { throw error(.numberTooLong) }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while index < end, (0x30...0x39).contains(bytes[index]) { index += 1 }
        return index - start
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let expected = Array("\(word)".utf8)
        guard end - index >= expected.count else { throw error(.truncated) }
        guard bytes[index...].starts(with: expected) else { throw error(.malformed) }
        index += expected.count
        return value
    }

    private mutating func skipSpace() {
        while index < end, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
    }

    private func peek() throws(JSONError) -> UInt8 {
        guard index < end else { throw error(.truncated) }
        return bytes[index]
    }

    private func error(_ code: JSONError.Code) -> JSONError {
        let before = bytes[..<min(index, end)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONError(code, line: line, column: index - start + 1)
    }
}
