// The verb `due`: files and folders, references, calendars, and nothing of what is hidden.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct DueTests {
    private let scratch: Scratch
    private static let head = [
        "--for", "headteacher", "--org", "fase:0001", "--profile", "BE-FWB", "--on", "2026-11-20",
    ]

    init() throws { scratch = try Scratch() }

    private func due(_ more: String..., reader: [String] = head) -> Run { Run.standard(["due"] + reader + more) }

    private static var folder: String { Launched.fixtures + "/due" }

    private static func archive(_ name: String) throws -> Dossier {
        let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name).village.json"))
        return try DossierArchive(json: [UInt8](bytes)).dossier
    }

    private func write(_ dossiers: Dossier..., to name: String) throws -> String {
        let isOne = name.hasSuffix(".json")
        return try scratch.file(name, dossiers.flatMap { DossierArchive($0).bytes(isOne ? .indented : .canonical) })
    }

    @Test func filesFoldersAndLinesAreTheSame() throws {
        let (first, second) = (try Self.archive("1"), try Self.archive("2"))
        let lines = try write(first, second, to: "all.village.ndjson")
        let run = due(Self.folder)
        #expect(run.status == 0)
        #expect(run.messages.isEmpty)
        #expect(run.output.contains("4711") && run.output.contains("#2"))
        #expect(due("\(Self.folder)/1.village.json", "\(Self.folder)/2.village.json").output == run.output)
        #expect(due(lines).output == run.output)
        #expect(due(Self.folder + "/").output == run.output)
    }

    @Test func aFolderIsReadInTheOrderOfNames() throws {
        for name in ["b", "a", "c"] {
            var dossier = try Self.archive("2")
            dossier.student = StudentID(name)
            _ = try write(dossier, to: "\(name).village.json")
        }
        _ = try scratch.file("d.ics", "no archive")
        _ = try scratch.file("e.json", "{}")
        let run = due("--reference", "file", "--by", "dossier", scratch.folder.path())
        let headings = run.output.split(separator: "\n").filter { !$0.contains(" ") }
        #expect(headings == ["a", "b", "c"])
    }

    @Test func linesOfOneFileAreCountedUnderItsName() throws {
        let lines = try write(try Self.archive("1"), try Self.archive("2"), to: "class3.village.ndjson")
        let run = due("--reference", "file", "--json", lines)
        #expect(run.output.contains(#""reference": "class3 1""#) && run.output.contains(#""reference": "class3 2""#))
        let counted = due("--reference", "place", "--json", lines)
        #expect(counted.output.contains(##""reference": "#1""##) && counted.output.contains(##""reference": "#2""##))
        #expect(!counted.output.contains("4711"))
    }

    @Test func aStudentWhoIsNotTheReadersIsNotCounted() throws {
        let (first, second) = (try Self.archive("1"), try Self.archive("2"))
        var third = first
        third.student = StudentID("pupil-3")
        third.identities = []
        let lines = try write(second, first, third, to: "all.village.ndjson")
        let alone = try write(first, third, to: "two.village.ndjson")
        let guardian = ["--for", "guardian", "--person", "guardian-1", "--profile", "BE-FWB", "--on", "2026-11-20"]
        let run = due(lines, reader: guardian)
        #expect(run.output == due(alone, reader: guardian).output)
        #expect(run.output.contains("#2"))
        #expect(run.messages == "village-convert: nothing is said of 1 more: to this reader they are not there\n")
    }

    @Test func theCalendarIsAPrivateFileBesideTheList() throws {
        let path = scratch.path("due.ics")
        let run = due("--calendar", path, Self.folder)
        #expect(run.output == due(Self.folder).output)
        let text = try #require(scratch.text("due.ics"))
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(due("--calendar", "-", Self.folder).output == text)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(scratch.names == ["due.ics"])
        // Nothing of anybody: neither names nor content nor identifiers, and no birthday.
        for word in ["Nael", "Dubreuil", "Ada", "pupil", "quiet", "silent", "Street", "20261205", "guardian-1", "fase"]
        {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func aCalendarThatCannotBeWrittenIsTold() {
        let run = due("--calendar", scratch.path("none/due.ics"), Self.folder)
        #expect(run.status == 3)
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [
        (["--calendar", "-", "--json"], "'--calendar -' and '--json' both write to standard output"),
        (["--reference", "upn"], "option '--reference': 'upn' is known outside the school"),
        (["--within", "-1"], "option '--within': '-1' is not a number of days"),
        (["--within", "x"], "option '--within': 'x' is not a number of days"),
        (["--by", "moth"], "option '--by': 'moth' is not a grouping; did you mean 'month'?"),
        (["--language", "de"], "option '--language': 'de' is not a language; choose one of en, fr, nl"),
    ])
    func mistakesAreNamed(_ arguments: [String], _ message: String) {
        let run = Run.standard(["due"] + Self.head + arguments + [Self.folder])
        #expect(run.status == 2)
        #expect(run.messages.contains(message))
        #expect(run.output.isEmpty)
    }

    @Test func aSourceIsNotWrittenOver() throws {
        let path = try write(try Self.archive("1"), to: "1.village.json")
        let before = scratch.text("1.village.json")
        #expect(due("--calendar", path, path).status == 2)
        #expect(due("--calendar", path, scratch.folder.path()).status == 2)
        #expect(scratch.text("1.village.json") == before)
    }

    @Test func anEmptyFolderAndABadArchiveAreTold() throws {
        #expect(due(scratch.folder.path()).status == 2)
        _ = try scratch.file("1.village.json", "{\"kind\":\"dossier\"}")
        let run = due(scratch.folder.path())
        #expect(run.status == 4 || run.status == 5)
        #expect(run.output.isEmpty && run.messages.contains("1.village.json"))
        #expect(due().status == 2)
    }

    @Test func whoIsNotOfTheKeeperIsToldWhatIsMissing() {
        let run = due(Self.folder, reader: ["--for", "headteacher", "--profile", "BE-FWB", "--on", "2026-11-20"])
        #expect(run.messages.contains("'--org'"))
        #expect(!run.output.contains("agreement of a guardian"))
        #expect(due(Self.folder).output.contains("agreement of a guardian"))
    }

    @Test func agreementsOfTheCallCount() throws {
        let events = """
            {"schema":"villagekit/consents","version":1,"student":"pupil-1","events":[{"id":"2","by":"guardian-1",
            "state":"renewed","sections":["*"],"recipients":["*"],"purposes":["*"],"from":"2026-11-01","until":"2028-08-31",
            "recorded":"2026-11-01","notice_ok":true}]}
            """
        let file = try scratch.file("consents.json", events)
        let run = due("--consents", file, Self.folder)
        #expect(run.status == 0)
        #expect(!run.output.contains("agreement of a guardian"))
        #expect(due("--consents", file, "\(Self.folder)/2.village.json").status == 2)
    }

    /// What a reader may not see changes no byte of list, JSON and calendar.
    @Test(arguments: ["headteacher", "class_teacher", "subject_teacher", "cpms_agent", "coordinator"])
    func whatIsHiddenChangesNoByte(_ role: String) throws {
        let dossier = try Self.archive("1")
        var other = dossier
        other.externalCareRecords = []
        var note = PsychosocialNote()
        note.text = Text("What was said in the centre")
        var header = try #require(dossier.externalCareRecords.first).header
        header.id = EntryID("pupil-1-note")
        header.retainUntil = CalendarDate(rawValue: "2026-12-01")
        header.isStudentConfidential = true
        other.psychosocialNotes = [Entry(header, note)]
        let files = [try write(dossier, to: "1.village.json"), try write(other, to: "2.village.json")]
        let reader = ["--for", role, "--org", "fase:0001", "--profile", "BE-FWB", "--on", "2026-11-20"]
        for more in [[], ["--json"], ["--calendar", "-"]] {
            let runs = files.map { Run.standard(["due"] + reader + more + [$0]) }
            #expect(runs[0].status == 0)
            #expect(runs[0].output == runs[1].output, "\(more)")
        }
    }

    @Test func aPartnersFileIsListedToo() {
        let reader = ["--for", "headteacher", "--org", "brin:99ZZ", "--profile", "NL", "--on", "2026-11-20"]
        let run = due("--json", Launched.fixtures + "/oso/popo.xml", reader: reader)
        #expect(run.status == 0)
        #expect(run.output.contains(#""schema": "villagekit/due""#))
    }
}
