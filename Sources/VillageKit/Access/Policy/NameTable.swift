// Finds a name among a few, byte by byte.

/// Finds a name among a few.
struct NameTable: Sendable {
    /// The names, by number.
    private let names: [String]
    /// For each bucket the number of a name, or -1; a taken bucket sends on to the next.
    private var buckets: [Int16]
    /// Whether all names are plain ASCII, so that nothing else is equivalent to them at the same length.
    private let isPlain: Bool

    init(_ names: [String]) {
        self.names = names
        isPlain = names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        var size = 16
        while size < 4 * names.count { size *= 2 }
        buckets = [Int16](repeating: -1, count: size)
        for (number, name) in names.enumerated() {
            var bucket = Self.hash(name) & (size - 1)
            while buckets[bucket] >= 0 { bucket = (bucket + 1) & (size - 1) }
            buckets[bucket] = Int16(truncatingIfNeeded: number)
        }
    }

    /// The number of a name.
    func index(of name: String) -> Int? {
        var bucket = Self.hash(name) & (buckets.count - 1)
        while true {
            let number = Int(buckets[bucket])
            if number < 0 { return nil }
            if isPlain ? isSame(name, plain: names[number]) : isSame(name, names[number]) { return number }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
    }

    /// Length, first and last byte tell names apart well enough.
    private static func hash(_ name: String) -> Int {
        let bytes = name.utf8
        return bytes.count &+ 5 &* Int(bytes.first ?? 0) &+ 23 &* Int(bytes.last ?? 0)
    }
}
