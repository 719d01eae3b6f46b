// The French `de` before a name: `de Noor`, `d'Emre`.

/// Puts the French `de` before a name.
enum FrenchElision {
    /// The name with its `de`.
    static func of(_ name: String) -> String { elides(before: name) ? "d'\(name)" : "de \(name)" }

    /// Whether a name begins with a vowel that is heard.
    ///
    /// Before an `h` both are written (Hugo), and before a `y` with a vowel behind it nothing is left out (Yuna).
    private static func elides(before name: String) -> Bool {
        let letters = FoldedText(String(DirectionIsolate.withoutTurning(name).prefix(2))).symbols
        guard let first = letters.first else { return false }
        let isYves = first == y && letters.count == 2 && !vowels.contains(letters[1])
        return isYves || vowels.contains(first)
    }

    private static let vowels: [UInt8] = "aeiou".utf8.map { $0 - UInt8(ascii: "a") }
    private static let y = UInt8(ascii: "y") - UInt8(ascii: "a")
}
