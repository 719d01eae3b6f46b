// Forms as people fill them in: what they type becomes what they meant.

import Testing
import VillageEditing
import VillageFormats
import VillageModel

struct FormByHandTests {
    /// The empty form of a type with answers typed behind the lines that begin with these words.
    private func form(
        _ type: any EntryContent.Type,
        _ language: WorkingLanguage,
        crosses: [String] = [],
        answers: [String: [String]] = [:]
    ) -> String {
        var lines: [String] = []
        var current: [String] = []
        for line in ContentForm.text(of: type, in: language).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") { current = answers[String(line.prefix { $0 != " " })] ?? [] }
            if line == "   |" {
                lines.append("   |" + (current.first.map { " \($0)" } ?? ""))
                lines += current.dropFirst()
                current = []
            } else if let cross = crosses.first(where: { line == "   [ ] \($0)" }) {
                lines.append("   [x] \(cross)")
            } else {
                lines.append(String(line))
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test func aSignalInFrench() throws {
        let text = form(
            WellbeingSignal.self,
            .french,
            crosses: ["harcèlement", "je l'ai vu ou entendu", "non, seulement avec accord"],
            answers: [
                "#2": ["Il reste seul dans la cour.", "Hier aussi."],
                "#3": ["novembre 2026"],
                "#6.2": ["le 20/11/2026".dropFirst(3).description],
            ]
        )
        let read = try ContentForm.read(text)
        var expected = WellbeingSignal()
        expected.kind = CodedValue(.bullying)
        expected.description = "Il reste seul dans la cour.\nHier aussi."
        expected.since = PartialDate(rawValue: "2026-11")
        #expect(read.content(as: WellbeingSignal.self) == expected)
        var header = EntryNotes(basis: .observed)
        header.label = .restricted
        header.observedAt = PartialDate(rawValue: "2026-11-20")
        #expect(read.header == header)
        #expect(read.language == .french)
    }

    @Test func aConversationInDutch() throws {
        let text = form(
            Conversation.self,
            .dutch,
            crosses: ["het gezin heeft het gezegd"],
            answers: [
                "#1": ["3 maart 2026"], "#3": ["de moeder", "mevrouw Claes"], "#4": ["Turks"],
                "#6": ["ab3", "ab4"], "#7": ["@taal tr", "Tamam."],
            ]
        )
        let conversation = try ContentForm.read(text).content(as: Conversation.self)
        #expect(conversation?.on == CalendarDate(rawValue: "2026-03-03"))
        #expect(conversation?.participants == ["de moeder", "mevrouw Claes"])
        #expect(conversation?.language == CodedValue(system: "", edition: nil, code: "Turks", meaning: nil))
        #expect(conversation?.about == [EntryID("ab3"), EntryID("ab4")])
        #expect(conversation?.outcome == Text("Tamam.", language: "tr"))
    }

    @Test func oneMoreRecordIsCopiedWithTheNextLetter() throws {
        let text = form(
            LearningObservation.self,
            .english,
            crosses: ["I saw or heard it"],
            answers: ["#5a.1": ["short steps"]]
        )
        let more = "#5b What was tried\n\n#5b.1 Method\n   | a buddy\n\n#5c.2 Helped\n   [x] no\n\n#6 Advice\n"
        let read = try ContentForm.read(text.replacing("#6 Advice\n", with: more))
        let methods = read.content(as: LearningObservation.self)?.methods
        #expect(methods?.map(\.method) == ["short steps", "a buddy", nil])
        #expect(methods?.map(\.helped) == [nil, nil, false])
    }

    @Test func ownWordsStandBesideABox() throws {
        let crosses = ["other", "it stands in a document"]
        let answers = ["#1": ["seizures"]]
        let read = try ContentForm.read(form(HealthAlert.self, .english, crosses: crosses, answers: answers))
        let kind = read.content(as: HealthAlert.self)?.kind
        #expect(kind == CodedValue(system: "", edition: nil, code: "seizures", meaning: .other))
    }

    @Test(arguments: [
        ("2026-11-20", "2026-11-20"), ("20/11/2026", "2026-11-20"), ("20.11.2026", "2026-11-20"),
        ("5-1-2026", "2026-01-05"), ("1er février 2026", "2026-02-01"), ("FÉVRIER 2026", "2026-02"),
        ("2/2026", "2026-02"), ("2026", "2026"), ("2026/11/20", "2026-11-20"), ("12 nov 2026", nil),
        ("31/02/2026", nil), ("11/20/2026", nil), ("20/11/26", nil), ("hier", nil), ("", nil), ("1 2 3 2026", nil),
    ])
    func datesAreReadAsPeopleWriteThem(_ text: String, _ expected: String?) {
        var answers = FormAnswers(to: EngagementSituation.self, in: .french)
        let question = answers.questions.first { $0.path == "since" }
        guard let question else { return #expect(Bool(false)) }
        try? answers.set("présent", for: question)
        do throws(FormProblem) {
            try answers.set(text, for: question)
            setBasis(&answers)
            let content = (try? answers.filled())?.content(as: EngagementSituation.self)
            #expect(content?.since?.rawValue == expected)
        } catch { #expect(expected == nil && error.code == .notAPartialDate) }
    }

    private func setBasis(_ answers: inout FormAnswers) {
        guard let basis = answers.questions.first(where: { $0.isMandatory }) else { return }
        try? answers.set("observed", for: basis)
    }
}
