// Runs the program in this process, with formats of a test, and keeps what it writes.

import Foundation
import Synchronization
import VillageKit

@testable import village_convert

/// One run of the program in this process.
struct Run {
    let status: Int32
    let output: String
    let messages: String

    /// Runs the program.
    init(_ arguments: String..., today: String = "2026-11-20") { self.init(all: arguments, today: today) }

    /// The formats of the tests.
    static let tiny = FormatRegistry(importers: [TinyImporter()], exporters: [TinyExporter(), TinyCardExporter()])

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: The words of the call.
    ///   - today: The day that it is.
    ///   - rehearsal: The last day that may be written, where it is later than today.
    ///   - lines: What is typed, line by line; standard input where nothing is said.
    ///   - waits: Waits for somebody else who changes the file; false when that has been long enough.
    ///   - registry: The formats.
    ///   - isTerminal: Whether somebody sits there who can be asked.
    init(
        all arguments: [String],
        today: String = "2026-11-20",
        rehearsal: String? = "2099-12-31",
        lines: [String]? = nil,
        waits: @escaping @Sendable (Int) -> Bool = { _ in false },
        registry: FormatRegistry = tiny,
        isTerminal: Bool = false
    ) {
        let (output, messages) = (Kept(), Kept())
        var session = Session.standard
        session.registry = registry
        session.today = { CalendarDate(rawValue: today) ?? .distantFuture }
        session.variable = { $0 == Session.rehearsal ? rehearsal : nil }
        session.waits = waits
        if let lines {
            let left = Lines(lines)
            session.line = { left.next() }
        }
        session.atInterruption = { _ in }
        session.asksSomebody = { isTerminal }
        session.console.write = { messages.add(Array($0.utf8)) }
        session.output = { (bytes) throws(CodecError) in output.add(bytes) }
        status = VillageConvert.run(arguments, session).rawValue
        self.output = output.text
        self.messages = messages.text
    }
}

extension Run {
    /// Runs the program with the formats that it has.
    static func standard(_ arguments: [String]) -> Run {
        Run(all: arguments, registry: Session.standard.registry)
    }
}

/// What was written, from wherever.
private final class Kept: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }
}

/// Lines that are typed one after the other.
private final class Lines: Sendable {
    private let left: Mutex<[String]>

    init(_ lines: [String]) { left = Mutex(lines) }

    func next() -> String? { left.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}

/// A folder that is gone with its test.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "village-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file, and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appending(path: name)
        try text.write(to: url, atomically: false, encoding: .utf8)
        return url.path()
    }

    /// Writes a file of bytes, and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: folder.appending(path: name))
        return path(name)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path() }

    func text(_ name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }

    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder)
    }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []).sorted() }
}
