// The account of a conversion: every datum of the source ends in exactly one class.

/// What happened to the data of a source; the counts add up to what was read.
public struct Conservation: Sendable, Hashable {
    private var counts = [Int](repeating: 0, count: Fate.allCases.count)
    /// Read, but not in the view: known to the sender only, and never part of what travels.
    public var hidden = 0

    /// Creates counts of nothing.
    public init() {}

    /// The number of data of one fate.
    public subscript(_ fate: Fate) -> Int {
        get { counts[Self.index(fate)] }
        set { counts[Self.index(fate)] = newValue }
    }

    /// The number of data that were read.
    public var total: Int { counts.reduce(hidden, +) }

    /// Adds the counts of another account.
    public static func += (left: inout Self, right: Self) {
        for index in left.counts.indices { left.counts[index] += right.counts[index] }
        left.hidden += right.hidden
    }

    private static func index(_ fate: Fate) -> Int { Fate.allCases.firstIndex(of: fate) ?? 0 }
}
