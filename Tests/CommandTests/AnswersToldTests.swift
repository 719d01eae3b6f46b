// Whose answers are told to whom: persons their own; who looks after the file what opens; to nobody a refusal.

import Testing
import VillageKit

struct AnswersToldTests {
    private static let keepers: [ArchiveStage.Person] = [.coordinator, .head, .steward]

    private func status(_ stage: ArchiveStage, _ person: ArchiveStage.Person, _ more: String...) -> String {
        let purpose = person == .steward || person == .stewardElsewhere ? ["--purpose", "audit"] : []
        let run = stage.run("agree status", all: more + purpose, by: person)
        #expect(run.status == 0, "\(person.rawValue): \(run.messages)")
        return run.output
    }

    private func answer(_ stage: ArchiveStage, _ verb: String, _ sections: String, by person: ArchiveStage.Person) {
        let run = stage.run("agree \(verb)", "--sections", sections, by: person)
        #expect(run.status == 0, "\(run.messages)")
    }

    /// The words of the column `answer`, with who gave each.
    private func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            .filter { ["student", "mother", "father"].contains($0.first) }
            .map { Array($0.prefix(2)) }
    }

    private func answered() throws -> ArchiveStage {
        let stage = try ArchiveStage()
        answer(stage, "give", "learning", by: .mother)
        answer(stage, "refuse", "wellbeing", by: .mother)
        answer(stage, "refuse", "learning", by: .father)
        answer(stage, "give", "talents", by: .student)
        answer(stage, "defer", "wellbeing", by: .student)
        answer(stage, "give", "health_detail", by: .student)
        answer(stage, "withdraw", "health_detail", by: .student)
        return stage
    }

    @Test func personsSeeTheirOwn() throws {
        let stage = try answered()
        #expect(rows(status(stage, .mother)) == [["mother", "given"], ["mother", "refused"]])
        #expect(rows(status(stage, .father)) == [["father", "refused"]])
        let words = ["given", "deferred", "withdrawn"]
        #expect(rows(status(stage, .student)) == words.map { ["student", $0] })
    }

    @Test(arguments: keepers)
    func whoLooksAfterTheFileSeesWhatOpens(_ person: ArchiveStage.Person) throws {
        #expect(rows(status(try answered(), person)) == [["mother", "given"], ["student", "given"]])
    }

    /// Byte for byte: neither a refusal nor a question that was asked leaves a mark.
    @Test(arguments: keepers)
    func aRefusalLooksLikeNoAnswer(_ person: ArchiveStage.Person) throws {
        let (silent, refused) = (try ArchiveStage(), try ArchiveStage())
        for verb in ["ask", "defer", "refuse"] { answer(refused, verb, "*", by: .mother) }
        answer(refused, "refuse", "wellbeing", by: .student)
        #expect(status(refused, person) == status(silent, person))
        #expect(status(silent, person).hasPrefix("there is no agreement\n"))
        // Nor what is missing for a reader: it is missing all the same.
        for stage in [silent, refused] {
            _ = try stage.made("add", "WellbeingSignal", "--basis", "observed", "--set", "done=x", by: .head)
        }
        let asked = ["--reader", "headteacher"]
        #expect(
            status(refused, person, asked[0], asked[1]) == status(silent, person, asked[0], asked[1])
        )
    }

    /// What was given and taken back, in whole or in part, opens no more and is told no more.
    @Test(arguments: ["learning", "*"])
    func whatWasTakenBackIsTakenAway(_ sections: String) throws {
        let (silent, taken) = (try ArchiveStage(), try ArchiveStage())
        answer(taken, "give", "learning", by: .mother)
        #expect(rows(status(taken, .head)) == [["mother", "given"]])
        answer(taken, "withdraw", sections, by: .mother)
        #expect(status(taken, .head) == status(silent, .head))
        #expect(rows(status(taken, .mother)) == [["mother", "withdrawn"]])
    }

    @Test(arguments: [ArchiveStage.Person.headElsewhere, .stewardElsewhere])
    func anotherSchoolHasNoBusinessWithThem(_ person: ArchiveStage.Person) throws {
        #expect(status(try answered(), person) == status(try ArchiveStage(), .head))
    }

    @Test(arguments: [ArchiveStage.Person.teacher, .colleague, .centre, .mediator, .club])
    func othersAreToldNothing(_ person: ArchiveStage.Person) throws {
        for stage in [try ArchiveStage(), try answered()] {
            let run = stage.run("agree status", by: person)
            #expect(run.status == 6 && run.output.isEmpty)
            #expect(run.messages.contains("answers are told to student and guardians"))
        }
    }

    private static let form = ["--answer-of", "student", "--method", "oral", "--language", "fr", "--witness", "t1"]

    /// Who writes a yes down hears nothing of a no of the same day; the person does.
    @Test func aTieIsToldToThePersonAlone() throws {
        let (silent, refused) = (try ArchiveStage(), try ArchiveStage())
        answer(refused, "refuse", "*", by: .student)
        let written = [silent, refused].map { $0.run("agree give", all: Self.form, by: .mediator) }
        #expect(written.map(\.status) == [0, 0] && written[0].messages == written[1].messages)
        #expect(refused.run("agree give", by: .student).messages.contains("the refusal counts"))
    }

    /// Nor does trying to take back or to renew tell whether there was a no.
    @Test(arguments: ["withdraw", "renew"])
    func tryingTellsNothing(_ verb: String) throws {
        let (silent, refused) = (try ArchiveStage(), try ArchiveStage())
        for word in ["ask", "defer", "refuse"] { answer(refused, word, "*", by: .student) }
        let tried = [silent, refused].map { $0.run("agree \(verb)", all: Self.form, by: .mediator) }
        #expect(tried.map(\.status) == [2, 2] && tried[0].messages == tried[1].messages)
        answer(refused, "give", "learning", by: .student)
        #expect(refused.run("agree \(verb)", all: Self.form, by: .mediator).status == 0)
    }
}
