// The seven numbers of the sender's report.

/// How many data ended in each way.
public struct EndingCounts: Sendable, Hashable {
    private var counts: [Ending: Int] = [:]

    /// Creates counts of nothing.
    public init() {}

    /// The number of data of one ending.
    public subscript(_ ending: Ending) -> Int {
        get { counts[ending] ?? 0 }
        set { counts[ending] = newValue }
    }

    /// The number of data of the source.
    public var total: Int { counts.values.reduce(0, +) }

    /// Adds the counts of another account.
    public static func += (left: inout Self, right: Self) {
        for ending in Ending.allCases where right[ending] != 0 { left[ending] += right[ending] }
    }

    /// Whether something of the source is not in what was written as the source said it.
    public var hasLoss: Bool {
        self[.degraded] + self[.quarantined] + self[.rejected] > 0
    }
}
