// What `agree` says of answers: one state for each scope, what was agreed in words, and who may be the witness.

import Testing
import VillageKit

struct AnswerStateTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    private func answer(_ verb: String, _ more: String..., on day: String = "2026-11-20") -> Run {
        stage.run("agree \(verb)", all: more, by: .student, on: day)
    }

    private func status(on day: String = "2026-11-20", by person: ArchiveStage.Person = .student) -> String {
        stage.run("agree status", by: person, on: day).output
    }

    /// The rows of the table: answer and sections.
    private func rows(_ text: String) -> [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("student") }
            .map { line in
                let cells = line.replacing("   ", with: "  ").split(separator: "  ").map { $0.drop { $0 == " " } }
                return "\(cells[1]): \(cells[5])"
            }
    }

    @Test(arguments: [
        ["give", "withdraw"], ["give", "withdraw", "give"], ["refuse", "give"], ["give", "refuse", "renew"],
    ])
    func ofOneDayTheRefusalCounts(_ verbs: [String]) {
        for verb in verbs { #expect(answer(verb).status == 0) }
        let state = verbs.contains("withdraw") ? "withdrawn" : "refused"
        #expect(rows(status()) == ["\(state): *"])
        #expect(status().contains("of answers of one day the refusal counts"))
        #expect(answer("give").messages.hasSuffix("it opens nothing; write it down on a later day\n"))
    }

    @Test func theLatestAnswerCounts() {
        for (verb, day) in [("give", "2026-11-01"), ("withdraw", "2026-11-02"), ("give", "2026-11-03")] {
            #expect(answer(verb, on: day).status == 0)
        }
        #expect(rows(status()) == ["given: *"] && !status().contains("of answers of one day"))
        #expect(rows(status(on: "2026-11-02")) == ["withdrawn: *"])
    }

    @Test func aLaterAnswerTakesSectionsAway() {
        _ = answer("give", on: "2026-11-01")
        _ = answer("withdraw", "--sections", "learning,wellbeing", on: "2026-11-02")
        #expect(rows(status()) == ["given: * but learning,wellbeing", "withdrawn: learning,wellbeing"])
        _ = answer("give", "--sections", "learning,talents", on: "2026-11-03")
        _ = answer("refuse", "--sections", "talents", on: "2026-11-04")
        #expect(
            rows(status()) == [
                "given: * but talents,learning,wellbeing", "withdrawn: wellbeing", "given: learning",
                "refused: talents",
            ]
        )
    }

    @Test func anAnswerForSomeReadersIsToldToBeAPart() {
        _ = answer("give", on: "2026-11-01")
        _ = answer("refuse", "--recipients", "class_teacher", on: "2026-11-02")
        #expect(rows(status()) == ["given (in part): *", "refused: *"])
        #expect(status().contains("in part: a later answer counts for some of it"))
        // Of two answers that no reader shares, neither takes from the other.
        let other = stage.run("agree give", "--recipients", "coordinator", by: .mother)
        #expect(other.status == 0 && rows(status()).count == 2)
    }

    /// What somebody else is not told does not show in what is left.
    @Test func professionalsAreToldOneStateToo() {
        _ = answer("give", on: "2026-11-01")
        _ = answer("renew", "--until", "2028-01-01", on: "2026-11-02")
        #expect(rows(status(by: .head)) == ["renewed: *"])
    }

    @Test func anAnswerWithoutAnEndIsTold() {
        let endless = answer("give", "--until", "9999-12-31", on: "2026-11-01")
        #expect(endless.messages.contains("this agreement has no end"))
        #expect(status().contains("student: this agreement has no end; it counts until it is taken back"))
        #expect(status(by: .head).contains("has no end"))
        let far = answer("give", "--until", "2030-01-01")
        #expect(far.messages.contains("to 2030-01-01, for more than two years"))
        #expect(!answer("give", "--until", "2028-08-31", on: "2026-11-21").messages.contains("more than two years"))
        // Taken back, it has nothing to be told of.
        _ = answer("withdraw", on: "2026-11-22")
        #expect(!status(on: "2026-11-22").contains("has no end") && !status(on: "2026-11-22").contains("two years"))
    }

    // MARK: - What was agreed

    private static let scope = [
        "--answer-of", "mother", "--sections", "talents,learning", "--recipients",
        "youth_worker@local:club,org:fase:2002",
        "--purposes", "support",
    ]

    @Test func whatWasAgreedIsReadBack() {
        let manner = ["--method", "interpreter", "--language", "tw", "--interpreter", "i1", "--witness", "w1"]
        let run = stage.run("agree give", all: Self.scope + manner, by: .mediator)
        #expect(run.status == 0)
        for words in [
            "mother agrees", "Talents, Learning", "youth worker at local:club, everybody at fase:2002",
            "supporting the student", "from 2026-11-20 to 2027-08-31", "through an interpreter, in the language 'tw'",
            "interpreter i1, witness w1",
        ] {
            #expect(run.messages.contains(words), "\(run.messages)")
        }
        #expect(answer("give").messages.contains("every section. To whom: every reader. What for: every purpose."))
        #expect(!answer("refuse").messages.contains("agrees"))
    }

    @Test(arguments: [
        (["--interpreter", "i1", "--witness", "i1"], "Who interprets is not the witness"),
        (["--interpreter", "i1", "--witness", "mediator"], "Who writes an agreement down is not its witness"),
        (["--interpreter", "i1"], "give '--witness ID'"),
    ])
    func theWitnessIsSomebodyElse(_ options: [String], _ words: String) {
        let before = stage.text
        let call = Self.scope + ["--method", "interpreter", "--language", "tw"] + options
        let run = stage.run("agree give", all: call, by: .mediator)
        #expect(run.status == 6 && run.messages.contains(words) && stage.text == before, "\(run.messages)")
        // A refusal is written down without any form.
        #expect(stage.run("agree refuse", all: call, by: .mediator).status == 0)
    }
}
