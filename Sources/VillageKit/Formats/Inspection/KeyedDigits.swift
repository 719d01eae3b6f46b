// Decimal digits from a keyed digest: nobody without the key can guess the next.

/// Decimal digits from a keyed digest.
struct KeyedDigits {
    private let key: IdentifierKey
    private let names: [String]
    private var bytes: ArraySlice<UInt8> = []
    private var blocks = 0

    init(_ key: IdentifierKey, _ names: [String]) {
        self.key = key
        self.names = names
    }

    /// The next digit; each of the ten is as likely as the others.
    mutating func next() -> Int {
        while true {
            if bytes.isEmpty {
                bytes = key.code(of: names + ["\(blocks)"])[...]
                blocks += 1
            }
            if let byte = bytes.popFirst(), byte < 250 { return Int(byte) % 10 }
        }
    }

    /// The next digits that differ from one another.
    mutating func different(_ count: Int) -> [Int] {
        var digits: [Int] = []
        while digits.count < min(count, 10) {
            let digit = next()
            if !digits.contains(digit) { digits.append(digit) }
        }
        return digits
    }
}
