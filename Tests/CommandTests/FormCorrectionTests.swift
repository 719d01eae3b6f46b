// A form for an entry that is there: what is left empty in it keeps its value, and documents stay.

import Foundation
import Testing
import VillageKit

struct FormCorrectionTests {
    private let stage: ArchiveStage

    init() throws { stage = try ArchiveStage() }

    /// The form for an entry with answers typed behind the lines that begin with these words, as a file.
    private func form(
        _ type: String,
        for entry: String,
        _ answers: [String: String],
        box: String = "I saw or heard it"
    ) throws -> String {
        let text = Run.standard(["form", type, "--for-entry", entry]).output
        var (lines, place) = ([Substring](), Substring())
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") { place = line.prefix { $0 != " " } }
            switch line {
            case "   |": lines.append("   | \(answers[String(place)] ?? "")")
            case "   [ ] \(box)": lines.append("   [x] \(box)")
            default: lines.append(line)
            }
        }
        return try stage.scratch.file("answer.txt", lines.joined(separator: "\n"))
    }

    /// Adds an entry with values of fields, and names it.
    private func added(
        _ type: String,
        _ values: String...,
        header: [String] = [],
        basis: String = "observed",
        by person: ArchiveStage.Person = .teacher
    ) throws -> String {
        let words = [type, "--basis", basis] + header + values.flatMap { ["--set", $0] }
        return try stage.made("add", all: words, by: person)
    }

    /// Corrects an entry by a form, and names the new one.
    private func corrected(_ entry: String, _ form: String, by person: ArchiveStage.Person) throws -> Dossier {
        let made = try stage.made("correct", entry, form, by: person)
        let dossier = try stage.dossier
        #expect(dossier.log.last?.entry == EntryID(made))
        return dossier
    }

    @Test func whatIsLeftEmptyKeepsItsValue() throws {
        let id = try added(
            "WellbeingSignal",
            "kind=mood",
            "description=Is tired",
            "since=2026-10",
            "done=Spoke with her",
            header: ["--observed", "2026-11-03", "--valid-from", "2026-11", "--label", "restricted"]
        )
        let dossier = try corrected(
            id,
            form("WellbeingSignal", for: id, ["#2": "Is tired in the morning"]),
            by: .teacher
        )
        let new = try #require(dossier.wellbeingSignals.last)
        var expected = try #require(dossier.wellbeingSignals.first).content
        expected.description = "Is tired in the morning"
        #expect(new.content == expected && new.content.kind == CodedValue(.mood))
        #expect(new.header.observedAt == PartialDate(rawValue: "2026-11-03"))
        #expect(new.header.validFrom == PartialDate(rawValue: "2026-11"))
        #expect(new.header.label == .restricted && new.header.supersedes == EntryID(id))
    }

    /// A question that is no longer in the form is named, and its value stays.
    @Test func whatWasTakenOutIsToldAndKeepsItsValue() throws {
        let values = ["--set", "talent=Draws", "--set", "mastery=well"]
        let id = try #require(
            stage.run("add", all: ["Talent", "--basis", "observed"] + values, by: .teacher).output
                .split(separator: "\n")
                .first.map(String.init)
        )
        let text = try String(contentsOfFile: form("Talent", for: id, ["#1": "Draws maps"]), encoding: .utf8)
        let question = try #require(ContentForm.questions(of: Talent.self, in: .english).first { $0.path == "mastery" })
        let start = try #require(text.firstRange(of: "#\(question.number) "))
        let end = try #require(text[start.upperBound...].firstRange(of: "\n#"))
        let short = String(text[..<start.lowerBound] + text[end.lowerBound...].dropFirst())
        let run = stage.run("correct", id, try stage.scratch.file("short.txt", short), by: .teacher)
        #expect(run.status == 0 && run.messages.contains("what the entry says there stays"), "\(run.messages)")
        #expect(run.messages.contains("\(question.number) (\(question.label))") && !run.messages.contains("Draws"))
        #expect(try stage.dossier.talents.last?.content.mastery == "well")
    }

    @Test func whatIsAnsweredIsChanged() throws {
        let id = try added("WellbeingSignal", "since=2026-10", header: ["--observed", "2026-11-03"])
        let form = try form(
            "WellbeingSignal",
            for: id,
            ["#3": "September 2026", "#6.2": "4/11/2026"],
            box: "the student told it"
        )
        let new = try #require(try corrected(id, form, by: .teacher).wellbeingSignals.last)
        #expect(new.content.since == PartialDate(rawValue: "2026-09"))
        #expect(new.header.observedAt == PartialDate(rawValue: "2026-11-04") && new.header.basis == .toldByStudent)
    }

    @Test func thePartsOfARecordStay() throws {
        let id = try added(
            "ContactPerson",
            "name.given=Sara",
            "name.family=Benali",
            "relation=grandparent",
            basis: "document",
            by: .head
        )
        let dossier = try corrected(id, form("ContactPerson", for: id, ["#2.1": "Sarah"]), by: .head)
        let name = try #require(dossier.contactPersons.first { $0.header.supersedes == EntryID(id) }).content.name
        #expect(name.given == ["Sarah"] && name.family == "Benali")
    }

    /// The letters of a form are the places in the list, so that nothing moves to another record.
    @Test func theRecordsOfAListStay() throws {
        let id = try added(
            "LearningObservation",
            "strength=Asks for help",
            "methods.method=Short steps",
            "methods.helped=yes",
            "methods[2].method=A timer",
            "methods[2].helped=no"
        )
        let text = try String(contentsOfFile: form("LearningObservation", for: id, [:]), encoding: .utf8)
        let more = "#5b What was tried\n#5b.1 Method\n   | A clock\n#5c.1 Method\n   | A buddy\n\n#6 Advice\n"
        let answer = try stage.scratch.file("answer.txt", text.replacing("#6 Advice\n", with: more))
        let new = try #require(try corrected(id, answer, by: .teacher).learningObservations.last)
        #expect(new.content.methods.map(\.method) == ["Short steps", "A clock", "A buddy"])
        #expect(new.content.methods.map(\.helped) == [true, false, nil])
        #expect(new.content.strength == "Asks for help")
    }

    private func withDocuments() throws -> String {
        let json = #"""
            {"area":"Reading","documents":[{"name":"whole.txt","data":"AQI="}],
            "parts":[{"name":"Words","document":{"name":"words.txt","data":"Aw=="}},{"name":"Texts"}]}
            """#
        let file = try stage.scratch.file("result.json", json)
        return try stage.made("add", "AssessmentResult", "--json", file, "--basis", "document", by: .teacher)
    }

    private func expectDocuments(_ dossier: Dossier) throws {
        let new = try #require(dossier.assessmentResults.last).content
        #expect(new.area == "Reading and writing")
        #expect(new.documents.map(\.name) == ["whole.txt"] && new.documents.map(\.bytes) == [[1, 2]])
        #expect(new.parts.map(\.name) == ["Words", "Texts"])
        #expect(new.parts.map(\.document?.bytes) == [[3], nil])
    }

    @Test func documentsStay() throws {
        let id = try withDocuments()
        let form = try form("AssessmentResult", for: id, ["#3": "Reading and writing"])
        try expectDocuments(try corrected(id, form, by: .teacher))
    }

    @Test func documentsStayWhereFieldsAreSet() throws {
        let id = try withDocuments()
        _ = try stage.made("correct", id, "--set", "area=Reading and writing", by: .teacher)
        try expectDocuments(try stage.dossier)
    }

    /// A form that was made for an entry corrects it, however it comes in.
    @Test func addingItCorrects() throws {
        let id = try added("Talent", "talent=Draws", "mastery=well")
        let form = try form("Talent", for: id, ["#1": "Draws maps"])
        let made = try stage.made("add", form, by: .teacher)
        let new = try #require(try stage.dossier.talents.last)
        #expect(new.header.id == EntryID(made) && new.header.supersedes == EntryID(id))
        #expect(new.content.talent == "Draws maps" && new.content.mastery == "well")
    }

    @Test func aFormForAnotherEntryChangesNothing() throws {
        let first = try added("Talent", "talent=Draws")
        let second = try added("Talent", "talent=Sings")
        let before = stage.text
        let form = try form("Talent", for: first, ["#1": "Draws maps"])
        let run = stage.run("correct", second, form, by: .teacher)
        #expect(run.status == 2 && run.messages.contains("another entry") && stage.text == before)
        // Nor does one that somebody else sends in.
        for call in [["correct", first, form], ["add", form]] {
            let run = stage.run(call[0], all: Array(call.dropFirst()), by: .colleague)
            #expect(run.status == 6 && run.messages.contains("not_the_author") && stage.text == before)
        }
    }
}
