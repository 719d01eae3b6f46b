// A period of a school year as one line of text, in both directions.

/// A period of a school year: the first of three of 2023-2024.
package struct LSUPeriod: Sendable, Hashable {
    /// The year in which the school year begins.
    package var year: String
    /// Which of the periods.
    package var index: String
    /// How many there are.
    package var count: String

    /// Creates a period of what a file says; `nil` where it says no year or no numbers.
    package init?(year: String?, index: String?, count: String?) {
        guard let year, let index, let count, Self.isYear(year), Self.isNumber(index), Self.isNumber(count) else {
            return nil
        }
        (self.year, self.index, self.count) = (year, index, count)
    }

    /// Reads a line: `2023-2024 1/3`.
    package init?(_ line: String) {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        let numbers = parts.last?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        guard parts.count == 2, numbers.count == 2, let year = Self.year(of: String(parts[0])) else { return nil }
        self.init(year: year, index: String(numbers[0]), count: String(numbers[1]))
    }

    /// The line.
    package var line: String { "\(Self.schoolYear(year) ?? year) \(index)/\(count)" }

    /// A school year by the year in which it begins: 2023 is `2023-2024`.
    package static func schoolYear(_ year: String) -> String? {
        guard isYear(year), let number = Int(year), number < 9999 else { return nil }
        return "\(year)-\(String(repeating: "0", count: 4 - String(number + 1).count))\(number + 1)"
    }

    /// The year in which a school year begins.
    package static func year(of schoolYear: String) -> String? {
        let year = String(schoolYear.prefix(4))
        return self.schoolYear(year) == schoolYear ? year : nil
    }

    private static func isYear(_ text: String) -> Bool { text.utf8.count == 4 && isNumber(text) && text != "0000" }

    private static func isNumber(_ text: String) -> Bool {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
