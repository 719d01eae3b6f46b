// Entries that a field refers to: named in short, checked against what the writer may see, and looked for by `lint`.

import Testing
import VillageKit

struct ReferenceNameTests {
    private let stage: ArchiveStage
    private let talent: String
    private let reserved: String

    init() throws {
        stage = try ArchiveStage()
        talent = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        reserved = try stage.made(
            "add",
            "PsychosocialNote",
            "--basis",
            "professional_assessment",
            "--set",
            "text=Reserved",
            by: .centre
        )
    }

    private func talk(_ about: String..., by person: ArchiveStage.Person = .teacher) -> Run {
        let fields = about.flatMap { ["--set", "about=\($0)"] } + ["--set", "outcome=Good"]
        return stage.run("add", all: ["Conversation", "--basis", "observed"] + fields, by: person)
    }

    @Test func aBeginningBecomesTheWholeIdentifier() throws {
        #expect(talk(String(talent.prefix(9))).status == 0)
        let json = #"{"content":{"about":["\#(talent.prefix(8).uppercased())"],"outcome":"Good too"}}"#
        let file = try stage.scratch.file("talk.json", json)
        _ = try stage.made("add", "Conversation", "--json", file, "--basis", "observed", by: .teacher)
        #expect(try stage.dossier.conversations.map(\.content.about) == [[EntryID(talent)], [EntryID(talent)]])
        // A correction, too.
        let id = try #require(try stage.dossier.conversations.last?.header.id.rawValue)
        _ = try stage.made("correct", id, "--set", "about=\(talent.prefix(7))", by: .teacher)
        #expect(try stage.dossier.conversations.last?.content.about == [EntryID(talent)])
    }

    /// Of what is hidden nothing is confirmed: neither by its whole name nor by its beginning.
    @Test func theHiddenIsAnsweredLikeTheUnknown() {
        let before = stage.text
        let runs = [reserved, String(reserved.prefix(8)), "aaaaaaaaaaaaaaaaaaaaaaaaaa", "zzzz"].map { talk($0) }
        for run in runs {
            #expect(run.status == 6 && run.output.isEmpty && stage.text == before)
            #expect(run.messages.contains("field 'about' refers to nothing that is there for you"), "\(run.messages)")
            #expect(run.messages == runs[0].messages)
        }
        #expect(talk(reserved, by: .centre).status == 0)
    }

    @Test func aPersonWhomNobodyKnowsIsRefused() {
        let before = stage.text
        func action(_ person: String) -> Run {
            let values = ["Action", "--basis", "observed", "--set", "responsiblePerson=\(person)"]
            return stage.run("add", all: values, by: .head)
        }
        let run = action("mohter")
        #expect(run.status == 6 && run.messages.contains("'responsiblePerson'") && stage.text == before)
        #expect(!run.messages.contains("mohter"))
        #expect(action("mother").status == 0)
    }

    @Test func whatLeadsNowhereIsListed() throws {
        #expect(talk(talent).status == 0)
        var dossier = try stage.dossier
        dossier.talents = []
        let file = try stage.scratch.file("broken.village.json", DossierArchive(dossier).bytes())
        let run = Run.standard(["lint", file])
        #expect(
            run.output.contains("leads-nowhere@") && run.output.contains("in 'Conversation.about'"),
            "\(run.output)"
        )
        #expect(!Run.standard(["lint", stage.path]).output.contains("leads-nowhere"))
        #expect(Run.standard(["lint", "--json", file]).output.contains(#""field":"about""#))
    }
}

/// Where identifiers come from no key, `list` calls entries by their places, and other verbs know them by these.
struct ListedNameTests {
    @Test func anEntryIsNamedAsListed() throws {
        let stage = try ArchiveStage()
        _ = try stage.made("add", "Talent", "--basis", "observed", "--set", "talent=Draws", by: .teacher)
        var dossier = try stage.dossier
        dossier.hasStableIdentifiers = false
        _ = try stage.scratch.file("noor.village.json", DossierArchive(dossier).bytes())
        let list = stage.run("list", by: .teacher).output
        let line = try #require(list.split(separator: "\n").first { $0.contains("Draws") })
        let name = String(line.prefix { $0 != " " })
        #expect(name.hasPrefix("v") && name.count == 2, "\(list)")
        let talk = ["Conversation", "--basis", "observed", "--set", "about=\(name)"]
        #expect(stage.run("add", all: talk, by: .teacher).status == 0)
        let talent = try #require(try stage.dossier.talents.first?.header.id)
        #expect(try stage.dossier.conversations.first?.content.about == [talent])
        #expect(stage.run("withdraw", name, by: .teacher).output == talent.rawValue + "\n")
        #expect(stage.run("withdraw", "v99", by: .teacher).messages.contains("no_such_entry"))
    }
}
