// The rows of a JSON table: one list, or one object on each line.

internal import VillageBasics

/// The rows of a JSON table.
enum JSONRows {
    static func read(_ bytes: [UInt8]) throws(PolicyTableError) -> [JSONValue] {
        let whole: JSONValue
        do throws(JSONError) { whole = try JSONParser.parse(bytes) } catch {
            guard error.code == .trailing else { throw PolicyTableError(.notJSON, line: error.line) }
            return try lines(bytes)
        }
        guard let rows = whole.array ?? (whole.object == nil ? nil : [whole]) else {
            throw PolicyTableError(.unknownContent)
        }
        return rows
    }

    private static func lines(_ bytes: [UInt8]) throws(PolicyTableError) -> [JSONValue] {
        var rows: [JSONValue] = []
        var start = 0
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let range = start..<start + line.count
            start = range.upperBound + 1
            if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
            do throws(JSONError) { rows.append(try JSONParser.parse(bytes, in: range)) } catch {
                throw PolicyTableError(.notJSON, line: number + 1)
            }
        }
        return rows
    }
}
