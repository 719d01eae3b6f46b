// Accidents of writers: killed at any moment, two at once, a file edited by hand, a clock that goes back.

import Foundation
import Testing
import VillageKit

@Suite(.serialized) struct WriterAccidentTests {
    private let scratch: Scratch
    private let archive: String
    private let talent: String

    init() throws {
        scratch = try Scratch()
        archive = scratch.path("noor.village.json")
        let begun = try Launched([
            "new", archive, "--by", "headteacher", "--org", "fase:1001", "--person", "h1", "--profile", "BE-FWB",
            "--on", "2026-09-01", "--given", "Noor", "--family", "Idrissi", "--born", "2012-03-04",
            "--guardian", "m1:mother:full:Amina Idrissi",
        ])
        #expect(begun.status == 0, "\(begun.messages)")
        let added = try Launched(Self.add(to: archive), input: Data(#"{"talent":"Draws maps"}"#.utf8))
        #expect(added.status == 0, "\(added.messages)")
        talent = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func add(to archive: String, on day: String = "2026-10-01") -> [String] {
        ["add", archive, "Talent", "--json", "-", "--basis", "observed"] + writer("class_teacher", day)
    }

    private static func writer(_ role: String, _ day: String) -> [String] {
        ["--by", role, "--person", "p1", "--on", day]
    }

    private var bytes: Data { FileManager.default.contents(atPath: archive) ?? Data() }

    /// The verbs that are killed.
    private var calls: [[String]] {
        let day = "2026-11-20"
        return [
            Self.add(to: archive, on: day),
            ["correct", archive, talent, "--json", "-", "--basis", "observed"] + Self.writer("class_teacher", day),
            ["withdraw", archive, talent] + Self.writer("class_teacher", day),
            ["say", archive, "--about", talent, "--by", "student", "--on", day],
            ["restrict", archive, talent, "--by", "student", "--on", day],
            ["raise-label", archive, talent, "--to", "confidential"] + Self.writer("class_teacher", day),
            ["agree", "give", archive, "--by", "guardian", "--person", "m1", "--on", day],
            ["request-erasure", archive, talent, "--by", "student", "--on", day],
            ["mark-forbidden", archive, talent] + Self.writer("class_teacher", day),
        ]
    }

    @Test func killedAtAnyMomentTheOldOrTheNewIsThere() throws {
        let input = try scratch.file("input.json", #"{"talent":"Sings in tune"}"#)
        let old = bytes
        let before = try DossierArchive(json: [UInt8](old)).dossier
        var generator = SystemRandomNumberGenerator()
        let time = try ContinuousClock().measure { _ = try Launched(calls[4]) }
        let longest = max(20_000, UInt32(time / .microseconds(1) * 1.3))
        var (unchanged, changed, killed) = (0, 0, 0)
        for number in 0..<200 {
            try old.write(to: URL(filePath: archive))
            let process = Process()
            process.executableURL = Launched.program
            process.arguments = calls[number % calls.count]
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: input))
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            var environment = ProcessInfo.processInfo.environment
            environment["LLVM_PROFILE_FILE"] = "/dev/null"
            process.environment = environment
            try process.run()
            usleep(UInt32.random(in: 0...longest, using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            let now = bytes
            if now == old {
                unchanged += 1
                continue
            }
            changed += 1
            let after = try DossierArchive(json: [UInt8](now))
            #expect(Data(after.bytes()) == now && after.unreadPaths.isEmpty)
            #expect(after.dossier.log.dropLast() == before.log[...] && after.dossier.entriesChangedByHand.isEmpty)
        }
        #expect(unchanged > 0 && changed > 0 && killed > 0)
        print("killed \(killed) of 200: \(unchanged) times the old file, \(changed) times the new one")
    }

    @Test func aWriterDoesNotWaitForEver() throws {
        let lock = try FileLock(path: archive)
        let old = bytes
        let run = try Launched(Self.add(to: archive), input: Data(#"{"talent":"x"}"#.utf8))
        #expect(run.status == 3 && run.messages.contains("somebody else is changing it") && bytes == old)
        lock.release()
        let again = try Launched(Self.add(to: archive), input: Data(#"{"talent":"x"}"#.utf8))
        #expect(again.status == 0 && bytes != old)
    }

    @Test func manyAtOnceLoseNothing() async throws {
        let archive = archive
        let done = await withTaskGroup(of: Int32.self) { group in
            for number in 0..<12 {
                group.addTask {
                    let run = try? Launched(Self.add(to: archive), input: Data(#"{"talent":"x\#(number)"}"#.utf8))
                    return run?.status ?? -1
                }
            }
            return await group.reduce(into: [Int32]()) { $0.append($1) }
        }
        #expect(done.allSatisfy { $0 == 0 || $0 == 3 } && done.contains(0))
        let dossier = try DossierArchive(json: [UInt8](bytes)).dossier
        #expect(dossier.talents.count == 1 + done.count { $0 == 0 })
    }

    @Test(arguments: [["add", "--json", "-", "Talent"], ["correct", "--set", "talent=Sings"], ["restrict"]])
    func aFileEditedByHandIsToldOnce(_ words: [String]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        try Data(text.replacing("Draws maps", with: "Draws houses").utf8).write(to: URL(filePath: archive))
        let isNew = words[0] == "add"
        let who =
            words[0] == "restrict"
            ? ["--by", "student", "--on", "2026-11-20"] : Self.writer("class_teacher", "2026-11-20")
        let call = [words[0], archive] + (isNew ? [] : [talent]) + words.dropFirst()
        let basis = words[0] == "restrict" ? [] : ["--basis", "observed"]
        let run = try Launched(call + who + basis, input: Data(#"{"talent":"Sings"}"#.utf8))
        #expect(run.status == 0 && !run.messages.contains("houses"), "\(run.messages)")
        #expect(run.messages.components(separatedBy: "edited by hand").count == 2, "\(run.messages)")
    }

    @Test func aRefusalWaitsForNobody() throws {
        let lock = try FileLock(path: archive)
        let run = try Launched(["add", archive, "PsychosocialNote"] + Self.writer("class_teacher", "2026-11-20"))
        #expect(run.status == 6 && run.messages.contains("nothing was changed"), "\(run.messages)")
        lock.release()
    }

    @Test func aFileBrokenByHandIsLeftAlone() throws {
        let broken = Data(String(decoding: bytes, as: UTF8.self).dropLast(20).utf8)
        try broken.write(to: URL(filePath: archive))
        let run = try Launched(["restrict", archive, talent, "--by", "student", "--on", "2026-11-20"])
        #expect(run.status == 4 && bytes == broken)
    }

    @Test func theClockMayNotGoBack() throws {
        let old = bytes
        let run = try Launched(Self.add(to: archive, on: "2026-09-30"), input: Data(#"{"talent":"x"}"#.utf8))
        #expect(run.status == 6 && run.messages.contains("before the last event") && bytes == old)
    }

    @Test(arguments: [["withdraw"], ["correct", "--json", "-"], ["restrict"], ["confidence"], ["approve-erasure"]])
    func anUnknownEntryIsNoEntry(_ words: [String]) throws {
        let old = bytes
        let call = [words[0], archive, "aaaaaaaaaaaaaaaaaaaaaaaaaa"] + words.dropFirst()
        let run = try Launched(
            call + ["Talent", "--basis", "observed"].prefix(words.count > 1 ? 3 : 0)
                + Self.writer(words[0] == "restrict" ? "records_officer" : "headteacher", "2026-11-20")
                + ["--reason", "a reason that is long enough", "--second", "coordinator:c1"],
            input: Data("{}".utf8)
        )
        #expect(run.status == 6 && run.messages.contains("no_such_entry") && bytes == old, "\(run.messages)")
    }

    @Test func nothingIsPutInThePlaceOfAnArchive() throws {
        let old = bytes
        let run = try Launched([
            "new", archive, "--by", "headteacher", "--person", "h1", "--given", "Another", "--on", "2026-09-01",
        ])
        #expect(run.status == 3 && bytes == old)
    }
}
