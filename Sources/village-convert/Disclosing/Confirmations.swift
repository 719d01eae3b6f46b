// The findings that a person lets through: CODE@ENTRY, one by one or in a file.

import VillageKit

/// The findings that a person lets through.
struct Confirmations: Sendable {
    /// As `CODE@ENTRY`, in the order in which they were given.
    private(set) var all: [String] = []

    /// Reads what the call gives: `CODE@ENTRY`, or `@FILE` with one on each line.
    init(_ texts: [String]) throws(Failure) {
        for text in texts {
            guard text.hasPrefix("@") else {
                try add(text, from: "option '--confirm'")
                continue
            }
            let path = String(text.dropFirst())
            let bytes = try SmallFile.bytes(path)
            for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline }) {
                if !line.hasPrefix("#") { try add(String(line), from: "'\(path)'") }
            }
        }
    }

    /// Whether a finding is let through.
    func contains(_ code: String, _ entry: EntryID) -> Bool { all.contains("\(code)@\(entry.rawValue)") }

    private mutating func add(_ text: String, from place: String) throws(Failure) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw .usage("\(place): '\(text)' is not CODE@ENTRY, such as F05@v3")
        }
        if !all.contains(text) { all.append(text) }
    }
}
