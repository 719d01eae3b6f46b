// What becomes of a datum: every one ends in exactly one of these classes (SEMANTICS 12).

/// What becomes of a datum in a conversion.
public enum Fate: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Taken over unchanged.
    case carried
    /// Taken over as another code or unit, without loss.
    case mapped
    /// Taken over with less than the source said.
    case degraded
    /// Replaced by a placeholder, because the recipient may not see it.
    case redacted
    /// Kept aside: not understood, or forbidden.
    case quarantined
    /// Not taken over, with a code that says why.
    case rejected

    /// Orders fates from the least loss to the greatest.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
