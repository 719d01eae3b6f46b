// Writes JSON as bytes: indented for people, or the canonical form of RFC 8785.

/// Writes one JSON text into a buffer.
///
/// The caller keeps the grammar: a name before every value of an object, an end for every beginning.
public struct JSONWriter: Sendable {
    /// How a text is laid out.
    public enum Style: Sendable, Hashable {
        /// Two blanks a level, members in the order of the calls.
        case indented
        /// One line, no blanks, members in the order of RFC 8785.
        case canonical
    }

    /// The text so far.
    public private(set) var bytes: [UInt8] = []
    private let style: Style
    private var open: [Container] = []

    /// Creates a writer.
    public init(_ style: Style) { self.style = style }

    /// An object or array that was begun and not ended.
    private struct Container {
        let isObject: Bool
        let start: Int
        var members: [Member] = []
        var count = 0
        var expectsValue = false
    }

    /// Where a member of an object lies in the buffer.
    private struct Member {
        let name: String
        let start: Int
        var end = 0
    }

    /// Begins an object.
    public mutating func beginObject() { begin(isObject: true) }

    /// Ends an object.
    public mutating func endObject() { end(isObject: true) }

    /// Begins an array.
    public mutating func beginArray() { begin(isObject: false) }

    /// Ends an array.
    public mutating func endArray() { end(isObject: false) }

    /// Writes the name of the next member.
    public mutating func name(_ name: String) {
        let start = separate()
        quote(name)
        if style == .canonical { open[open.count - 1].members.append(Member(name: name, start: start)) }
        open[open.count - 1].expectsValue = true
        bytes.append(UInt8(ascii: ":"))
        if style == .indented { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        value()
        quote(text)
        ended()
    }

    /// Writes a whole number.
    public mutating func integer(_ number: Int) {
        value()
        bytes.append(contentsOf: String(number).utf8)
        ended()
    }

    /// Writes a truth value.
    public mutating func bool(_ flag: Bool) {
        value()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        ended()
    }

    /// Writes `null`.
    public mutating func null() {
        value()
        bytes.append(contentsOf: "null".utf8)
        ended()
    }

    /// Writes a member that is a string.
    public mutating func member(_ name: String, _ text: String) {
        self.name(name)
        string(text)
    }

    /// Writes a member that is a string, if there is one.
    public mutating func member(_ name: String, _ text: String?) {
        if let text { member(name, text) }
    }

    /// Writes a member that is a whole number.
    public mutating func member(_ name: String, _ number: Int) {
        self.name(name)
        integer(number)
    }

    /// Writes a member that is a truth value, if it is true.
    public mutating func member(_ name: String, ifTrue flag: Bool) {
        guard flag else { return }
        self.name(name)
        bool(true)
    }

    /// Writes a member that is an array of strings, if there are any.
    public mutating func member(_ name: String, _ texts: [String]) {
        if texts.isEmpty { return }
        self.name(name)
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    /// Writes a value that was read.
    public mutating func json(_ json: JSONValue) {
        switch json {
        case .null: null()
        case .bool(let flag): bool(flag)
        case .string(let text): string(text)
        case .number(let text):
            value()
            bytes.append(contentsOf: (style == .canonical ? JSONNumber.canonical(text) : text).utf8)
            ended()
        case .array(let elements):
            beginArray()
            for element in elements { self.json(element) }
            endArray()
        case .object(let object):
            beginObject()
            for member in object.members {
                name(member.name)
                self.json(member.value)
            }
            endObject()
        }
    }

    /// Ends the text with a line break, as files end.
    public mutating func endLine() { bytes.append(0x0A) }

    /// Takes the bytes out and leaves the buffer empty, keeping its storage for the next text.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func begin(isObject: Bool) {
        value()
        bytes.append(UInt8(ascii: isObject ? "{" : "["))
        open.append(Container(isObject: isObject, start: bytes.count))
    }

    private mutating func end(isObject: Bool) {
        guard let container = open.popLast() else { return }
        if style == .canonical, isObject { sort(container) }
        if style == .indented, container.count > 0 { newLine() }
        bytes.append(UInt8(ascii: isObject ? "}" : "]"))
        ended()
    }

    /// What stands before a member or element; returns where it begins.
    private mutating func separate() -> Int {
        guard let last = open.indices.last else { return bytes.count }
        if open[last].count > 0 { bytes.append(UInt8(ascii: ",")) }
        open[last].count += 1
        if style == .indented { newLine() }
        return bytes.count
    }

    private mutating func value() {
        guard let last = open.indices.last else { return }
        if !open[last].isObject { _ = separate() }
        open[last].expectsValue = false
    }

    private mutating func ended() {
        guard style == .canonical, let last = open.indices.last, let member = open[last].members.indices.last else {
            return
        }
        open[last].members[member].end = bytes.count
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
    }

    /// Puts the members in the order of their names' UTF-16 code units (RFC 8785, 3.2.3).
    private mutating func sort(_ container: Container) {
        let names = container.members.map { $0.name }
        let isSorted = names.indices.dropFirst()
            .allSatisfy { names[$0 - 1].utf16.lexicographicallyPrecedes(names[$0].utf16) }
        if isSorted { return }
        let order = names.indices.sorted { names[$0].utf16.lexicographicallyPrecedes(names[$1].utf16) }
        var sorted: [UInt8] = []
        for (position, index) in order.enumerated() {
            if position > 0 { sorted.append(UInt8(ascii: ",")) }
            sorted.append(contentsOf: bytes[container.members[index].start..<container.members[index].end])
        }
        bytes.replaceSubrange(container.start..., with: sorted)
    }

    private mutating func quote(_ text: String) {
        let length = text.utf8.count
        // A long text would have the bytes doubled more than once on its way in; what follows it is mostly short.
        if length > 1 << 16 { bytes.reserveCapacity(bytes.count + length + length / 8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x08: bytes.append(contentsOf: "\\b".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0C: bytes.append(contentsOf: "\\f".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(UInt8(ascii: byte < 0x10 ? "0" : "1"))
                bytes.append(Hexadecimal.digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONValue {
    /// The value as text.
    public func bytes(_ style: JSONWriter.Style) -> [UInt8] {
        var writer = JSONWriter(style)
        writer.json(self)
        return writer.bytes
    }
}
