// Every wording of the tables is found, and what is better than it is not.

import Testing
import VillageAccess
import VillageKit
import VillageKitTesting
import VillageModel

@testable import VillageFormats

struct WordingLinterTests {
    /// A row of a table, with its language.
    struct Row: Sendable, CustomTestStringConvertible {
        let language: ForbiddenLanguage
        let list: WordingList
        let row: WordingList.Row

        var testDescription: String { "\(language.rawValue) \(row.words.first ?? "")" }
    }

    private static let rows = ForbiddenLanguage.allCases.flatMap { language in
        language.wordings.flatMap { list in list.rows.map { Row(language: language, list: list, row: $0) } }
    }

    private func findings(_ text: Text, by role: Role = .classTeacher) -> [WordingFinding] {
        var observation = LearningObservation()
        observation.difficulty = text
        return WordingLinter().findings(in: observation, by: role)
    }

    @Test(arguments: rows)
    func everyWordingIsFoundAndItsBetterOneIsNot(_ row: Row) {
        #expect(!row.list.source.isEmpty)
        #expect(!row.row.better.isEmpty)
        for words in row.row.words {
            let text = words.replacing("!", with: "").replacing("*", with: "")
            let found = findings(Text(text, language: row.language.rawValue))
            #expect(found.contains { $0.better == row.row.better && $0.kind == row.list.kind }, "\(words)")
        }
        let better = findings(Text(row.row.better, language: row.language.rawValue))
        #expect(better.isEmpty, "\(better.map(\.better))")
    }

    @Test func thereAreRowsOfEveryKindInEveryLanguage() {
        for language in ForbiddenLanguage.allCases {
            #expect(Set(language.wordings.map(\.kind)) == Set(WordingKind.allCases))
            #expect(language.wordings.allSatisfy { $0.rows.count >= 8 })
            let words = language.wordings.flatMap(\.rows).flatMap(\.words)
            #expect(Set(words).count == words.count, "\(language)")
        }
    }

    @Test(arguments: [
        ("She reads with pleasure and asks for help", "en"), ("Il lit avec plaisir et demande de l'aide", "fr"),
        ("Ze leest graag en vraagt hulp aan de leraar", "nl"), ("Ein Kind, das gern liest", "de"),
        ("Le taux de réussite est faible", "fr"),
    ])
    func plainWordsAreLeftAlone(_ text: String, _ language: String) {
        #expect(findings(Text(text, language: language)).isEmpty)
    }

    @Test func aWordOfAnotherLanguageIsNotAdvisedOn() {
        // `lui` means him in French, and lazy in Dutch.
        #expect(findings(Text("il faut lui parler et le laisser dans la classe")).isEmpty)
        #expect(findings(Text("hij is lui en het is een probleem")).map(\.kind) == [.behaviour])
    }

    @Test func theOwnWordsOfStudentAndFamilyAreLeftAsTheyAre() {
        var words = Statement()
        words.words = "I am lazy and bad at reading"
        #expect(WordingLinter().findings(in: words, by: .student).isEmpty)
        #expect(!WordingLinter().findings(in: words, by: .classTeacher).isEmpty)
        var analysis = FamilyAnalysis()
        analysis.whatIsHard = "He is lazy"
        #expect(WordingLinter().findings(in: analysis, by: .guardian).isEmpty)
    }

    @Test func aFindingHoldsNoneOfTheWords() {
        var dossier = Dossier(student: StudentID("s"))
        var observation = LearningObservation()
        observation.difficulty = "Zorro is lazy"
        dossier.learningObservations = [Entry(HTMLSamples.header("e1"), observation)]
        let found = WordingLinter().findings(in: dossier)
        #expect(found.map(\.entry) == [EntryID("e1")])
        #expect(found.map(\.field) == ["difficulty"])
        #expect(!found.contains { "\($0)".contains("Zorro") || "\($0)".contains("lazy") })
    }

    @Test func onlyWhatIsShownIsSearched() throws {
        var dossier = Dossier(student: StudentID("s"))
        var note = PsychosocialNote()
        note.text = "She is lazy"
        dossier.psychosocialNotes = [Entry(HTMLSamples.header("1", .cpmsAgent), note)]
        #expect(WordingLinter().findings(in: dossier).count == 1)
        let view = try #require(HTMLSamples.view(dossier, .classTeacher))
        #expect(WordingLinter().findings(in: view).isEmpty)
        #expect(DossierBalance(view) == DossierBalance(Dossier(student: StudentID("s"))))
    }

    @Test func theBalanceCountsBothSides() throws {
        var dossier = Dossier(student: StudentID("s"))
        var observation = LearningObservation()
        observation.difficulty = "long sums"
        dossier.learningObservations = [Entry(HTMLSamples.header("1"), observation)]
        #expect(DossierBalance(dossier).leansToDifficulties)
        var talent = Talent()
        talent.talent = "draws"
        dossier.talents = [Entry(HTMLSamples.header("2"), talent)]
        let balance = DossierBalance(try #require(HTMLSamples.view(dossier)))
        #expect((balance.strengths, balance.difficulties) == (1, 1))
        #expect(!balance.leansToDifficulties)
    }
}
