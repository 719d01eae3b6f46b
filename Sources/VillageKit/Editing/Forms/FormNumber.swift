// The number of a question: its place in the form, with a letter for the how-manieth record of a list.

/// The number of a question, such as `3`, `5.1` or `7b.2`: the second question of the second record of list 7.
struct FormNumber: Sendable, Hashable {
    /// From the outside to the inside.
    var steps: [Step] = []

    /// A place in a record.
    struct Step: Sendable, Hashable {
        /// The place, from 1.
        var place: Int
        /// The how-manieth record of the list that stands there, from 1; `nil` where no list of records does.
        var copy: Int?
    }

    /// The most records of a list: `a` to `zz`.
    static let mostCopies = 26 + 26 * 26
    /// The most steps that are read.
    private static let mostSteps = 8

    init(_ steps: [Step] = []) { self.steps = steps }

    /// Reads a number; `nil` when the text is none.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 60 else { return nil }
        var steps: [Step] = []
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            guard (1...4).contains(digits.count), let place = Int(digits), place > 0 else { return nil }
            let letters = part.dropFirst(digits.count)
            guard letters.isEmpty || Self.copy(letters) != nil else { return nil }
            steps.append(Step(place: place, copy: Self.copy(letters)))
        }
        guard steps.count <= Self.mostSteps else { return nil }
        self.steps = steps
    }

    /// The number as it is printed.
    var text: String {
        steps.map { "\($0.place)" + ($0.copy.map(Self.letters) ?? "") }.joined(separator: ".")
    }

    /// The number of a question within.
    func inner(_ place: Int, copy: Int? = nil) -> FormNumber { FormNumber(steps + [Step(place: place, copy: copy)]) }

    /// The same number with other records of the lists that it lies in, from the outside to the inside.
    func withCopies(_ copies: [Int]) -> FormNumber {
        var number = self
        var rest = copies[...]
        for index in number.steps.indices where number.steps[index].copy != nil {
            if let copy = rest.popFirst() { number.steps[index].copy = copy }
        }
        return number
    }

    /// `a` for 1, `z` for 26, `aa` for 27.
    private static func letters(_ copy: Int) -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
        let last = String(alphabet[(copy - 1) % 26])
        return copy > 26 ? letters((copy - 1) / 26) + last : last
    }

    private static func copy(_ letters: some StringProtocol) -> Int? {
        guard (1...2).contains(letters.utf8.count) else { return nil }
        var copy = 0
        for byte in letters.utf8 {
            let small = byte | 0x20
            guard (0x61...0x7A).contains(small) else { return nil }
            copy = copy * 26 + Int(small) - 0x60
        }
        return copy
    }
}
