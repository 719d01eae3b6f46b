// What `list` and `agree status` tell of an archive.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct ListTests {
    private let archive: String
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        archive = scratch.path("noor.village.json")
        let head = [
            "--by", "headteacher", "--org", "fase:1001", "--person", "h1", "--profile", "NL", "--on", "2026-09-01",
        ]
        let begun = Run.standard(["new", archive, "--given", "Noor", "--born", "2014-03-04"] + head)
        #expect(begun.status == 0, "\(begun.messages)")
        try add("Talent", "2026-10-02", "--set", "talent=Draws maps")
        try add("Talent", "2026-10-03", "--set", "talent=Sings", "--observed", "2026-09-20")
        try add("AttendanceSummary", "2026-10-04", "--set", "from=2026-09-01")
        try add("WellbeingSignal", "2026-10-05", "--set", "description=Tired", "--label", "restricted")
        let told = Run.standard([
            "say", archive, "--by", "student", "--on", "2026-10-06", "--words", "Only for me", "--in-confidence",
        ])
        #expect(told.status == 0, "\(told.messages)")
    }

    private func add(_ type: String, _ day: String, _ more: String...) throws {
        let writer = ["--by", "educator", "--person", "e1", "--on", day, "--basis", "observed"]
        let run = Run.standard(["add", archive, type] + writer + more)
        try #require(run.status == 0, "\(run.messages)")
    }

    private func list(_ reader: String...) throws -> JSONValue {
        let run = Run.standard(["list", archive, "--json", "--on", "2026-10-20"] + reader)
        #expect(run.status == 0, "\(run.messages)")
        return try JSONParser.parse(Array(run.output.utf8))
    }

    @Test func linesStandInTheOrderOfTheirDays() throws {
        let entries = try #require(try list("--for", "educator")["entries"]?.array)
        let talents = entries.filter { $0["section"]?.string == "talents" }.compactMap { $0["day"]?.string }
        #expect(talents == ["2026-09-20", "2026-10-02"])
        let sections = entries.compactMap { $0["section"]?.string }
        #expect(sections == AccessSection.allCases.map(\.rawValue).flatMap { name in sections.filter { $0 == name } })
    }

    private func text(_ reader: String) -> String {
        Run.standard(["list", archive, "--for", reader, "--on", "2026-10-20"]).output
    }

    @Test func everyLineSaysSomething() {
        let output = text("student")
        #expect(output.contains("From: 1 September 2026"))
        let lines = output.split(separator: "\n").filter { $0.prefix { $0 != " " }.count == 26 }
        #expect(lines.count == 6 && lines.allSatisfy { $0.split(separator: " ").count > 4 }, "\(output)")
        // What is as usual is not said of every entry.
        #expect(!output.contains("active") && output.contains("(in confidence)"))
    }

    /// A line is no wider than 110 columns, and no identifier is cut: other verbs need it.
    @Test func linesAreNarrowAndIdentifiersWhole() throws {
        let words = String(repeating: "very long words ", count: 20)
        try add("Talent", "2026-10-06", "--set", "talent=\(words)")
        try add("WellbeingSignal", "2026-10-06", "--set", "description=\(words)", "--label", "confidential")
        let output = text("educator")
        #expect(output.split(separator: "\n").allSatisfy { $0.count <= 110 }, "\(output)")
        let ids = try #require(try list("--for", "educator")["entries"]?.array).compactMap { $0["id"]?.string }
        #expect(ids.count > 6 && ids.allSatisfy { $0.count == 26 && output.contains("\($0)  ") })
        #expect(output.contains("(confidential)") && output.contains("…"))
    }

    @Test func whatIsNotShownStandsInOneLineForASection() throws {
        try add("WellbeingSignal", "2026-10-05", "--set", "description=Sad")
        let lines = text("class_teacher").split(separator: "\n")
        let gaps = try #require(lines.firstIndex(of: "not shown, and why"))
        #expect(lines[gaps + 1] == "  wellbeing: role 2", "\(lines)")
        #expect(lines.last?.hasSuffix(", 2 not shown") == true)
    }

    @Test func aNameIsSaidInItsNaturalOrder() throws {
        let name = ["registeredName.given=Mia", "registeredName.prefix=de", "registeredName.family=Claes"]
        let run = Run.standard(
            [
                "add", archive, "StudentIdentity", "--by", "headteacher", "--person", "h1", "--on", "2026-10-07",
                "--basis", "document",
            ] + name.flatMap { ["--set", $0] }
        )
        #expect(run.status == 0, "\(run.messages)")
        let output = text("student")
        #expect(output.contains("Mia de Claes") && !output.contains("Mia,"), "\(output)")
    }

    @Test func jsonTellsLabelsConfidencesAndWhatIsNotShown() throws {
        let student = try list("--for", "student")
        #expect(student["schema"]?.string == "villagekit/list" && student["version"]?.integer == 1)
        #expect(student["placeholders"]?.array?.count == 1)
        let entries = try #require(student["entries"]?.array)
        #expect(entries.count { $0["studentConfidential"]?.bool == true } == 1)
        // The teacher learns that there is a signal, and of the confidence nothing.
        let teacher = try list("--for", "class_teacher")
        let gaps = try #require(teacher["placeholders"]?.array)
        #expect(gaps.compactMap { $0["section"]?.string } == ["wellbeing"])
        #expect(gaps.first?["class"]?.string == "role" && gaps.first?["id"] == nil)
        #expect(teacher["entries"]?.array?.contains { $0["studentConfidential"] != nil } == false)
        // Who wrote it sees its label.
        let educator = try list("--for", "educator")
        #expect(educator["entries"]?.array?.compactMap { $0["label"]?.string } == ["restricted"])
    }

    @Test func theReceivingSideWaits() throws {
        func status(_ more: String...) -> String {
            Run.standard(
                [
                    "agree", "status", archive, "--for", "headteacher", "--on", "2026-10-20", "--reader",
                    "receiving_head",
                    "--reader-purpose", "transfer",
                ] + more
            )
            .output
        }
        #expect(status().contains("before enrolment or inspection"))
        let enrolled = status("--enrolled")
        #expect(enrolled.contains("before enrolment or inspection") && enrolled != status())
        let inspected = status("--enrolled", "--inspected", "2026-10-19")
        #expect(!inspected.contains("before enrolment") && inspected.contains("receiving_head sees"))
    }

    @Test func anInspectionStillToComeIsRefused() {
        let status = Run.standard([
            "agree", "status", archive, "--for", "headteacher", "--on", "2026-10-20", "--reader", "receiving_head",
            "--reader-purpose", "transfer", "--enrolled", "--inspected", "2026-10-21",
        ])
        let receiver = ["--for", "receiving_head", "--purpose", "transfer", "--on", "2026-10-20", "--enrolled"]
        let convert = Run.standard(
            ["-t", "json", archive] + receiver + ["--profile", "NL", "--inspected", "2026-10-21"]
        )
        for run in [status, convert] {
            #expect(run.status == 2 && run.output.isEmpty, "\(run.messages)")
            #expect(run.messages.contains("'--inspected': 2026-10-21 is after 2026-10-20"), "\(run.messages)")
        }
        // The day itself counts.
        #expect(
            Run.standard(["-t", "json", archive] + receiver + ["--profile", "NL", "--inspected", "2026-10-20"]).status
                == 0
        )
    }

    @Test func aReceiverWithoutASchoolIsToldWhatIsNotFound() {
        let note = "does not say which school receives: agreement that was given to one school is not found"
        func messages(_ more: [String], _ organisation: [String]) -> String {
            Run.standard(more + organisation + ["--on", "2026-10-20"]).messages
        }
        let convert = ["explain", archive, "--for", "receiving_head", "--purpose", "transfer", "--profile", "NL"]
        #expect(messages(convert, []).contains("'--org' \(note)"))
        #expect(!messages(convert, ["--org", "brin:00AA"]).contains(note))
        let status = ["agree", "status", archive, "--for", "headteacher", "--reader", "receiving_head"]
        #expect(messages(status, []).contains("'--reader-org' \(note)"))
        #expect(!messages(status, ["--reader-org", "brin:00AA"]).contains(note))
        #expect(!messages(status.dropLast() + ["class_teacher"], []).contains(note))
    }
}
