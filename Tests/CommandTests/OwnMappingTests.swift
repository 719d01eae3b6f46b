// A mapping of the school's own, named by its path: tables are read and written by it, and its mistakes have lines.

import Testing
import VillageKit

@testable import village_convert

struct OwnMappingTests {
    private static let mapping = """
        {
          "schema": "villagekit/table-mapping", "version": 1, "name": "mine", "edition": "1",
          "tables": [{"name": "pupils", "rows": "pupils", "keys": [["Nr"]],
            "entries": [
              {"name": "pupil", "type": "StudentIdentity"}],
            "columns": [
              {"header": "Nr", "entry": "pupil", "field": "identifiers"},
              {"header": "Wie", "entry": "pupil", "field": "name.family", "required": true, "expected": true}]}]
        }
        """
    private static let table = "Nr;Wie\n1;Vandersteen\n2;\n3;Özdemir\n"
    private let scratch: Scratch
    private let own: String
    private let source: String

    init() throws {
        scratch = try Scratch()
        own = try scratch.file("mine.json", Self.mapping)
        source = try scratch.file("pupils.csv", Self.table)
    }

    private func convert(_ words: String...) -> Run {
        Run.standard(
            [
                "--for", "headteacher", "--purpose", "support", "--profile", "BE-FWB", "--org", "local:s", "--on",
                "2026-11-20",
            ] + words
        )
    }

    @Test func aTableIsReadByIt() {
        #expect(Run.standard(["inspect", source]).status == 5)
        let run = Run.standard(["inspect", "--set", "csv.mapping=\(own)", source])
        #expect(run.status == 0 && run.output.contains("version   mine"), "\(run.output)\(run.messages)")
        let other = convert("--set", "csv.mapping=\(own)", "-t", "ndjson", "-o", scratch.path("o.ndjson"), source)
        #expect(other.status == 0 && scratch.text("o.ndjson")?.contains("Özdemir") == true, "\(other.messages)")
        #expect(other.messages.contains("pupils.csv: line 3"), "\(other.messages)")
    }

    @Test func aTableIsWrittenByIt() throws {
        let pupils = Launched.fixtures + "/csv/class-list.csv"
        let out = scratch.path("out.csv")
        let run = convert("--set", "csv.mapping=\(own)", "--report", scratch.path("r.json"), "-o", out, pupils)
        #expect(run.status == 0 && !run.messages.contains("chooses another"), "\(run.messages)")
        #expect(scratch.text("out.csv")?.hasPrefix("Nr,Wie\r\n") == true)
        let report = try JSONParser.parse(Array((scratch.text("r.json") ?? "").utf8))
        #expect(report["target"]?["version"]?.string == "mine")
        let shipped = convert("--set", "csv.mapping=\(own)", "-t", "csv@class-list", "-o", out, pupils)
        #expect(shipped.status == 0, "\(shipped.messages)")
        #expect(scratch.text("out.csv")?.contains("Last name") == true)
    }

    @Test(arguments: [
        (#""version": 1"#, #""version": 7"#, "line 2: 'version' is no mapping of a version that is read"),
        (#""type": "StudentIdentity""#, #""type": "Student""#, "line 5: 'tables[0].entries[0].type' names what is"),
        (#""entry": "pupil", "field": "name.family""#, #""entry": "pupl", "field": "name.family""#, "line 8: "),
        (#""name": "mine", "#, "", "line 1: 'name' is missing"),
        (#"[["Nr"]]"#, #"[["Nr"]"#, "line 4"),
    ])
    func mistakesHaveALineAndACure(_ right: String, _ wrong: String, _ message: String) throws {
        let path = try scratch.file("wrong.json", Self.mapping.replacing(right, with: wrong))
        for words in [["inspect"], ["import", "-o", scratch.path("a/")]] {
            let run = Run.standard(words + ["--set", "csv.mapping=\(path)", source])
            #expect(run.status == 4, "\(run.messages)")
            #expect(run.messages.contains("wrong.json', \(message)"), "\(run.messages)")
            #expect(run.messages.split(separator: "\n").count == 2, "a cure: \(run.messages)")
        }
    }

    @Test func whatIsForWritersIsRefusedByReaders() {
        let run = Run.standard(["inspect", "--set", "csv.table=x", source])
        #expect(run.status == 2 && run.messages.contains("'csv.table' is for writing"), "\(run.messages)")
        let twice = Run.standard(["inspect", "--set", "csv.mapping=\(own)", "--set", "csv.mapping=\(own)", source])
        #expect(twice.status == 2 && twice.messages.contains("'csv.mapping' is given twice"))
        let gone = Run.standard(["inspect", "--set", "csv.mapping=nowhere.json", source])
        #expect(gone.status == 3, "\(gone.messages)")
    }

    @Test func theHelpOfAFormatTellsIt() {
        let run = Run.standard(["formats", "csv"])
        #expect(run.status == 0 && run.output.contains("csv.mapping") && run.output.contains("mine.json"))
        #expect(Run.standard(["formats", "cvs"]).messages.contains("did you mean 'csv'?"))
        #expect(Run.standard(["formats", "ctf"]).output.contains("LLLEEEE_CTF_LLLEEEE_nnn.xml"))
    }
}
