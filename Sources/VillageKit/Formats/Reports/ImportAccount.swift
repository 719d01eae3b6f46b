// The account of one dossier that was read: what became of every datum, and where it lives now.

/// What became of the data of one dossier's source.
public struct ImportAccount: Sendable, Hashable {
    /// One line for each kind of datum and place.
    public private(set) var lines: [Line] = []

    /// Creates an empty account.
    public init() {}

    /// Some data that met the same fate.
    public struct Line: Sendable, Hashable {
        /// Where they stood in the source, in the format's own words, without ordinals.
        public var path: String
        /// What became of them.
        public var fate: Fate
        /// The stable code of the reason, where something was lost.
        public var code: String?
        /// Where they live now; `nil` where they were rejected.
        public var home: Home?
        /// How many there were.
        public var count: Int
    }

    /// Notes what became of some data.
    ///
    /// - Parameters:
    ///   - path: Where they stood, without ordinals and without values.
    ///   - fate: What became of them.
    ///   - home: Where they live now.
    ///   - code: Why, where something was lost.
    ///   - count: How many there were.
    public mutating func note(_ path: String, _ fate: Fate, at home: Home?, code: String? = nil, count: Int = 1) {
        if count > 0 { lines.append(Line(path: path, fate: fate, code: code, home: home, count: count)) }
    }

    /// The counts by fate.
    public var conservation: Conservation {
        var conservation = Conservation()
        for line in lines { conservation[line.fate] += line.count }
        return conservation
    }
}
