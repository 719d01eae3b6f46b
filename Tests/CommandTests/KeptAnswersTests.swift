// Answers to questions are not lost: permission is asked for first, and what is refused afterwards is kept beside the archive.

import Foundation
import Testing
import VillageKit

struct KeptAnswersTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    private func ask(
        _ call: [String],
        _ lines: [String],
        by person: ArchiveStage.Person,
        on day: String = "2026-11-20"
    ) -> Run {
        let words = [call[0], stage.path] + call.dropFirst()
        let writer = ["--by", person.role.rawValue, "--on", day] + person.options
        return Run(all: words + writer, lines: lines)
    }

    private var kept: [String] { stage.scratch.names.filter { $0.hasPrefix("answers") } }

    /// Nobody is asked in vain: what no answer could change is refused before the first question.
    @Test func permissionIsAskedForFirst() throws {
        let role = ask(["add", "PsychosocialNote"], ["x"], by: .teacher)
        #expect(role.status == 6 && role.messages.contains("not_for_role"))
        let day = ask(["add", "Talent"], ["x"], by: .head, on: "2026-08-01")
        #expect(day.status == 6 && day.messages.contains("before the last event"))
        let seen = ask(["add", "Talent", "--observed", "2026-12-24"], ["x"], by: .teacher)
        #expect(seen.status == 2 && seen.messages.contains("2026-12-24"))
        let source = ask(["add", "PracticalConsequence", "--from", "aaaaaaaa"], ["x"], by: .teacher)
        #expect(source.status == 6 && source.messages.contains("no_such_entry"))
        try FileManager.default.removeItem(atPath: stage.scratch.path("village.key"))
        let key = ask(["add", "Talent"], ["x"], by: .teacher)
        #expect(key.status == 2 && key.messages.contains("there is no key"))
        for run in [role, day, seen, source, key] {
            #expect(!run.messages.contains("1 of") && kept.isEmpty, "\(run.messages)")
        }
    }

    @Test func whatIsRefusedAfterwardsIsKept() throws {
        let before = stage.text
        // A conversation about nothing that is there is refused when it was told.
        let lines = try answers(to: Conversation.self, ["about": "zzzz", "outcome": "Was good"])
        let run = ask(["add", "Conversation"], lines, by: .teacher)
        #expect(run.status == 6 && run.messages.contains("'about'") && stage.text == before, "\(run.messages)")
        #expect(kept == ["answers-1.txt"] && run.messages.contains("answers-1.txt'"))
        let attributes = try FileManager.default.attributesOfItem(atPath: stage.scratch.path("answers-1.txt"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        // It is a form, which can be mended and added.
        let text = try #require(stage.scratch.text("answers-1.txt"))
        #expect(text.contains("| Was good"))
        let mended = try stage.scratch.file("mended.txt", text.replacing("| zzzz", with: "|"))
        _ = try stage.made("add", mended, by: .teacher)
        #expect(try stage.dossier.conversations.last?.content.outcome == "Was good")
    }

    /// The lines that answer some questions, skip the others, and store.
    private func answers(to type: any EntryContent.Type, _ answers: [String: String]) throws -> [String] {
        var lines: [String] = []
        for question in ContentForm.questions(of: type, in: .english) where !question.isDocument {
            if question.path.hasPrefix("header."), !["header.basis", "header.observedAt"].contains(question.path) {
                continue
            }
            lines.append(question.path == "header.basis" ? "1" : answers[question.path] ?? "")
            if question.isRepeatable, answers[question.path] != nil { lines.append("") }
        }
        return lines + ["y"]
    }

    @Test func noFileTakesThePlaceOfAnother() throws {
        _ = try stage.scratch.file("answers-1.txt", "mine")
        let run = ask(["add", "Talent"], ["Draws"], by: .teacher)
        #expect(run.status == 2 && run.messages.contains("answers-2.txt"), "\(run.messages)")
        #expect(stage.scratch.text("answers-1.txt") == "mine")
        #expect(stage.scratch.text("answers-2.txt")?.contains("| Draws") == true)
    }

    @Test func whereNothingWasAnsweredNothingIsKept() {
        let run = ask(["add", "Talent"], [""], by: .teacher)
        #expect(run.status == 2 && kept.isEmpty && !run.messages.contains("answers-"))
        // Whoever stops wants nothing to be kept.
        let stopped = ask(["add", "Talent"], ["Draws", ".", "1", ".", "s"], by: .teacher)
        #expect(stopped.status == 75 && kept.isEmpty && stopped.messages.contains("nothing was stored"))
    }

    @Test func aCorrectionIsKeptForItsEntry() throws {
        let id = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        let run = ask(["correct", id], ["Draws maps"], by: .teacher)
        #expect(run.status == 2 && run.messages.contains("correct \(stage.path) \(id)"), "\(run.messages)")
        let made = try stage.made("correct", id, stage.scratch.path("answers-1.txt"), by: .teacher)
        #expect(try stage.dossier.talents.last?.header.id == EntryID(made))
        #expect(try stage.dossier.talents.last?.content.talent == "Draws maps")
    }
}
