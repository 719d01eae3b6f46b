// A small reader of iCalendar files, written after RFC 5545 and not after the writer.

/// A component of an iCalendar file.
struct CalendarComponent {
    let name: String
    var properties: [Property] = []
    var components: [CalendarComponent] = []

    /// A property, with the text of its value unescaped.
    struct Property: Hashable {
        let name: String
        let parameters: [String: String]
        let value: String
    }

    /// The value of a property that stands once.
    func only(_ name: String) -> String? {
        let found = properties.filter { $0.name == name }
        return found.count == 1 ? found.first?.value : nil
    }
}

/// Reads an iCalendar file; `nil` for one that breaks a rule.
enum CalendarReading {
    static func calendar(_ bytes: [UInt8]) -> CalendarComponent? {
        guard let lines = lines(bytes) else { return nil }
        var open: [CalendarComponent] = []
        for (number, line) in lines.enumerated() {
            guard let property = property(line) else { return nil }
            switch property.name {
            case "BEGIN": open.append(CalendarComponent(name: property.value))
            case "END":
                guard let ended = open.popLast(), ended.name == property.value else { return nil }
                guard let last = open.indices.last else { return number == lines.count - 1 ? ended : nil }
                open[last].components.append(ended)
            default:
                guard let last = open.indices.last else { return nil }
                open[last].properties.append(property)
            }
        }
        return nil
    }

    /// The content lines: each line ends with CR and LF, has at most 75 octets and is UTF-8; a blank goes on with the last.
    private static func lines(_ bytes: [UInt8]) -> [String]? {
        var lines: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: 0x0D), end + 1 < rest.endIndex, rest[end + 1] == 0x0A else {
                return nil
            }
            let line = rest[..<end]
            rest = rest[(end + 2)...]
            guard (1...75).contains(line.count), !line.contains(0x0A) else { return nil }
            // Folding never breaks a character: each physical line is UTF-8 by itself.
            guard String(validating: line, as: UTF8.self) != nil else { return nil }
            if line.first == 0x20 || line.first == 0x09 {
                guard let last = lines.indices.last else { return nil }
                lines[last] += line.dropFirst()
            } else {
                lines.append(Array(line))
            }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    /// `NAME;PARAMETER=VALUE:VALUE`, without quoted parameters.
    private static func property(_ line: String) -> CalendarComponent.Property? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let head = line[..<colon].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        guard let name = head.first, isName(name) else { return nil }
        var parameters: [String: String] = [:]
        for parameter in head.dropFirst() {
            let parts = parameter.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, isName(parts[0]), !parts[1].isEmpty else { return nil }
            parameters[parts[0]] = parts[1]
        }
        guard let value = unescaped(line[line.index(after: colon)...], isText: name == "SUMMARY") else { return nil }
        return .init(name: name, parameters: parameters, value: value)
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    private static func unescaped(_ text: Substring, isText: Bool) -> String? {
        guard isText else { return String(text) }
        var value = ""
        var rest = text
        while let character = rest.popFirst() {
            switch character {
            case "\\":
                guard let next = rest.popFirst(), "\\;,nN".contains(next) else { return nil }
                value.append(next == "n" || next == "N" ? "\n" : next)
            // These have a meaning of their own and must be escaped.
            case ";", ",": return nil
            default: value.append(character)
            }
        }
        return value
    }
}
