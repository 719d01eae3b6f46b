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
}
