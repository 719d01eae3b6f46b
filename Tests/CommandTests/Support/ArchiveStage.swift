// An archive of an invented pupil, and the people who read and write in it with the program.

import Foundation
import Testing
import VillageKit

@testable import village_convert

/// An archive of an invented pupil, and the people who read and write in it with the program.
struct ArchiveStage {
    let scratch: Scratch
    let path: String

    /// Somebody, with what a call says of them.
    enum Person: String, CaseIterable {
        case head, teacher, colleague, steward, coordinator, mediator, centre, club, student, mother, father
        case headElsewhere, stewardElsewhere

        var role: Role {
            switch self {
            case .head, .headElsewhere: .headteacher
            case .teacher: .classTeacher
            case .colleague: .subjectTeacher
            case .steward, .stewardElsewhere: .recordsOfficer
            case .coordinator: .coordinator
            case .mediator: .mediator
            case .centre: .cpmsAgent
            case .club: .youthWorker
            case .student: .student
            case .mother, .father: .guardian
            }
        }

        var organisation: String? {
            switch self {
            case .student, .mother, .father: nil
            case .centre: "fase:2002"
            case .club: "local:club"
            case .headElsewhere, .stewardElsewhere: "fase:3003"
            default: "fase:1001"
            }
        }

        /// The options that say who it is, besides the role.
        var options: [String] {
            ["--person", rawValue, "--profile", "BE-FWB"] + (organisation.map { ["--org", $0] } ?? [])
        }
    }

    /// Begins the dossier of Noor, who is fourteen.
    init() throws {
        scratch = try Scratch()
        path = scratch.path("noor.village.json")
        let begun = run(
            "new",
            "--given",
            "Noor",
            "--family",
            "Idrissi",
            "--born",
            "2012-03-04",
            "--guardian",
            "mother:mother:full:Amina Idrissi",
            "--guardian",
            "father:father:full:Karim Idrissi",
            by: .head,
            on: "2026-09-01"
        )
        #expect(begun.status == 0, "\(begun.messages)")
    }

    /// Runs a verb on the archive for somebody.
    func run(_ verb: String, _ more: String..., by person: Person, on day: String = "2026-11-20") -> Run {
        run(verb, all: more, by: person, on: day)
    }

    /// Runs a verb on the archive for somebody.
    func run(_ verb: String, all more: [String], by person: Person, on day: String = "2026-11-20") -> Run {
        let verb = verb.split(separator: " ").map(String.init)
        return Run.standard(verb + [path] + more + ["--by", person.role.rawValue, "--on", day] + person.options)
    }

    /// Runs a verb that makes an entry, and names it.
    func made(_ verb: String, _ more: String..., by person: Person, on day: String = "2026-11-20") throws -> String {
        try made(verb, all: more, by: person, on: day)
    }

    /// The same with a list of words.
    func made(_ verb: String, all more: [String], by person: Person, on day: String = "2026-11-20") throws -> String {
        let run = run(verb, all: more, by: person, on: day)
        #expect(run.status == 0, "\(run.messages)")
        return try #require(run.output.split(separator: "\n").first.map(String.init))
    }

    /// The archive as it is now.
    var text: String { scratch.text("noor.village.json") ?? "" }

    /// The dossier as it is now.
    var dossier: Dossier { get throws { try DossierArchive(json: Array(text.utf8)).dossier } }
}

extension ArchiveStage {
    /// Runs a verb on the archive for somebody who sits at a terminal and types lines.
    func typing(_ lines: [String], _ verb: String, _ more: String..., by person: Person) -> Run {
        let who = ["--by", person.role.rawValue, "--on", "2026-11-20"] + person.options
        return Run(all: [verb, path] + more + who, lines: lines, registry: Session.standard.registry, isTerminal: true)
    }
}
