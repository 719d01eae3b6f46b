// Runs the program itself, as a person would.

import Foundation

@testable import village_convert

/// One run of the program as a process of its own.
struct Launched {
    let status: Int32
    let output: String
    let messages: String

    /// The program under test: the one that VILLAGEKIT_PROGRAMS points to, or the one beside the tests.
    static var program: URL {
        let folder = ProcessInfo.processInfo.environment["VILLAGEKIT_PROGRAMS"] ?? ".build/debug"
        return URL(filePath: folder, directoryHint: .isDirectory).appending(path: "village-convert")
    }

    /// The fixtures of the formats.
    static var fixtures: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FormatTests/Fixtures").path()
    }

    /// The files of the examples.
    static var examples: String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples").path()
    }

    /// Runs the program to its end.
    init(
        _ arguments: [String],
        input: Data = Data(),
        output target: FileHandle? = nil,
        in folder: URL? = nil
    ) throws {
        let scratch = try Scratch()
        let files = ["in", "out", "err"].map { scratch.folder.appending(path: $0) }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try target ?? FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        var environment = ProcessInfo.processInfo.environment
        environment["VILLAGEKIT_SCHEMAS"] = nil
        environment["LLVM_PROFILE_FILE"] = "/dev/null"
        // What is installed beside the program differs from machine to machine.
        environment["PATH"] = "/var/empty"
        // The pages tell of days that are still to come.
        environment[Session.rehearsal] = "2099-12-31"
        process.environment = environment
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        messages = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }
}
