// How a dossier begins with the program: who its persons are, what is refused, what is left of a refused call.

import Foundation
import Testing
import VillageKit

@testable import village_convert

struct NewTests {
    private let scratch: Scratch
    private let path: String

    init() throws {
        scratch = try Scratch()
        path = scratch.path("noor.village.json")
    }

    private static let head = ["--by", "headteacher", "--person", "h1", "--profile", "BE-FWB", "--org", "fase:1001"]

    private func new(_ more: String..., by writer: [String] = head) -> Run {
        Run.standard(["new", path, "--given", "Noor", "--family", "Idrissi", "--on", "2026-11-20"] + writer + more)
    }

    private var dossier: Dossier {
        get throws { try DossierArchive(json: Array((scratch.text("noor.village.json") ?? "").utf8)).dossier }
    }

    @Test(arguments: [
        ("m1:mother:full:Amina Idrissi", "m1:father:full:Karim Idrissi", "is given to two persons"),
        ("m1:mother:full:Amina Idrissi", "h1:father:full:Karim Idrissi", "is whoever writes"),
    ])
    func twoPersonsNeverBecomeOne(_ first: String, _ second: String, _ words: String) {
        let run = new("--guardian", first, "--guardian", second)
        #expect(run.status == 2 && run.messages.contains(words), "\(run.messages)")
        #expect(scratch.names.isEmpty)
    }

    @Test func personsWithoutAnIdentifierAreTwo() throws {
        #expect(new("--guardian", ":mother:full:Amina Idrissi", "--guardian", ":father:full:Karim Idrissi").status == 0)
        #expect(try Set(dossier.guardians.map(\.id)).count == 2)
    }

