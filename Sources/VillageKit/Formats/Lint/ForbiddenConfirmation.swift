// What a person writes to let a finding pass, after looking at it: `CODE@ENTRY`.

public import VillageModel

/// What a person writes to let a finding pass, after looking at it.
public struct ForbiddenConfirmation: Sendable, Hashable {
    /// The code.
    public let code: ForbiddenCode
    /// The entry.
    public let entry: EntryID

    /// Creates a confirmation.
    public init(code: ForbiddenCode, entry: EntryID) {
        self.code = code
        self.entry = entry
    }

    /// Reads `CODE@ENTRY`; `nil` when it is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let code = ForbiddenCode(rawValue: String(parts[0])), !parts[1].isEmpty else {
            return nil
        }
        self.init(code: code, entry: EntryID(String(parts[1])))
    }

    /// The confirmation as `CODE@ENTRY`.
    public var text: String { "\(code.rawValue)@\(entry.rawValue)" }
}
