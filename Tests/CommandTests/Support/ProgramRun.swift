// Runs the program as a process of its own, and measures it.

import Foundation
import Glibc

/// One run of the program: how it ended, what it wrote, how long it took and how much memory it had.
struct ProgramRun: Sendable {
    /// The exit status; the negative number of the signal that ended it.
    let status: Int32
    let output: [UInt8]
    let messages: String
    let seconds: Double
    /// The most memory that was in use at once, in MB.
    let peak: Double

    /// Where standard output goes.
    enum Output {
        case kept
        case path(String)
        /// A pipe that nobody reads from.
        case closedPipe
    }

    /// Whether it ended with a documented error, within the limits, and said nothing on standard output.
    var isOrderlyError: Bool { (2...10).contains(status) && output.isEmpty && isWithinLimits }

    /// Whether time and memory stayed within what bad input may cost.
    var isWithinLimits: Bool { seconds < 10 && peak < 256 }

    /// What a test says when it fails.
    var summary: String {
        "status \(status), \(output.count) bytes out, \(seconds) s, \(peak) MB: \(messages.prefix(200))"
    }

    /// Runs the program to its end, or for 30 seconds.
    init(
        _ arguments: [String],
        input: String = "/dev/null",
        output: Output = .kept,
        through wrapper: [String] = [],
        adjusting redirections: String = ""
    ) throws {
        let scratch = try Scratch()
        let (out, messages, number) = (scratch.path("out"), scratch.path("messages"), scratch.path("number"))
        let target =
            switch output {
            case .path(let path): path
            case .kept, .closedPipe: out
            }
        // The shell stands between: the memory of who starts a process counts as memory of the process.
        let inner = "exec 4<&0; \"$@\" <&4 4<&- 3>&- \(redirections) & echo $! >&3"
        let script = if case .closedPipe = output { "(\(inner)) | exit 0" } else { inner }
        let words = ["sh", "-c", script, "sh"] + wrapper + [Launched.program.path()] + arguments
        let start = ContinuousClock.now
        let shell = try Self.spawn(words, files: [input, target, messages, number])
        var code: Int32 = 0
        unsafe waitpid(shell, &code, 0)
        guard let text = scratch.text("number"), let child = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { throw POSIXError(.ECHILD) }
        var usage = rusage()
        while unsafe wait4(child, &code, WNOHANG, &usage) == 0 {
            if ContinuousClock.now - start > .seconds(30) { kill(child, SIGKILL) }
            usleep(2_000)
        }
        seconds = (ContinuousClock.now - start) / .seconds(1)
        status = code & 0x7F == 0 ? code >> 8 & 0xFF : -(code & 0x7F)
        peak = Double(usage.ru_maxrss) / 1_024
        self.output = FileManager.default.contents(atPath: out).map { [UInt8]($0) } ?? []
        self.messages = scratch.text("messages") ?? ""
    }

    /// Whether the program is compiled for speed, so that large inputs can be measured.
    static var isOptimised: Bool { Launched.program.path().contains("/release/") }

    /// Starts a process with four files: input, output, messages, and one that takes a number.
    private static func spawn(_ words: [String], files: [String]) throws -> pid_t {
        _ = adoptOrphans
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (place, file) in files.enumerated() {
            let flags = place == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            unsafe posix_spawn_file_actions_addopen(&actions, Int32(place), file, flags, 0o600)
        }
        var environment = ProcessInfo.processInfo.environment
        environment["VILLAGEKIT_SCHEMAS"] = nil
        environment["LLVM_PROFILE_FILE"] = "/dev/null"
        let arguments = unsafe words.map { word in unsafe strdup(word) } + [nil]
        let variables = unsafe environment.map { name, value in unsafe strdup("\(name)=\(value)") } + [nil]
        defer { unsafe (arguments + variables).forEach { text in unsafe free(text) } }
        var number: pid_t = 0
        let error = unsafe posix_spawn(&number, "/bin/sh", &actions, nil, arguments, variables)
        guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EIO) }
        return number
    }

    /// Makes this process the one that may wait for the children of a shell that has ended.
    private static let adoptOrphans: Void = {
        typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
        guard let symbol = unsafe dlsym(dlopen(nil, RTLD_NOW), "prctl") else { return }
        _ = unsafe unsafeBitCast(symbol, to: Control.self)(36, 1, 0, 0, 0)
    }()
}

extension Scratch {
    /// Makes a named pipe, and returns its path.
    func pipe(_ name: String) -> String {
        let pipe = path(name)
        _ = unsafe mkfifo(pipe, 0o600)
        return pipe
    }
}
