// `explain --entry` takes the names that other verbs take, and tells that a remark follows what it is about.

import Testing
import VillageKit

struct ExplainedEntryTests {
    private let stage: ArchiveStage
    private let signal: String
    private let words: String

    init() throws {
        stage = try ArchiveStage()
        signal = try stage.made("add", "WellbeingSignal", "--basis", "observed", "--set", "done=x", by: .head)
        words = try stage.made("say", "--about", signal, "--words", "It is not so", by: .student)
    }

    private func explained(_ entry: String, for role: String = "class_teacher", _ more: String...) -> Run {
        let reader = ["--for", role, "--purpose", "support", "--profile", "BE-FWB", "--on", "2026-11-20"]
        return Run.standard(["explain", "--entry", entry] + reader + more + [stage.path])
    }

    @Test func theBeginningOfAnIdentifierIsEnough() {
        let whole = explained(signal)
        #expect(whole.status == 0 && whole.output.contains("WellbeingSignal \(signal)"))
        #expect(explained(String(signal.prefix(8))).output == whole.output)
        #expect(explained(signal.uppercased()).output == whole.output)
        let short = explained("a")
        #expect(short.status == 2 && short.messages.contains("too short"))
        #expect(explained("000000").status == 2)
    }

    @Test func theNameOfAViewIsEnough() throws {
        var dossier = try stage.dossier
        dossier.hasStableIdentifiers = false
        let file = try stage.scratch.file("moved.village.json", DossierArchive(dossier).bytes())
        let reader = ["--for", "student", "--purpose", "support", "--profile", "BE-FWB", "--on", "2026-11-20"]
        let list = Run.standard(["list", file] + reader)
        let line = try #require(list.output.split(separator: "\n").first { $0.contains("WellbeingSignal") })
        let name = try #require(line.split(separator: " ").first.map(String.init))
        #expect(name.hasPrefix("v"))
        let run = Run.standard(["explain", "--entry", name, file] + reader)
        #expect(run.status == 0 && run.output.contains("entry WellbeingSignal \(signal)"), "\(run.messages)")
    }

    @Test func aRemarkFollowsItsEntry() throws {
        let run = explained(words)
        #expect(run.output.contains("entry Statement \(words): shown"))
        #expect(run.output.contains("concerned WellbeingSignal \(signal): a placeholder"))
        #expect(run.output.hasSuffix("a remark goes no further than what it is about: a placeholder\n"))
        #expect(explained(words, for: "student").output.hasSuffix("than what it is about: shown\n"))
        #expect(
            explained(words, for: "subject_teacher").output.hasSuffix("what it is about: nothing, without a trace\n")
        )
        #expect(!explained(signal).output.contains("a remark goes"))
        let json = try JSONParser.parse(Array(explained(words, for: "class_teacher", "--json").output.utf8))
        #expect(json["students"]?.array?.first?["remark"]?.string == "redact")
    }

    /// A remark on an entry that was corrected follows the present version.
    @Test func aRemarkFollowsTheCorrectedEntry() throws {
        let corrected = try stage.made("correct", signal, "--set", "done=y", by: .head)
        #expect(explained(words).output.contains("concerned WellbeingSignal \(corrected): a placeholder"))
    }
}
