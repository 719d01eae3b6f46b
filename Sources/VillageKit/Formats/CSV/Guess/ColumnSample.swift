// What the cells of a column look like: shares and counts, and no values beside short codes.

import VillageModel

/// What the cells of a column look like.
struct ColumnSample: Sendable {
    /// How many cells hold something.
    private(set) var filled = 0
    private var dateCounts = [Int](repeating: 0, count: Self.forms.count)
    /// The longest cell, in characters.
    private(set) var longest = 0
    private var emailCount = 0
    private var telephoneCount = 0
    private var wordCount = 0
    private var values: Set<String> = []

    /// The forms that are tried, the more usual first.
    static let forms = ["yyyy-mm-dd", "dd/mm/yyyy", "dd.mm.yyyy", "dd-mm-yyyy", "mm/dd/yyyy", "yyyymmdd"]
        .compactMap { DateForm($0) }

    /// Looks at a cell.
    mutating func add(_ cell: String) {
        let text = HeaderText.trimmed(cell)
        guard !text.isEmpty else { return }
        filled += 1
        longest = max(longest, text.count)
        for (place, form) in Self.forms.enumerated() where form.parse(text) != nil { dateCounts[place] += 1 }
        if text.contains("@"), !text.contains(" ") { emailCount += 1 }
        let digits = text.count { $0.isNumber }
        if digits >= 6, text.allSatisfy({ $0.isNumber || "+/.-() ".contains($0) || $0 == "\u{A0}" }) {
            telephoneCount += 1
        }
        if digits == 0, text.contains(where: \.isLetter) { wordCount += 1 }
        if values.count < 5_000 { values.insert(text) }
    }

    private func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }

    /// The share of cells that look like an e-mail address, like a telephone number, like words.
    var emails: Double { share(emailCount) }
    var telephones: Double { share(telephoneCount) }
    var words: Double { share(wordCount) }

    /// The forms of dates that read most cells, and as many as each other.
    var dateForms: [DateForm] {
        let most = dateCounts.max() ?? 0
        return share(most) < 0.6 ? [] : Self.forms.indices.filter { dateCounts[$0] == most }.map { Self.forms[$0] }
    }
    /// How many cells are no dates of the first of these forms.
    var undated: Int { filled - (dateCounts.max() ?? 0) }

    /// How many different cells there are, as far as they were counted.
    var distinct: Int { values.count }
    /// Whether no cell comes twice.
    var isUnique: Bool { values.count == min(filled, 5_000) }
    /// The different cells, where they are few and short as codes are.
    var codes: [String] { values.count <= 12 && longest <= 20 ? values.sorted() : [] }
    /// Whether day and month could be swapped.
    var isAmbiguous: Bool {
        filled > 0 && dateForms.contains { $0.pattern.hasPrefix("dd/") }
            && dateForms.contains { $0.pattern.hasPrefix("mm/") }
    }
}
