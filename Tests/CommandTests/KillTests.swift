// Stopped at any moment, the program leaves a whole file or none.

import Foundation
import Testing

@Suite(.serialized) struct KillTests {
    private let scratch: Scratch
    private let source: String

    init() throws {
        scratch = try Scratch()
        let line = try Launched([
            "import", "--on", "2026-11-20", "-o", scratch.path("a.ndjson"), Launched.fixtures + "/oso/popo.xml",
        ])
        #expect(line.status == 0)
        let one = try #require(scratch.text("a.ndjson"))
        source = try scratch.file("many.village.ndjson", String(repeating: one, count: 40))
        try FileManager.default.removeItem(atPath: scratch.path("a.ndjson"))
    }

    private func process(to target: String) -> Process {
        let process = Process()
        process.executableURL = Launched.program
        process.arguments = [
            "-t", "ndjson", "--for", "class_teacher", "--purpose", "support", "--profile", "NL", "-o", target, source,
        ]
        process.standardError = FileHandle.nullDevice
        var environment = ProcessInfo.processInfo.environment
        environment["LLVM_PROFILE_FILE"] = "/dev/null"
        process.environment = environment
        return process
    }

    /// The whole output, and how long it took to make.
    private func reference() throws -> (bytes: Data, seconds: Double) {
        let clock = ContinuousClock()
        let whole = process(to: scratch.path("whole.ndjson"))
        let time = try clock.measure {
            try whole.run()
            whole.waitUntilExit()
        }
        #expect(whole.terminationStatus == 0)
        return (try Data(contentsOf: scratch.folder.appending(path: "whole.ndjson")), time / .seconds(1))
    }

    @Test func killedAtAnyMomentItLeavesAWholeFileOrNone() throws {
        let (bytes, seconds) = try reference()
        for part in 1...5 {
            let target = scratch.path("k\(part).ndjson")
            let killed = process(to: target)
            try killed.run()
            Thread.sleep(forTimeInterval: seconds * Double(part) / 5.3)
            kill(killed.processIdentifier, SIGKILL)
            killed.waitUntilExit()
            if let found = FileManager.default.contents(atPath: target) { #expect(found == bytes) }
        }
    }

    @Test func stoppedItRemovesWhatIsUnfinished() throws {
        let stopped = process(to: scratch.path("s.ndjson"))
        try stopped.run()
        while stopped.isRunning, !scratch.names.contains(where: { $0.hasSuffix(".part") }) {
            Thread.sleep(forTimeInterval: 0.002)
        }
        stopped.terminate()
        stopped.waitUntilExit()
        #expect(stopped.terminationStatus == 75)
        #expect(stopped.terminationReason == .exit)
        #expect(scratch.names == ["many.village.ndjson"])
    }
}
