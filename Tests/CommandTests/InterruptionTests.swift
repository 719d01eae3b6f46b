// Whoever stops the questions with Ctrl-C is told in one line that nothing was stored.

import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
    @Test(arguments: [
        ("en", "stopped; nothing was stored"), ("fr", "arrêté\u{202F}; rien n'a été enregistré"),
        ("nl", "gestopt; er is niets opgeslagen"),
    ])
    func nothingIsStored(_ language: String, _ line: String) throws {
        let stage = try ArchiveStage()
        let before = stage.text
        let process = Process()
        process.executableURL = Launched.program
        process.arguments =
            ["add", stage.path, "Talent", "--by", "class_teacher", "--on", "2026-11-20", "--language", language]
            + ArchiveStage.Person.teacher.options
        let (typed, said) = (Pipe(), try stage.scratch.file("said", ""))
        process.standardInput = typed
        process.standardError = FileHandle(forWritingAtPath: said)
        var environment = ProcessInfo.processInfo.environment
        environment["LLVM_PROFILE_FILE"] = "/dev/null"
        environment["VILLAGEKIT_REHEARSAL"] = "2099-12-31"
        process.environment = environment
        try process.run()
        typed.fileHandleForWriting.write(Data("Draws\n".utf8))
        // The second question tells that the first was answered.
        while process.isRunning, stage.scratch.text("said")?.contains("\n2 ") != true {
            Thread.sleep(forTimeInterval: 0.005)
        }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 75 && process.terminationReason == .exit)
        let messages = stage.scratch.text("said") ?? ""
        #expect(messages.hasSuffix("\n\(line)\n"), "\(messages)")
        #expect(stage.text == before && !stage.scratch.names.contains { $0.hasSuffix(".part") })
    }
}