    @Test(
        arguments: [
            ("Amina Idrissi", "Amina||Idrissi"), ("Amina El Idrissi", "Amina|El|Idrissi"),
            ("Amina Nour El Idrissi", "Amina Nour|El|Idrissi"), ("Jan van den Berg", "Jan|van den|Berg"),
            ("Karim Ben Ali", "Karim|Ben|Ali"), ("Ben Smith", "Ben||Smith"), ("Anne D'Hondt", "Anne||D'Hondt"),
            ("Anne d' Hondt", "Anne|d'|Hondt"), ("Jan van ’t Hof", "Jan|van ’t|Hof"), ("Idrissi", "||Idrissi"),
            ("Van den Berg", "|Van den|Berg"), ("Ana De", "Ana||De"), ("El Idrissi, Amina", "Amina|El|Idrissi"),
            ("García Márquez, Ana María", "Ana María||García Márquez"), ("Amina/El/Idrissi", "Amina|El|Idrissi"),
            ("Ana María//García Márquez", "Ana María||García Márquez"), ("Ana/García Márquez", "Ana||García Márquez"),
            ("Karim /van der Meer", "Karim|van der|Meer"),
        ]
    )
    func aNameIsReadWhole(_ text: String, _ expected: String) throws {
        let name = try NewPerson("m1:mother:full:\(text)").content.name
        #expect(
            [name.given.joined(separator: " "), name.prefix ?? "", name.family ?? ""].joined(separator: "|") == expected
        )
    }

    @Test(arguments: ["a/b/c/d", "a, b, c"])
    func aNameOfTooManyPartsIsRefused(_ text: String) {
        #expect(throws: UsageError("option '--guardian': '\(text)': \(TypedName.help)")) {
            try NewPerson("m1:mother:full:\(text)")
        }
    }

    @Test func theNameIsShownInFull() throws {
        #expect(new("--guardian", "m1:mother:full:Amina El Idrissi").status == 0)
        let reader = ["--for", "headteacher", "--person", "h1", "--profile", "BE-FWB", "--org", "fase:1001"]
        for verb in ["list", "show"] {
            let run = Run.standard([verb, path, "--on", "2026-11-20"] + reader)
            #expect(run.output.contains("Amina El Idrissi"), "\(run.output)")
        }
    }

    @Test func theCharterIsInTheSettings() throws {
        let charter = "\(Launched.examples)/charter/charter.json"
        let within = try scratch.file(
            "charter.json",
            String(decoding: Data(contentsOf: URL(filePath: charter)), as: UTF8.self)
        )
        let run = new("--charter", within)
        #expect(run.status == 0, "\(run.messages)")
        #expect(scratch.text("village.settings.json")?.contains(#""charter": "charter.json""#) == true)
        #expect(try FolderSettings(beside: path).charter == within)
        // Settings that are there are not changed; what they do not say is told.
        let more = Run.standard(
            ["new", scratch.path("b.village.json"), "--given", "Sami", "--on", "2026-11-20", "--charter", charter]
                + Self.head
        )
        #expect(more.status == 0 && more.messages.contains("does not name the charter"), "\(more.messages)")
    }

    @Test func aCharterElsewhereIsNamedFromTheRoot() {
        #expect(FolderSettings.place(of: "/a/charter.json", from: "/a/") == "charter.json")
        #expect(FolderSettings.place(of: "/b/charter.json", from: "/a/") == "/b/charter.json")
        #expect(FolderSettings.place(of: "b/charter.json", from: "") == "b/charter.json")
        let other = FolderSettings.place(of: "b/charter.json", from: "a/")
        #expect(other.hasPrefix("/") && other.hasSuffix("/b/charter.json"))
    }

    @Test func aBrokenCharterBeginsNothing() throws {
        let broken = try scratch.file("charter.json", "{}")
        #expect(new("--charter", broken).status == 4 && scratch.names == ["charter.json"])
    }

    private func disclosure() throws -> String {
        let stage = try ArchiveStage()
        _ = try stage.made("add", "Talent", "--set", "talent=Tekenen", "--basis", "observed", by: .teacher)
        let file = scratch.path("sent.json")
        let reader = ["--for", "headteacher", "--purpose", "support", "--profile", "BE-FWB", "--org", "fase:1001"]
        let run = Run.standard(["convert", stage.path, "-t", "json", "-o", file, "--on", "2026-11-20"] + reader)
        #expect(run.status == 0, "\(run.messages)")
        return file
    }

    private static let next = ["--by", "headteacher", "--person", "h2", "--profile", "BE-FWB", "--org", "fase:3003"]

    private func continued(_ more: String...) throws -> Run {
        let file = try disclosure()
        return Run.standard(["new", path, "--from", file, "--on", "2026-11-21"] + Self.next + more)
    }

    @Test func theNextSchoolContinues() throws {
        let run = try continued("--class", "2B", "--school-year", "2026-2027", "--since", "2026-11-21")
        #expect(run.status == 0, "\(run.messages)")
        let dossier = try dossier
        #expect(dossier.keeper == OrganisationID("fase:3003"))
        let stay = try #require(dossier.enrolments.first { $0.content.school.organisation?.rawValue == "fase:3003" })
        #expect(stay.content.groupName == "2B" && stay.content.schoolYear == "2026-2027")
        #expect(stay.content.from?.rawValue == "2026-11-21" && stay.content.isCurrent == true)
        #expect(stay.header.author.organisation?.rawValue == "fase:3003")
        #expect(dossier.stays.contains { $0.organisation.rawValue == "fase:3003" })
        // Who wrote what was sent stays its author.
        #expect(dossier.talents.allSatisfy { $0.header.author.role == .classTeacher })
        #expect(dossier.talents.first?.header.author.organisation?.rawValue == "fase:1001")
    }

    @Test func theKeeperIsWhoeverContinues() throws {
        #expect(try continued().status == 0)
        #expect(try dossier.keeper == OrganisationID("fase:3003"))
    }

    @Test func anArchiveOfAnotherSchoolIsNotTakenOver() throws {
        let stage = try ArchiveStage()
        let call = ["new", path, "--from", stage.path, "--on", "2026-11-21"]
        let run = Run.standard(call + Self.next)
        #expect(run.status == 6 && scratch.names.isEmpty, "\(run.messages)")
        #expect(Run.standard(call + Self.head).status == 0)
        #expect(try dossier.keeper == OrganisationID("fase:1001"))
    }

    @Test func whoTheStudentIsStandsInTheFile() throws {
        let run = try continued("--given", "Noor")
        #expect(run.status == 2 && scratch.names == ["sent.json"], "\(run.messages)")
    }

    @Test(arguments: [
        ["--born", "2026-11-21"], ["--born", "2027"], ["--born", "3/4/2012"], ["--school-year", "26-27"],
        ["--school-year", "2026-2028"], ["--since", "gisteren"],
    ])
    func ofARefusedCallNothingIsLeft(_ words: [String]) {
        let run = Run.standard(
            ["new", path, "--given", "Noor", "--on", "2026-11-20"] + Self.head + words
        )
        #expect(run.status == 2 && scratch.names.isEmpty, "\(run.messages) \(scratch.names)")
    }

    @Test func whoMayNotBeginADossierLeavesNoKey() {
        let run = new(by: ["--by", "subject_teacher", "--person", "t1", "--profile", "BE-FWB", "--org", "fase:1001"])
        #expect(run.status == 6 && scratch.names.isEmpty, "\(run.messages) \(scratch.names)")
        let nobody = Run.standard(["new", path, "--on", "2026-11-20"] + Self.head)
        #expect(nobody.status == 2 && scratch.names.isEmpty)
    }

    @Test func aLongLifeIsNoted() {
        let run = new("--born", "1991-01-01")
        #expect(run.status == 0 && run.messages.contains("more than 30 years ago"), "\(run.messages)")
    }

    @Test(arguments: ["school", "fase 1001", "fase:", ":1001", "fase: 1001"])
    func anOrganisationHasAScheme(_ name: String) {
        let run = new(by: ["--by", "headteacher", "--person", "h1", "--profile", "BE-FWB", "--org", name])
        #expect(run.status == 2 && run.messages.contains("scheme:number"), "\(run.messages)")
        #expect(scratch.names.isEmpty)
    }
}
