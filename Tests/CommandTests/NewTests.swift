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
        #expect([name.given.joined(separator: " "), name.prefix ?? "", name.family ?? ""].joined(separator: "|") == expected)
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
            #expect(run.output.contains("Amina El Idrissi") || run.output.contains("Idrissi, Amina, El"), "\(run.output)")
        }
    }
}
