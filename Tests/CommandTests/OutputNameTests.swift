// Names of files that are written: the rule of the format in a folder, and the format that an ending stands for.

import Testing
import VillageKit

@testable import village_convert

struct OutputNameTests {
    private static let source = Launched.fixtures + "/ctf/two-pupils.xml"
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func run(_ words: String..., to output: String, from source: String = source) -> Run {
        let reader = [
            "--for", "receiving_head", "--purpose", "transfer", "--profile", "EN", "--org", "dfe:9984002", "--on",
            "2026-11-20", "--enrolled", "--inspected", "2026-11-01",
        ]
        return Run.standard(reader + words + ["-o", scratch.path(output), source])
    }

    private static let ctf = [
        "-t", "ctf", "--set=ctf.sender=9982001", "--set=ctf.sender-name=Willow Bank", "--set=ctf.receiver=9984002",
    ]

    private func transfer(to output: String, _ more: String...) -> Run {
        Run.standard(
            [
                "--for", "receiving_head", "--purpose", "transfer", "--profile", "EN", "--org", "dfe:9984002", "--on",
                "2026-11-20", "--enrolled", "--inspected", "2026-11-01",
            ] + Self.ctf + more + ["-o", scratch.path(output), Self.source]
        )
    }

    @Test func filesInAFolderGetTheNamesOfTheFormat() {
        let run = transfer(to: "out/")
        #expect(run.status == 0, "\(run.messages)")
        #expect(names == ["9982001_CTF_9984002_001.xml", "9982001_CTF_9984002_002.xml"])
        #expect(run.messages.contains("the files are '9982001_CTF_9984002_001.xml' to '9982001_CTF_9984002_002.xml'"))
    }

    @Test func nothingIsOverwritten() throws {
        _ = transfer(to: "out/")
        _ = try scratch.file("out/9982001_CTF_9984002_003.xml", "kept")
        #expect(transfer(to: "out/").status == 0)
        #expect(names.map { $0.suffix(7) } == ["001.xml", "002.xml", "003.xml", "004.xml", "005.xml"])
        #expect(scratch.text("out/9982001_CTF_9984002_003.xml") == "kept")
    }

    @Test func aFullFolderIsTold() throws {
        _ = transfer(to: "out/", "--set=ctf.serial=998")
        let run = transfer(to: "out/", "--set=ctf.serial=998")
        #expect(run.status == 3 && run.messages.contains("_998.xml to 9982001_CTF_9984002_999.xml is taken"))
        #expect(names.count == 2, "\(names)")
    }

    @Test func anotherNameIsTheCallersAndTheRuleIsTold() {
        let run = transfer(to: "out.xml")
        #expect(run.status == 0 && scratch.names == ["out.xml"])
        let rule = "is named LLLEEEE_CTF_LLLEEEE_nnn.xml, here 9982001_CTF_9984002_001.xml; '-o FOLDER/' names it so"
        #expect(run.messages.contains(rule), "\(run.messages)")
        let right = transfer(to: "9982001_CTF_9984002_017.xml")
        #expect(right.status == 0 && !right.messages.contains("is named"), "\(right.messages)")
    }

    @Test func anEndingOfSeveralFormatsStandsForThatOfTheSource() {
        let run = run("--set=ctf.sender=9982001", "--set=ctf.sender-name=W", "--set=ctf.receiver=9984002", to: "a.xml")
        #expect(run.status == 0, "\(run.messages)")
        #expect(scratch.text("a.xml")?.contains("<CTfile>") == true)
        #expect(run.messages.contains("'ctf' is written, as it is read; '--to' chooses another of "))
    }

    @Test func whereTheSourceIsOfNoneOfThemTheyAreListed() throws {
        let run = run(to: "a.xml", from: Launched.fixtures + "/csv/class-list.csv")
        #expect(run.status == 2 && run.output.isEmpty && scratch.names.isEmpty)
        #expect(run.messages.contains("choose with '--to' one of "))
        for format in ["ctf", "edexml", "lsu", "oso", "siecle", "sif-au"] { #expect(run.messages.contains(format)) }
    }

    private var names: [String] { ((try? Scratch.names(in: scratch.path("out"))) ?? []).sorted() }
}
