// What the settings of a folder say where a call says nothing, and what they never lend.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct FolderSettingsTests {
    private let scratch: Scratch
    private let archive: String
    private static let day = ["--on", "2026-11-20"]

    init() throws {
        scratch = try Scratch()
        archive = try scratch.file("1.village.json", [UInt8](Data(contentsOf: URL(filePath: Self.fixture))))
    }

    private static var fixture: String { "\(Launched.fixtures)/due/1.village.json" }

    private func settle(_ members: String) throws {
        _ = try scratch.file("village.settings.json", #"{"schema": "villagekit/settings", "version": 1, \#(members)}"#)
    }

    private func run(_ words: String...) -> Run { Run.standard(words + Self.day) }

    private static let head = #""by": "headteacher", "org": "fase:0001", "person": "h1", "profile": "BE-FWB""#
    private static let told = ["--for", "headteacher", "--org", "fase:0001", "--profile", "BE-FWB"]

    @Test(arguments: [
        ["convert", "--purpose", "support", "-t", "text"], ["due"], ["explain", "--purpose", "support"],
    ])
    func whoReadsAndByWhichRulesIsKnown(_ words: [String]) throws {
        func read(_ more: [String]) -> (run: Run, text: String) {
            let output = words[0] == "convert" ? ["-o", scratch.path("out.txt")] : []
            let run = Run.standard(words + more + Self.day + output + [archive])
            return (run, run.output + (words[0] == "convert" ? scratch.text("out.txt") ?? "" : ""))
        }
        #expect(read([]).run.status == 2)
        let said = read(Self.told)
        #expect(said.run.status == 0 && !said.text.isEmpty, "\(said.run.messages)")
        try settle(Self.head)
        let known = read([])
        #expect(known.run.status == 0 && known.text == said.text, "\(known.run.messages)")
        let told = "village.settings.json says --for headteacher, --person, --org fase:0001, --profile BE-FWB\n"
        #expect(known.run.messages.contains(told) && !known.run.messages.contains("h1"))
        let both = read(Self.told)
        #expect(both.text == said.text && !both.run.messages.contains("settings"))
    }

    @Test func theCallWins() throws {
        try settle(Self.head + #", "language": "fr""#)
        let student = ["--for", "student", "--purpose", "subject_access", "--profile", "NL", "-t", "text"] + Self.day
        let run = Run.standard(["convert", archive, "-o", scratch.path("known.txt")] + student)
        #expect(run.status == 0 && !run.messages.contains("settings"), "\(run.messages)")
        let french = ["--set", "text.language=fr", "-o", scratch.path("said.txt")]
        #expect(Run.standard(["convert", Self.fixture] + student + french).status == 0)
        #expect(scratch.text("known.txt") == scratch.text("said.txt") && scratch.text("said.txt")?.isEmpty == false)
        let (list, english) = (self.run("due", archive), self.run("due", archive, "--language", "en"))
        #expect(english.output == Run.standard(["due", Self.fixture] + Self.told + Self.day).output)
        #expect(list.status == 0 && list.output != english.output)
    }

    @Test(
        arguments: [
            // A role of the school is of the school.
            ("class_teacher", "support", #""org": "fase:0001""#, "fase:0001"),
            ("class_teacher", "support", head, "fase:0001"),
            ("headteacher", "support", head, "fase:0001"),
            ("records_officer", "migration", head, "fase:0001"),
            // Whoever comes from elsewhere says where from.
            ("cpms_agent", "support", #""org": "fase:0001""#, nil),
            ("external_care", "support", head, nil),
            ("receiving_head", "support", head, nil),
            ("class_teacher", "support", #""by": "cpms_agent", "org": "cpms:77""#, nil),
            ("cpms_agent", "support", #""by": "cpms_agent", "org": "cpms:77""#, "cpms:77"),
            // The centre that receives is another one.
            ("cpms_agent", "transfer", #""by": "cpms_agent", "org": "cpms:77""#, nil),
            ("receiving_head", "transfer", head, nil),
            // Student and guardian are their own.
            ("student", "support", head, nil), ("guardian", "support", head, nil),
        ] as [(String, String, String, String?)]
    )
    func noOrganisationIsLent(_ role: String, _ purpose: String, _ members: String, _ expected: String?) throws {
        try settle(members)
        let settings = try FolderSettings(beside: archive)
        var options = ReaderOptions()
        (options.role, options.purpose) = (role, purpose)
        var session = Session.standard
        session.console.write = { _ in }
        let completed = options.completed(by: settings, session)
        #expect(completed.organisation == expected && completed.person == nil && completed.role == role)
        var writer = WriterOptions()
        (writer.role, writer.purpose) = (role, purpose)
        if role != "student", role != "guardian" {
            #expect(writer.completed(by: settings).organisation == expected)
        }
    }

    @Test func whatACentreWritesIsNotTheSchools() throws {
        try settle(Self.head)
        let words = ["--by", "cpms_agent", "--person", "c1", "--basis", "observed", "--set", "talent=Tekenen"]
        let key = ["--id-key", try scratch.file("a.key", String(repeating: "k", count: 32))]
        let before = scratch.text("1.village.json")
        let refused = Run.standard(["add", archive, "Talent"] + words + key + Self.day)
        #expect(refused.status == 2 && refused.messages.contains("give '--org ID'"), "\(refused.messages)")
        #expect(refused.messages.contains("roles of the school alone") && scratch.text("1.village.json") == before)
        let made = Run.standard(["add", archive, "Talent", "--org", "fase:2002"] + words + key + Self.day)
        #expect(made.status == 0, "\(made.messages)")
        let dossier = try DossierArchive(json: Array((scratch.text("1.village.json") ?? "").utf8)).dossier
        #expect(dossier.talents.last?.header.author.organisation?.rawValue == "fase:2002")
    }

    @Test func aTransferIsForNobodyOfTheFolder() throws {
        try settle(#""by": "cpms_agent", "org": "cpms:77", "person": "c1", "profile": "NL""#)
        let run = run("convert", archive, "--purpose", "transfer", "-t", "text")
        #expect(run.status == 2 && run.messages.contains("needs '--for'"), "\(run.messages)")
    }

    @Test func noFolderSpeaksForAnother() throws {
        try settle(Self.head)
        let run = run("due", archive, Self.fixture)
        #expect(run.status == 2 && run.messages.contains("needs"), "\(run.messages)")
    }

    @Test(arguments: [(#""by": "janitor""#, "'janitor' is not a role"), (#""bye": "student""#, "did you mean 'by'")])
    func mistakesAreTold(_ members: String, _ words: String) throws {
        try settle(members + #", "profile": "NL""#)
        let run = run("explain", archive, "--purpose", "support")
        #expect(run.status != 0 && run.messages.contains(words), "\(run.messages)")
    }
}
