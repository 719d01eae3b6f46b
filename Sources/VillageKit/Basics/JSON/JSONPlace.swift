// The line of a JSON text on which something stands, for who has to mend it.

/// Finds the lines of a JSON text.
package enum JSONPlace {
    /// The line on which a value begins; of one that is not there, the one around it.
    ///
    /// - Parameters:
    ///   - path: Names and places from the outside in, such as `tables[1].columns[3].field`.
    ///   - text: A text that was parsed without an error.
    /// - Returns: The line, from 1.
    package static func line(of path: String, in text: [UInt8]) -> Int {
        var scan = Scan(text: text[...])
        scan.skipSpace()
        var rest = Array(path.utf8)[...]
        while !rest.isEmpty, scan.enter(&rest) {}
        return text[..<scan.text.startIndex].count { $0 == 0x0A } + 1
    }

    /// What of a text is still to come.
    private struct Scan {
        var text: ArraySlice<UInt8>

        /// Goes to the value that the beginning of a path leads to; stays where it leads to none.
        mutating func enter(_ path: inout ArraySlice<UInt8>) -> Bool {
            var inner = self
            guard let open = inner.text.popFirst() else { return false }
            if path.first == UInt8(ascii: ".") { path = path.dropFirst() }
            switch open {
            case UInt8(ascii: "["):
                guard path.first == UInt8(ascii: "["), let end = path.firstIndex(of: UInt8(ascii: "]")),
                    let number = Int(String(decoding: path[..<end].dropFirst(), as: UTF8.self))
                else { return false }
                for _ in 0..<number { inner.skipElement() }
                inner.skipSpace()
                guard inner.text.first != UInt8(ascii: "]"), !inner.text.isEmpty else { return false }
                path = path[(end + 1)...]
            case UInt8(ascii: "{"):
                guard inner.findMember(&path) else { return false }
            default: return false
            }
            self = inner
            return true
        }

        /// Goes to the value of the member whose name the path begins with.
        private mutating func findMember(_ path: inout ArraySlice<UInt8>) -> Bool {
            while true {
                skipSpace()
                guard text.first == UInt8(ascii: "\"") else { return false }
                let before = text
                skipString()
                let name = before[..<text.startIndex].dropFirst().dropLast()
                skipSpace()
                text = text.dropFirst()
                skipSpace()
                let after = path.dropFirst(name.count).first
                if path.starts(with: name), after.map({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") }) ?? true {
                    path = path.dropFirst(name.count)
                    return true
                }
                skipElement()
            }
        }

        /// Skips a value and the comma behind it.
        private mutating func skipElement() {
            var depth = 0
            while let byte = text.first {
                switch byte {
                case UInt8(ascii: "\""):
                    skipString()
                    continue
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    if depth == 0 { return }
                    depth -= 1
                case UInt8(ascii: ",") where depth == 0:
                    text = text.dropFirst()
                    return
                default: break
                }
                text = text.dropFirst()
            }
        }

        private mutating func skipString() {
            text = text.dropFirst()
            while let byte = text.popFirst(), byte != UInt8(ascii: "\"") {
                if byte == UInt8(ascii: "\\") { text = text.dropFirst() }
            }
        }

        mutating func skipSpace() {
            text = text.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        }
    }
}
