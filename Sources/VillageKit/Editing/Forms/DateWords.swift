// Dates as people write them: the day first, months by number or by name, the year in four digits.

import VillageFormats
import VillageModel

/// Reads dates as people write them.
struct DateWords {
    let language: WorkingLanguage

    /// Reads a day, a month or a year; `nil` when the text is none.
    ///
    /// Understood are `2026-11-20`, `20/11/2026`, `20.11.2026`, `20 November 2026`, and the same without the day or the month.
    /// A month by number never comes first, so that no day is mistaken for a month.
    func read(_ text: String) -> PartialDate? {
        if let date = PartialDate(rawValue: text) { return date }
        guard text.utf8.count <= 60 else { return nil }
        let parts = FoldedWords.folded(text).split { " /.-,".contains($0) }
        guard (1...3).contains(parts.count) else { return nil }
        let isYearFirst = parts[0].count == 4 && parts.count > 1
        let ordered = isYearFirst ? Array(parts.reversed()) : parts
        guard let last = ordered.last, last.utf8.count == 4, let year = Int(last), year > 0 else { return nil }
        switch ordered.count {
        case 1: return PartialDate(year: year)
        case 2: return month(ordered[0]).flatMap { PartialDate(year: year, month: $0) }
        default:
            guard let day = day(ordered[0]), let month = month(ordered[1]) else { return nil }
            return PartialDate(year: year, month: month, day: day)
        }
    }

    private func month(_ text: Substring) -> Int? {
        if let number = number(text) { return number }
        return (1...12)
            .first { language.words.known("month.\($0)").map { FoldedWords.folded($0) == text } ?? false }
    }

    /// A day; in these languages a first one may have letters behind it.
    private func day(_ text: Substring) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let letters = text.dropFirst(digits.count)
        guard letters.isEmpty || ["er", "e", "de", "ste", "st", "nd", "rd", "th"].contains(letters) else { return nil }
        return number(digits)
    }

    private func number(_ text: Substring) -> Int? {
        guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
