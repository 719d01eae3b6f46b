// Every status that can be reached, by a real run of the program.

import Foundation
import Testing

struct StatusTests {
    private static let reader = [
        "--for", "receiving_head", "--purpose", "transfer", "--profile", "NL", "--enrolled", "--inspected",
        "2026-11-01",
        "--on", "2026-11-20",
    ]
    private static let popo = Launched.fixtures + "/oso/popo.xml"

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Runs the program; what it reads besides the fixtures, and what it writes, is in the scratch folder.
    private func status(_ arguments: String..., input: Data = Data()) throws -> Int32 {
        try Launched(arguments, input: input).status
    }

    @Test func done() throws {
        #expect(try status("formats", "--json") == 0)
        #expect(try status("--version") == 0)
        #expect(try Launched(Self.reader + ["-o", scratch.path("o.json"), Self.popo]).status == 0)
        #expect(scratch.names == ["o.json"])
    }

    @Test func somethingWasFound() throws {
        let broken = try String(contentsOfFile: Self.popo, encoding: .utf8)
            .replacing("<overdrachtsoort>", with: "<x/><overdrachtsoort>")
        #expect(try status("validate", try scratch.file("broken.xml", broken)) == 1)
        let table = """
            [{"id":"X","profile":"NL","now":"2026-11-20","purpose":"support","student":{"age":10,"guardians":[]},
            "actor":{"role":"class_teacher","org":"a","relation":"current"},
            "entry":{"section":"talents","author_org":"a","author_role":"b","status":"active"},"transfer":{},"consents":[],
            "expect":{"decision":"deny","trace":"hidden","reason":"unknown"}}]
            """
        let run = try Launched(["policy", "test", try scratch.file("t.json", table)])
        #expect(run.status == 1)
        #expect(run.output.hasSuffix("0 passed, 1 failed\n"))
    }

    @Test func calledWrongly() throws {
        #expect(try status("--nonsense") == 2)
        #expect(try status("-t", "json", Self.popo) == 2)
        #expect(try status("inspect") == 2)
        let model = try scratch.file("model.json", try Launched(["policy", "show", "--json"]).output)
        let run = try Launched(["policy", "test", model])
        #expect(run.status == 2)
        #expect(run.messages.contains("--policy"))
    }

    @Test func filesThatDoNotAnswer() throws {
        #expect(try status("inspect", "/nowhere.xml") == 3)
        #expect(try status("inspect", "/") == 3)
        #expect(try Launched(Self.reader + ["-o", "/proc/nowhere/o.json", Self.popo]).status == 3)
        #expect(try Launched(Self.reader + ["-t", "json", "-o", "/dev/full", Self.popo]).status == 3)
        #expect(try status("validate", "--schemas", "/nowhere", Self.popo) == 3)
    }

    @Test func standardOutputThatIsFullOrClosed() throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        #expect(try Launched(["policy", "show"], output: full).status == 3)
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let run = try Launched(["policy", "show"], output: pipe.fileHandleForWriting)
        #expect(run.status == 3)
        #expect(run.messages == "village-convert: standard output cannot be written\n")
    }

    @Test func malformed() throws {
        let text = try String(contentsOfFile: Self.popo, encoding: .utf8)
        #expect(try status("inspect", try scratch.file("cut.xml", String(text.prefix(text.count / 2)))) == 4)
        #expect(try status("inspect", try scratch.file("empty", "")) == 4)
        let model = try scratch.file("m.json", #"{"matrix":{},"profiles":{}}"#)
        #expect(try status("policy", "show", "--policy", model) == 4)
    }

    @Test func unknownFormatOrVersion() throws {
        #expect(try status("inspect", "-", input: Data("a;b\n".utf8)) == 5)
        #expect(try status("inspect", "-f", "nothing", Self.popo) == 5)
        let text = try String(contentsOfFile: Self.popo, encoding: .utf8)
        #expect(try status("inspect", try scratch.file("old.xml", text.replacing("/2019/", with: "/2014/"))) == 5)
    }

    @Test func refused() throws {
        let early = Self.reader.filter { $0 != "--enrolled" }
        let run = try Launched(early + ["-o", scratch.path("o.json"), Self.popo])
        #expect(run.status == 6)
        #expect(run.messages.contains("village-convert: refused: transfer_too_early\n"))
        #expect(scratch.names.isEmpty)
    }

    @Test func aLimit() throws {
        let zeros = Process()
        let bomb = scratch.folder.appending(path: "bomb.gz")
        try Data().write(to: bomb)
        zeros.executableURL = URL(filePath: "/bin/sh")
        zeros.arguments = ["-c", "head -c 50000000 /dev/zero | gzip -9 > \(bomb.path())"]
        try zeros.run()
        zeros.waitUntilExit()
        #expect(try status("inspect", "-f", "oso", bomb.path()) == 7)
    }

    @Test func aMissingValue() throws {
        let run = try Launched(Self.reader + ["-t", "oso", "-o", scratch.path("o.xml"), Self.popo])
        #expect(run.status == 10)
        let template = run.output.replacing("\"oso.transfer\": \"\"", with: "\"oso.transfer\": \"POPO\"")
        let supply = try scratch.file("supply.json", template)
        #expect(
            try Launched(Self.reader + ["-t", "oso", "-o", scratch.path("o.xml"), "--supply", supply, Self.popo]).status
                == 0
        )
    }

    @Test func messagesAreJSONWhereThatIsAskedFor() throws {
        let run = try Launched(["--diagnostics", "json", "--nonsense"])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.messages.utf8)) as? [String: Any])
        #expect(object["status"] as? Int == 2)
        #expect(object["severity"] as? String == "error")
    }

    @Test func whatComesThroughAPipeIsTheSame() throws {
        let file = try Launched(["inspect", "--json", Self.popo]).output
        let data = try Data(contentsOf: URL(filePath: Self.popo))
        let piped = try Launched(["inspect", "--json", "-"], input: data).output
        #expect(piped == file.replacing(Self.popo, with: "-"))
    }
}
