// A charter on one page, for families: what is written down, what never is, who decides, how to ask for a correction.

public import VillageFormats
import VillageModel

extension ContentCharter {
    /// The charter on one page in plain words: at most 60 lines of 78 characters.
    ///
    /// What the school gave in another language only is shown in that one.
    public func page(in language: WorkingLanguage) -> String { CharterPage(self, language).text }
}

/// A charter on one page.
struct CharterPage {
    private let charter: ContentCharter
    private let language: WorkingLanguage
    private let words: WordTable

    /// The most lines of a page, and the most characters of a line.
    static let mostLines = 60
    static let width = 78

    init(_ charter: ContentCharter, _ language: WorkingLanguage) {
        self.charter = charter
        self.language = language
        words = CharterWords.table(language)
    }

    var text: String {
        let lines = lines(isTight: false)
        let fitting = lines.count <= Self.mostLines ? lines : self.lines(isTight: true)
        return fitting.map { $0 + "\n" }.joined()
    }

    /// The page; a tight one has its sections in sentences, and not on a line each.
    private func lines(isTight: Bool) -> [String] {
        var lines = wrapped(own(charter.title))
        lines.append(words.phrase("edition", ["school": charter.school.rawValue, "edition": charter.edition]))
        lines += heading("held") + held(isTight)
        let closed = AccessSection.allCases.filter { charter.types(of: $0).admitted.isEmpty }
        if !closed.isEmpty {
            lines += wrapped(words.phrase("closed", ["sections": closed.map(name).joined(separator: separator)]))
        }
        lines += heading("never")
        lines += (1...14).flatMap { item(words.phrase("F" + ($0 < 10 ? "0" : "") + "\($0)")) }
        lines += wrapped(words.phrase("own"))
        lines += heading("decides") + wrapped(own(charter.deciding))
        lines += heading("corrections") + wrapped(own(charter.correcting))
        return lines + wrapped(words.phrase("rights"))
    }

    private func held(_ isTight: Bool) -> [String] {
        let sections = AccessSection.allCases.compactMap { section -> String? in
            let types = charter.types(of: section)
            if types.admitted.isEmpty { return nil }
            if section == ContentCharter.alwaysAdmitted { return words.phrase("voice", ["section": name(section)]) }
            if types.admitted.count == types.all.count { return name(section) }
            let names = types.admitted.map { type(named: "type.\($0.typeName)") }
            return words.phrase("partly", ["section": name(section), "types": names.joined(separator: ", ")])
        }
        return isTight ? wrapped(sections.joined(separator: separator)) : sections.flatMap(item)
    }

    private var separator: String { words.phrase("separator") + " " }

    /// A type in plain words, where the label alone says little.
    private func type(named key: String) -> String { words[key] ?? language.words.known(key) ?? key }

    private func name(_ section: AccessSection) -> String {
        language.words.known("section.\(section.rawValue)") ?? section.rawValue
    }

    /// A text of the school in this language, else in another.
    private func own(_ texts: [WorkingLanguage: String]) -> String {
        texts[language] ?? WorkingLanguage.allCases.compactMap { texts[$0] }.first ?? ""
    }

    private func heading(_ key: String) -> [String] { ["", words.phrase(key).uppercased()] }

    private func item(_ text: String) -> [String] {
        LineBreaking.lines(text, width: Self.width, first: "- ", rest: "  ")
    }

    private func wrapped(_ text: String) -> [String] { LineBreaking.lines(text, width: Self.width) }
}
