// What one entry comes to for one request: its fields are decided, then the entry by what its fields came to.

import VillageModel

/// What one entry comes to.
enum EntryOutcome: Sendable, Hashable {
    /// It is shown, with what is left of it.
    case shown
    /// A placeholder stands in its place.
    case redacted(PlaceholderClass)
    /// Nothing is told.
    case hidden

    /// The lower of two outcomes: a remark is shown no further than what it speaks of (SEMANTICS 11.10).
    func lower(_ other: EntryOutcome) -> EntryOutcome {
        switch (self, other) {
        case (.hidden, _), (_, .hidden): .hidden
        case (.redacted(let left), .redacted(let right)): .redacted(PlaceholderClass.first(left, right))
        case (.redacted, _): self
        case (_, .redacted): other
        case (.shown, .shown): .shown
        }
    }
}

extension PlaceholderClass {
    /// The one that is told of two (SEMANTICS 11.3).
    static func first(_ left: PlaceholderClass, _ right: PlaceholderClass) -> PlaceholderClass {
        left.rank <= right.rank ? left : right
    }

    /// The place in the order of SEMANTICS 11.3.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
