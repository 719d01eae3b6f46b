// What the program says by itself of somebody's words: who speaks, when, and how it is known.

import Testing
import VillageKit

@testable import village_convert

struct OwnWordsTests {
    private func said(_ more: String..., by person: ArchiveStage.Person) throws -> Entry<Statement> {
        let stage = try ArchiveStage()
        _ = try stage.made(
            "add",
            "ContactPerson",
            "--basis",
            "document",
            "--set",
            "person=aunt",
            by: .head,
            on: "2026-10-01"
        )
        let run = stage.run("say", all: ["--words", "I want to stay"] + more, by: person, on: "2026-10-09")
        #expect(run.status == 0, "\(run.messages)")
        return try #require(try stage.dossier.statements.last)
    }

    @Test(
        arguments: [
            (.student, "student", .student, .toldByStudent), (.mother, "mother", .guardian, .toldByFamily),
        ] as [(ArchiveStage.Person, String, SpeakerKind, EntryHeader.Basis)]
    )
    func personsSpeakForThemselves(
        _ person: ArchiveStage.Person,
        _ id: String,
        _ kind: SpeakerKind,
        _ basis: EntryHeader.Basis
    ) throws {
        let entry = try said(by: person)
        #expect(entry.content.speaker == PersonID(id) && entry.content.speakerKind == kind)
        #expect(entry.content.words == "I want to stay" && entry.content.on == PartialDate(rawValue: "2026-10-09"))
        #expect(entry.header.basis == basis && entry.header.label == nil && entry.content.about.isEmpty)
        #expect(!entry.header.isStudentConfidential && entry.content.howTold == nil)
    }

    @Test(
        arguments: [
            ("student", .student, .toldByStudent), ("mother", .guardian, .toldByFamily), ("aunt", nil, .toldByFamily),
            ("mediator", .professional, .professionalAssessment),
        ] as [(String, SpeakerKind?, EntryHeader.Basis)]
    )
    func aProfessionalNamesTheSpeaker(_ id: String, _ kind: SpeakerKind?, _ basis: EntryHeader.Basis) throws {
        let entry = try said("--speaker", id, "--told", "visit", "--language", "ar", by: .mediator)
        #expect(entry.content.speaker == PersonID(id) && entry.content.speakerKind == kind)
        #expect(entry.header.basis == basis && entry.content.howTold == .visit)
        #expect(entry.content.words == Text("I want to stay", language: "ar"))
        #expect(entry.header.author.role == .mediator)
    }

    @Test func withoutASpeakerNothingIsWritten() throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let run = stage.run("say", "--words", "x", "--basis", "told_by_family", by: .mediator)
        #expect(run.status == 6 && run.messages.contains("speaker_missing") && stage.text == before)
        #expect(stage.run("say", "--words", "x", by: .mediator).status == 2)
        let hers = stage.run("say", "--words", "x", "--speaker", "mother", by: .student)
        #expect(hers.status == 6 && hers.messages.contains("not_own") && stage.text == before)
    }

    @Test func aConfidenceIsMarked() throws {
        #expect(try said("--in-confidence", by: .student).header.isStudentConfidential)
    }

    /// The family's own account is free to speak of the household, whoever writes it down; it starts closed.
    @Test(arguments: [ArchiveStage.Person.mother, .mediator])
    func theFamilysAccountIsNoFinding(_ person: ArchiveStage.Person) throws {
        let stage = try ArchiveStage()
        let run = stage.run("say", "--speaker", "mother", "--words", "My husband lost his job", by: person)
        #expect(run.status == 0 && run.messages.isEmpty, "\(run.messages)")
        #expect(try stage.dossier.statements.last?.header.label == .restricted)
        #expect(stage.run("show", by: person).status == 0)
        #expect(Run.standard(["lint", stage.path]).status == 0)
    }

    // MARK: - Content that is not said with `say`

    private static let mother = PersonID("mother")

    private func spoken<Content: EntryContent>(_ content: Content, _ person: PersonID = mother) -> Content? {
        OwnWords.spoken(content, by: person) as? Content
    }

    @Test func whatSomebodyAddsIsTheirOwn() {
        #expect(spoken(Statement())?.speaker == Self.mother)
        #expect(spoken(Viewpoint())?.speaker == Self.mother)
        #expect(spoken(FamilyAnalysis())?.speaker == Self.mother)
        #expect(spoken(PlanApproval())?.approvedBy == Self.mother)
        #expect(spoken(Goal())?.proposedBy == .family)
        #expect(spoken(Goal(), .student)?.proposedBy == .student)
        #expect(spoken(Talent()) == Talent())
    }

    /// What is said of the speaker stays, so that the rules can refuse it.
    @Test func whatIsSaidStays() {
        var (words, view, analysis, approval, goal) = (
            Statement(), Viewpoint(), FamilyAnalysis(), PlanApproval(), Goal()
        )
        (words.speaker, view.speaker, analysis.speaker, approval.approvedBy) = (.student, .student, .student, .student)
        goal.proposedBy = .school
        #expect(spoken(words) == words && spoken(view) == view && spoken(analysis) == analysis)
        #expect(spoken(approval) == approval && spoken(goal) == goal)
    }

    @Test func addingAndCorrectingSayIt() throws {
        let stage = try ArchiveStage()
        let file = try stage.scratch.file("goal.json", #"{"description":"Reads to her sister"}"#)
        let id = try stage.made("add", "Goal", "--json", file, by: .mother)
        #expect(try stage.dossier.goals.last?.content.proposedBy == .family)
        _ = try stage.made("correct", id, "--json", file, by: .mother)
        #expect(try stage.dossier.goals.map(\.content.proposedBy) == [.family, .family])
        let school = stage.run("correct", id, "--set", "proposedBy=school", by: .mother)
        #expect(school.status == 6)
        // A professional is not taken for the speaker.
        _ = try stage.made("add", "Goal", "--json", file, "--basis", "observed", by: .teacher)
        #expect(try stage.dossier.goals.last?.content.proposedBy == nil)
    }
}
