// The verb that brings parts together: what it writes, what it reports, what it refuses.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct MergeTests {
    private let scratch: Scratch
    private let school: String
    private let copy: String

    init() throws {
        scratch = try Scratch()
        school = try scratch.file("school.village.json", Self.archive())
        copy = try scratch.file("copy.village.json", Self.archive(talent: "t2"))
    }

    /// An archive with a talent, and with a member that no version knows.
    private static func archive(keeper: String = "local:school", talent: String = "t1", mood: Int? = nil) -> String {
        """
        {"kind":"dossier","schema":"villagekit/dossier","version":1,"student":"s1",\
        \(mood.map { "\"mood\":\($0)," } ?? "")\
        "sections":{"talents":{"entries":[{"type":"Talent","id":"\(talent)","recordedAt":"2026-11-02T00:00:00Z",\
        "basis":"observed","content":{"talent":"draws"}}]}},"records":{"keeper":"\(keeper)"}}
        """
    }

    private func merge(_ arguments: String...) -> Run {
        try? FileManager.default.removeItem(atPath: scratch.path("out.village.json"))
        return Run.standard(["merge", "--on", "2026-11-20", "-o", scratch.path("out.village.json")] + arguments)
    }

    @Test func theResultIsForItsKeeperOnly() throws {
        #expect(merge(school, copy).status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("out.village.json"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let archive = try DossierArchive(json: Array((scratch.text("out.village.json") ?? "").utf8))
        #expect(archive.dossier.talents.map { $0.header.id.rawValue } == ["t1", "t2"])
        #expect(archive.dossier.log.filter { $0.action == "merge" }.count == 2)
    }

    @Test func aDryRunWritesNothing() {
        let run = merge("--dry-run", school, copy)
        #expect(run.status == 0 && run.output.contains("nothing to decide"))
        #expect(scratch.names == ["copy.village.json", "school.village.json"])
    }

    @Test func whatIsNotKnownIsCarriedOrReported() throws {
        let newer = try scratch.file("newer.village.json", Self.archive(mood: 1))
        let run = merge("--fail-on", "finding", newer, copy)
        #expect(run.status == 0 && !run.messages.contains("left out"))
        #expect(scratch.text("out.village.json")?.contains("\"mood\": 1") == true)
        // The same in two parts is carried once; something else beside it is left out, and that is told without a value.
        let same = try scratch.file("same.village.json", Self.archive(talent: "t3", mood: 1))
        #expect(merge("--fail-on", "finding", newer, same).status == 0)
        let other = try scratch.file("other.village.json", Self.archive(talent: "t4", mood: 72))
        let lost = merge("--fail-on", "finding", newer, other)
        #expect(lost.status == 1)
        #expect(lost.messages.contains("/mood: warning merge.unread-left-out"))
        #expect(!lost.messages.contains("72"))
    }

    @Test func aKeeperIsOneOfTheirs() throws {
        let other = try scratch.file("other.village.json", Self.archive(keeper: "local:other", talent: "t5"))
        let refused = merge(school, other)
        #expect(refused.status == 2 && refused.messages.contains("--keeper"))
        #expect(merge("--keeper", "local:third", school, other).status == 2)
        #expect(merge("--keeper", "local:other", school, other).status == 0)
        #expect(scratch.text("out.village.json")?.contains("\"keeper\": \"local:other\"") == true)
    }

    @Test func aStatementHasARole() throws {
        let text = Self.archive(talent: "t6").replacing("\"s1\"", with: "\"s2\"")
        let other = try scratch.file("other.village.json", text)
        #expect(merge(school, other).status == 6)
        #expect(merge("--same-student", school, other).status == 2)
        #expect(merge("--same-student", "--by", "nobody", school, other).status == 2)
        #expect(merge("--same-student", "--by", "headteacher", school, other).status == 0)
        #expect(scratch.text("out.village.json")?.contains("\"action\": \"state_same_student\"") == true)
    }

    @Test func aSourceIsNeverWrittenOver() {
        let run = Run.standard(["merge", "-o", school, school, copy])
        #expect(run.status == 2 && run.messages.contains("name the same file"))
    }

    @Test func anotherFileIsNotWrittenOverEither() throws {
        let there = try scratch.file("there.village.json", "another student's")
        let run = Run.standard(["merge", "--on", "2026-11-20", "-o", there, school, copy])
        #expect(run.status == 3 && run.messages.contains("is there already; nothing was written"), "\(run.messages)")
        #expect(scratch.text("there.village.json") == "another student's")
    }

    @Test func eachFileHoldsOneStudent() throws {
        let line = Self.archive()
        let lines = try scratch.file("several.village.ndjson", line + "\n" + line.replacing("s1", with: "s2") + "\n")
        let run = merge(school, lines)
        #expect(run.status == 2 && run.messages.contains("does not hold one student"))
        let one = try scratch.file("one.village.ndjson", line.replacing("t1", with: "t7") + "\n")
        #expect(merge(school, one).status == 0)
    }
}
