// The account of one view that was written: what became of every value in it.

/// What became of the values of one view.
public struct ExportAccount: Sendable, Hashable {
    /// One line for each kind of value and place.
    public private(set) var lines: [Line] = []

    /// Creates an empty account.
    public init() {}

    /// Some values that met the same fate.
    public struct Line: Sendable, Hashable {
        /// Where they were found in the view; entries by the names they have there.
        public var home: Home
        /// What became of them.
        public var fate: Fate
        /// The stable code of the reason, where something was lost.
        public var code: String?
        /// How many there were.
        public var count: Int
    }

    /// Notes what became of some values.
    public mutating func note(_ home: Home, _ fate: Fate, code: String? = nil, count: Int = 1) {
        if count > 0 { lines.append(Line(home: home, fate: fate, code: code, count: count)) }
    }

    /// The counts by fate.
    public var conservation: Conservation {
        var conservation = Conservation()
        for line in lines { conservation[line.fate] += line.count }
        return conservation
    }
}
