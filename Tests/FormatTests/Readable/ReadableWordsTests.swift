// Every section, type, field and word of a list has words in every language, in its grammar.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageModel

struct ReadableWordsTests {
    @Test(arguments: ReadableLanguage.allCases)
    func everyFieldHasALabel(_ language: ReadableLanguage) {
        var missing: Set<String> = []
        for type in Dossier.contentTypes { collect(type, language.words, &missing) }
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    @Test(arguments: ReadableLanguage.allCases)
    func everyPhraseIsKnown(_ language: ReadableLanguage) {
        var keys = AccessSection.allCases.map { "section.\($0.rawValue)" }
        keys += Dossier.contentTypes.map { "type.\($0.typeName)" }
        keys += PlaceholderClass.allCases.map { "placeholder.\($0.rawValue)" }
        keys += EntryHeader.Basis.allCases.map { "basis.\($0.rawValue)" }
        keys += EntryHeader.Status.allCases.map { "status.\($0.rawValue)" }
        keys += Label.allCases.map { "label.\($0.rawValue)" }
        keys += AccessModel.standard.roles.map { "role.\($0)" }
        keys += AccessModel.standard.purposes.keys.map { "purpose.\($0)" }
        keys += (1...12).map { "month.\($0)" }
        let refusals: [ReasonCode] = [
            .purposeProhibited, .purposeNotForRole, .subjectIsAdult, .relationEnded, .transferTooEarly,
            .inspectionMissing,
        ]
        keys += refusals.map { "reason.\($0.rawValue)" }
        let missing = keys.filter { language.words.known($0) == nil }
        #expect(missing.isEmpty, "\(missing)")
    }

    /// Says of each language which keys it lacks, and which it has too many.
    @Test(arguments: ReadableLanguage.allCases)
    func everyLanguageHasTheSameKeys(_ language: ReadableLanguage) {
        let english = Self.keys(of: .english)
        #expect(english.count > 600)
        let own = Self.keys(of: language)
        #expect(english.subtracting(own).sorted() == [], "missing in \(language.rawValue)")
        #expect(own.subtracting(english).sorted() == [], "too many in \(language.rawValue)")
    }

    /// What is filled in is the same in every language, so that nothing is lost in one of them.
    @Test(arguments: ReadableLanguage.allCases)
    func everyLanguageFillsInTheSame(_ language: ReadableLanguage) {
        func braces(_ language: ReadableLanguage, _ key: String) -> Set<Substring> {
            Set((language.words.known(key) ?? "").matches(of: /\{(?:de )?([a-z]+)\}/).map(\.output.1))
        }
        let keys = Self.keys(of: .english)
        let different = keys.filter { braces(language, $0) != braces(.english, $0) }
        #expect(different.sorted() == [], "\(language.rawValue)")
    }

    @Test(arguments: ReadableLanguage.allCases)
    func everyFileSaysWhoCheckedIt(_ language: ReadableLanguage) {
        #expect(!language.about.name.isEmpty)
        #expect(language.about.checkedBy?.isEmpty != true)
    }

    @Test func theHeadOfAFileIsRead() {
        let head = ReadableWordsAbout("name: X: y\nchecked by a native reader: A. B., 2027-01-15\n")
        #expect(head.name == "X: y" && head.checkedBy == "A. B., 2027-01-15" && head.triedBy == nil)
        #expect(ReadableWordsAbout("name: X\nchecked by a native reader: no").checkedBy == nil)
    }

    /// The keys of a language without the grammatical numbers, which each language has as many of as it needs.
    private static func keys(of language: ReadableLanguage) -> Set<String> {
        ReadableWords.keys(of: language)
            .filter { key in
                let parts = key.split(separator: ".")
                let isNumber = parts.last.map { PluralForm(rawValue: String($0)) != nil } ?? false
                return !(isNumber && counted.contains(parts.dropLast().joined(separator: ".")))
            }
    }

    private static let counted: Set<String> = ["page.count", "bytes"]

    @Test(arguments: ReadableLanguage.allCases)
    func everyGrammaticalNumberHasWords(_ language: ReadableLanguage) {
        for key in Self.counted {
            let all = PluralForm.allCases.filter { language.words.known("\(key).\($0.rawValue)") != nil }
            #expect(Set(all).union([.other]) == PluralForm.forms(of: language), "\(key) in \(language.rawValue)")
        }
    }

    @Test(arguments: [
        (ReadableLanguage.english, 0, "0 times"), (.english, 1, "once"), (.english, 2, "2 times"),
        (.french, 0, "0 fois"), (.french, 2_000_000, "2000000 de fois"), (.german, 1, "einmal"), (.german, 3, "3-mal"),
        (.turkish, 1, "bir kez"), (.turkish, 5, "5 kez"), (.arabic, 0, "ولا مرة"), (.arabic, 1, "مرة واحدة"),
        (.arabic, 2, "مرتان"), (.arabic, 3, "3 مرات"), (.arabic, 10, "10 مرات"), (.arabic, 11, "11 مرة"),
        (.arabic, 100, "100 مرة"), (.arabic, 103, "103 مرات"), (.easyDutch, 4, "4 keer"),
    ])
    func countsTakeTheirForm(_ language: ReadableLanguage, _ count: Int, _ words: String) {
        #expect(language.words.counted("page.count", count) == words)
    }

    @Test(arguments: [
        (0, PluralForm.zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other),
        (102, .other), (103, .few), (111, .many), (200, .other),
    ])
    func arabicHasSixNumbers(_ count: Int, _ form: PluralForm) {
        #expect(PluralForm(of: count, in: .arabic) == form)
    }

    @Test(arguments: [
        (ReadableLanguage.german, "2026-11-20", "20. November 2026"), (.german, "2026-03", "März 2026"),
        (.turkish, "2026-11-20", "20 Kasım 2026"), (.arabic, "2026-11-20", "20 نوفمبر/تشرين الثاني 2026"),
        (.french, "2026-11-01", "1er novembre 2026"), (.easyFrench, "2026-11-02", "2 novembre 2026"),
        (.german, "2026-11-01", "1. November 2026"), (.arabic, "2026", "2026"),
    ])
    func datesAreWrittenAsTheLanguageDoes(_ language: ReadableLanguage, _ date: String, _ words: String) throws {
        #expect(language.words.date(try #require(PartialDate(rawValue: date))) == words)
    }

    @Test func bracesInAValueStay() {
        let words = ReadableLanguage.english.words.phrase("page.in", ["language": "{name}", "name": "{language}"])
        #expect(words == "This part is in {name}. Ask {language} or an interpreter.")
    }

    @Test func decimalsAreWrittenAsTheLanguageDoes() {
        #expect(ReadableLanguage.french.words.number("14.5") == "14,5")
        #expect(ReadableLanguage.english.words.number("14.5") == "14.5")
    }

    @Test func whatIsWrittenFromTheLeftIsKeptApartInArabic() {
        let words = ReadableLanguage.arabic.words
        #expect(words.phrase("ask", ["holder": "PMS Nord"]) == "اسألوا \u{2068}PMS Nord\u{2069}.")
        #expect(words.phrase("see", ["number": "4"]) == "يُنظر الرقم 4")
        #expect(words.isolated("+32 470") == "\u{2068}+32 470\u{2069}")
        // What turns the direction of the rest is left out.
        #expect(words.isolated("a\u{202E}b\u{2069}c") == "\u{2068}abc\u{2069}")
        #expect(ReadableLanguage.french.words.isolated("Noor") == "Noor")
        #expect(ReadableLanguage.french.words.isolated("نور") == "\u{2068}نور\u{2069}")
        #expect(
            ReadableLanguage.french.words.phrase("title.of", ["name": "إيمان"]).hasSuffix("de \u{2068}إيمان\u{2069}")
        )
    }

    @Test func theNoticeIsThatOfTheRules() {
        #expect(ReadableLanguage.english.words.known("notice") == DisclosedContext.constantNotice)
    }

    private func collect<Group: FieldGroup>(_ type: Group.Type, _ words: ReadableWords, _ missing: inout Set<String>) {
        for field in type.fields {
            if words.label(field.name, of: "\(type)") == nil { missing.insert("\(type).\(field.name)") }
            collect(field.shape, field.name, words, &missing)
        }
    }

    private func collect(_ shape: FieldShape, _ name: FieldName, _ words: ReadableWords, _ missing: inout Set<String>) {
        switch shape {
        case .code(let choices), .choice(let choices):
            for word in choices where words.choice(word, in: name) == nil { missing.insert("\(name): \(word)") }
        case .list(let element): collect(element, name, words, &missing)
        case .record(let type): collect(type, words, &missing)
        default: break
        }
    }
}
