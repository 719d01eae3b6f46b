// Care for archives: who waits for whom, what was edited by hand, who may read what was written.

import Foundation
import Synchronization
import Testing
import VillageKit

@testable import village_convert

struct CareTests {
    private static let talent = [
        "Talent", "--basis", "observed", "--set", "talent=Tekenen", "--by", "class_teacher", "--person", "t1",
        "--profile",
        "BE-FWB", "--org", "fase:1001", "--on", "2026-11-20",
    ]

    private func add(_ stage: ArchiveStage, waits: @escaping @Sendable (Int) -> Bool) -> Run {
        Run(all: ["add", stage.path] + Self.talent, waits: waits, registry: Session.standard.registry)
    }

    @Test func nobodyWaitsForEver() throws {
        let stage = try ArchiveStage()
        let lock = try FileLock(path: stage.path)
        let before = stage.text
        let times = Mutex(0)
        let run = add(stage) { time in
            times.withLock { $0 = time }
            return time < 4
        }
        #expect(run.status == 3 && run.messages.contains("somebody else is changing it"), "\(run.messages)")
        #expect(times.withLock { $0 } == 4 && stage.text == before)
        lock.release()
    }

    @Test func whoIsDoneLetsOthersWrite() throws {
        let stage = try ArchiveStage()
        let lock = Mutex<Held?>(Held(try FileLock(path: stage.path)))
        let times = Mutex(0)
        let run = add(stage) { time in
            times.withLock { $0 = time }
            if time == 3 { lock.withLock { $0 = nil } }
            return time < 10
        }
        #expect(run.status == 0, "\(run.messages)")
        #expect(times.withLock { $0 } == 3)
    }

    /// A lock that tests hand from one closure to another; nobody uses it twice at once.
    private final class Held: @unchecked Sendable {
        private let lock: FileLock
        init(_ lock: FileLock) { self.lock = lock }
        deinit { lock.release() }
    }

    private func edited() throws -> (stage: ArchiveStage, id: String) {
        let stage = try ArchiveStage()
        let id = try stage.made("add", "Talent", "--set", "talent=Tekenen", "--basis", "observed", by: .teacher)
        _ = try stage.scratch.file("noor.village.json", stage.text.replacing("Tekenen", with: "Rekenen"))
        return (stage, id)
    }

    @Test func anEditByHandIsAFinding() throws {
        let (stage, id) = try edited()
        let validation = Run.standard(["validate", stage.path])
        #expect(validation.status == 1 && validation.output.contains("1 warnings"), "\(validation.output)")
        #expect(validation.messages.contains(id) && validation.messages.contains("warning archive.edited"))
        #expect(!validation.messages.contains("Rekenen"))
        let whole = try ArchiveStage()
        #expect(Run.standard(["validate", whole.path]).status == 0)
    }

    @Test(arguments: ["inspect", "lint", "list", "show"])
    func anEditByHandIsTold(_ verb: String) throws {
        let (stage, id) = try edited()
        let run =
            ["list", "show"].contains(verb)
            ? stage.run(verb, by: .colleague) : Run.standard([verb, stage.path])
        #expect(run.status == 0 && run.messages.contains("entry \(id) is not as it was written"), "\(run.messages)")
    }

    @Test(arguments: ["list", "show"])
    func ofWhatIsHiddenNothingIsTold(_ verb: String) throws {
        let stage = try ArchiveStage()
        let id = try stage.made(
            "add",
            "PsychosocialNote",
            "--set",
            "text=Reserved",
            "--basis",
            "professional_assessment",
            by: .centre
        )
        _ = try stage.scratch.file("noor.village.json", stage.text.replacing("Reserved", with: "Changed"))
        let run = stage.run(verb, by: .colleague)
        #expect(run.status == 0 && !run.messages.contains(id) && !run.messages.contains("by hand"), "\(run.messages)")
    }

    @Test func whatIsDisclosedIsForItsReaderOnly() throws {
        let stage = try ArchiveStage()
        let reader = ["--for", "headteacher", "--purpose", "support", "--profile", "BE-FWB", "--org", "fase:1001"]
        for target in ["out.json", "folder/"] {
            let path = stage.scratch.path(target)
            let run = Run.standard(["convert", stage.path, "-t", "json", "-o", path, "--on", "2026-11-20"] + reader)
            #expect(run.status == 0, "\(run.messages)")
            let file = target.hasSuffix("/") ? path + "1.json" : path
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(target)")
        }
    }

    @Test func aDamagedFileOfAFolderIsSetAside() throws {
        let stage = try ArchiveStage()
        let reader = [
            "--for", "headteacher", "--person", "h1", "--org", "fase:1001", "--profile", "BE-FWB", "--on", "2026-11-20",
        ]
        let whole = Run.standard(["due", stage.scratch.path("")] + reader)
        #expect(whole.status == 0, "\(whole.messages)")
        let broken = try stage.scratch.file("a.village.json", "{\"kind\":")
        let run = Run.standard(["due", stage.scratch.path("")] + reader)
        #expect(run.output == whole.output && !run.output.isEmpty)
        #expect(run.status != 0 && run.messages.contains("is set aside"), "\(run.messages)")
        // A file that is named is no file of a folder.
        #expect(Run.standard(["due", broken, stage.path] + reader).output.isEmpty)
    }
}
