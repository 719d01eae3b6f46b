// The findings that a person lets through: CODE@ENTRY, one by one or in a file.

import VillageKit

/// The findings that a person lets through.
struct Confirmations: Sendable {
    private var all: Set<ForbiddenConfirmation> = []

    /// Reads what the call gives: `CODE@ENTRY`, or `@FILE` with one on each line.
    init(_ texts: [String]) throws(Failure) {
        for text in texts {
            guard text.hasPrefix("@") else {
                try add(text, from: "option '--confirm'")
                continue
            }
            let path = String(text.dropFirst())
            let bytes = try SmallFile.bytes(path)
            let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline })
            for (number, line) in zip(1..., lines) where !line.hasPrefix("#") {
                try add(String(line), from: "'\(path)', line \(number)")
            }
        }
    }

    /// Whether a finding is let through.
    func contains(_ finding: ForbiddenFinding) -> Bool { all.contains(finding.confirmation) }

    private mutating func add(_ text: String, from place: String) throws(Failure) {
        guard let confirmation = ForbiddenConfirmation(text) else {
            let codes = ForbiddenCode.allCases.map { $0.rawValue }.joined(separator: ", ")
            throw .usage("\(place): '\(text)' is not CODE@ENTRY, such as F05@v3", help: ["codes: \(codes)"])
        }
        all.insert(confirmation)
    }
}
