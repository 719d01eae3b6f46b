// The code of a French school: seven digits and a check letter.

/// The code of a French school, which SIECLE calls UAI, UAJ or RNE.
package enum SIECLESchoolCode {
    /// The letters: the alphabet without I, O and Q, in the order of the remainders of 23.
    private static let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)

    /// Whether a code has its form, and the letter that its number asks for.
    ///
    /// The rule stands in no source of the knowledge base; the two codes of real schools in it follow it.
    package static func isRight(_ code: String) -> Bool {
        guard LeafType.matches("9999999A", code), let number = Int(code.prefix(7)) else { return false }
        return code.utf8.last == letters[number % letters.count]
    }
}
