// The check digits of national identifiers; a wrong one is a finding, never a loss.

extension Identifier {
    /// What the check digit says.
    public enum Check: Sendable, Hashable {
        /// It fits.
        case right
        /// It does not fit, or the identifier has another form than its system gives.
        case wrong
        /// No rule is known for this system.
        case unknown
    }

    /// Checks the identifier by the rule of its system.
    ///
    /// INE and ULN have check characters whose rules were found in no official source: they are not checked.
    public var check: Check {
        switch system {
        case .upn: Self.isUniquePupilNumber(value) ? .right : .wrong
        case .bsn: Self.isCitizenServiceNumber(value) ? .right : .wrong
        case .niss: Self.isNationalRegisterNumber(value) ? .right : .wrong
        default: .unknown
        }
    }

    /// Department for Education, *UPN guide*: weights 2 to 13, modulo 23, letters without I, O and S.
    private static func isUniquePupilNumber(_ value: String) -> Bool {
        let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)
        let characters = Array(value.utf8)
        guard characters.count == 13 else { return false }
        var sum = 0
        for (position, character) in characters.enumerated().dropFirst() {
            let isLast = position == 12
            let digit: Int
            if (0x30...0x39).contains(character) {
                digit = Int(character) - 0x30
            } else if isLast, let index = letters.firstIndex(of: character) {
                // A temporary number ends in a letter that counts as its place in the alphabet.
                digit = index
            } else {
                return false
            }
            sum += digit * (position + 1)
        }
        return characters[0] == letters[sum % 23]
    }

    /// Besluit burgerservicenummer: the eleven test, with weight -1 for the last digit.
    private static func isCitizenServiceNumber(_ value: String) -> Bool {
        guard let digits = digits(value), (8...9).contains(digits.count) else { return false }
        let nine = digits.count == 8 ? [0] + digits : digits
        var sum = -nine[8]
        for position in 0..<8 { sum += nine[position] * (9 - position) }
        return sum % 11 == 0 && nine.contains { $0 != 0 }
    }

    /// Arrêté royal of 3 April 1984: 97 less the first nine digits modulo 97, with a 2 before those of 2000 and later.
    private static func isNationalRegisterNumber(_ value: String) -> Bool {
        guard value.utf8.count <= longest else { return false }
        let plain = value.filter { $0 != "-" && $0 != "." && $0 != " " }
        guard let digits = digits(plain), digits.count == 11 else { return false }
        let nine = digits.prefix(9).reduce(0) { $0 * 10 + $1 }
        let check = digits[9] * 10 + digits[10]
        return check == 97 - nine % 97 || check == 97 - (2_000_000_000 + nine) % 97
    }

    /// The most bytes that are looked at: a source may give a book for a number.
    private static let longest = 64

    private static func digits(_ text: String) -> [Int]? {
        guard text.utf8.count <= longest else { return nil }
        let digits = text.utf8.map { Int($0) - 0x30 }
        return digits.allSatisfy((0...9).contains) ? digits : nil
    }
}
