// An answer in twelve digits, to be read over the telephone: the page prints them, and nothing has to be worked out.

public import VillageModel

/// What somebody says about a section.
public enum InspectionChoice: String, Sendable, Hashable, CaseIterable {
    /// It may be sent.
    case yes
    /// It may not be sent.
    case no
    /// Nothing yet.
    case later
}

/// The digits of one page.
///
/// The first digits belong to the page; then there is one digit for each section that is asked about, another one for each of
/// the three answers. They are made with the keeper's key from the edition and the person: a code of another pupil, person or
/// version does not fit. With n sections, somebody who has not seen the page finds a code that fits in one of
/// 10^(12-n) · (10/3)^n tries, which is at least 2^25; after five wrong ones no code is taken for this page any more. Digits
/// are told apart on the telephone and in writing, and are known in every language.
public struct InspectionCode: Sendable, Hashable {
    /// How many digits a code has.
    public static let length = 12
    /// How many wrong codes are taken for one page.
    public static let tries = 5
    /// The fewest digits that belong to the page.
    private static let fewest = 3

    /// The digits that come first.
    public let first: [Int]
    /// The digits of each section that is asked about, in the order of the page.
    public let rows: [Row]

    /// The digits of one section.
    public struct Row: Sendable, Hashable {
        /// The section.
        public let section: AccessSection
        /// The digits of yes, no and nothing yet, in this order.
        fileprivate let digits: [Int]

        /// The digit of an answer.
        public func digit(_ choice: InspectionChoice) -> Int {
            zip(InspectionChoice.allCases, digits).first { $0.0 == choice }?.1 ?? 0
        }
    }

    /// Makes the digits of a page; `nil` where too much is asked for them.
    ///
    /// - Parameters:
    ///   - sections: The sections that are asked about.
    ///   - key: The keeper's own key.
    ///   - names: What the page is: pupil, person and edition.
    package init?(asking sections: [AccessSection], key: IdentifierKey, for names: [String]) {
        guard sections.count <= Self.length - Self.fewest else { return nil }
        var digits = KeyedDigits(key, ["villagekit", "inspection", "code"] + names)
        first = (0..<Self.length - sections.count).map { _ in digits.next() }
        rows = sections.map { Row(section: $0, digits: digits.different(InspectionChoice.allCases.count)) }
    }

    /// The digits of a text in any script; spaces, points and strokes between them say nothing.
    ///
    /// - Returns: Twelve digits; `nil` where there are more or fewer, or something else.
    public static func digits(of text: String) -> [Int]? {
        var digits: [Int] = []
        for character in text where !character.isWhitespace && !"-.–·".contains(character) {
            guard let digit = character.wholeNumberValue, (0...9).contains(digit), character.isNumber else {
                return nil
            }
            digits.append(digit)
        }
        return digits.count == length ? digits : nil
    }

    /// What a code says; `nil` where it is not one of this page.
    func choices(_ digits: [Int]) -> [AccessSection: InspectionChoice]? {
        guard digits.count == Self.length, Array(digits.prefix(first.count)) == first else { return nil }
        var choices: [AccessSection: InspectionChoice] = [:]
        for (row, digit) in zip(rows, digits.dropFirst(first.count)) {
            guard let choice = InspectionChoice.allCases.first(where: { row.digit($0) == digit }) else { return nil }
            choices[row.section] = choice
        }
        return choices
    }

    /// The code of some answers, as a person would write it down: where nothing is said, nothing yet.
    public func text(_ choices: [AccessSection: InspectionChoice]) -> String {
        (first + rows.map { $0.digit(choices[$0.section] ?? .later) }).map(String.init).joined()
    }
}
