// What the program asks of the C library of the system, with Platform+Child.swift; its names are the same on all of them.

import VillageKit

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#elseif canImport(Darwin)
private import Darwin
#endif

/// What the program asks of the system.
enum Platform {
    /// The day that it is, in Coordinated Universal Time; the only place where the clock is read.
    static func today() -> CalendarDate {
        CalendarDate(daysSinceEpoch: time(nil) / 86_400) ?? .distantFuture
    }

    /// A variable of the environment.
    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Writes to standard error; nobody can be told when that fails.
    static func complain(_ text: String) {
        let bytes = [UInt8](text.utf8)
        _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    }

    /// Adds a line to the end of a file in one step, for its owner only; false when that fails.
    static func append(_ line: [UInt8], to path: String) -> Bool {
        let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { return false }
        let written = unsafe write(descriptor, line, line.count)
        let isSettled = fsync(descriptor) == 0 || errno == EINVAL
        return close(descriptor) == 0 && isSettled && written == line.count
    }

    /// Whether a folder stands there.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether anything stands there.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0
    }

    /// Does nothing for a while.
    static func pause(milliseconds: Int) {
        var time = timespec(tv_sec: milliseconds / 1_000, tv_nsec: milliseconds % 1_000 * 1_000_000)
        _ = unsafe nanosleep(&time, nil)
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) { _ = unsafe unlink(path) }

    /// The folder that the program was started in, with a stroke at the end; `nil` when that fails.
    static var workingFolder: String? {
        guard let name = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(name) }
        let folder = unsafe String(cString: name)
        return folder.hasSuffix("/") ? folder : folder + "/"
    }

    /// Whether standard input is a terminal, where somebody can be asked.
    static var asksSomebody: Bool { isatty(STDIN_FILENO) == 1 }

    /// The names of what lies in a folder, in no order; `nil` when that fails.
    static func names(inFolder path: String) -> [String]? {
        guard let folder = unsafe opendir(path) else { return nil }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            // The system says how large the record is; the name in it ends with a zero.
            let place = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let name = unsafe UnsafeRawPointer(entry).advanced(by: place).assumingMemoryBound(to: CChar.self)
            names.append(unsafe String(cString: name))
        }
        return names
    }

    /// Makes a folder for its owner only, unless it is there; false when that fails.
    static func makeFolder(_ path: String) -> Bool {
        let isThere = isFolder(path)
        return unsafe isThere || mkdir(path, 0o700) == 0
    }

    /// Fills the places of closed standard streams, so that no file gets the number of one; they stay unusable.
    static func prepareStreams() {
        for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
            // The lowest free number is the one that is closed.
            _ = unsafe open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Prepares for signals: a closed pipe is an error of writing, and what stops the program leaves no unfinished file.
    static func prepareForSignals() {
        unsafe AtSignal.unfinished = SignalText()
        unsafe AtSignal.farewell = SignalText()
        _ = signal(SIGPIPE, SIG_IGN)
        let numbers = [SIGINT, SIGTERM, SIGHUP]
        // A host that blocks signals in its threads hands the blocking on to what it starts.
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in numbers { unsafe sigaddset(&set, number) }
        unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
        for number in numbers {
            _ = signal(number) { number in
                unsafe AtSignal.unfinished?.removeFile()
                if number == SIGINT { unsafe AtSignal.farewell?.complain() }
                _exit(ExitStatus.stoppedNumber)
            }
        }
    }

    /// Makes an unfinished file and names it, without a signal in between that would leave it behind.
    static func makingUnfinished<File, Problem: Error>(
        _ make: () throws(Problem) -> (file: File, path: String?)
    ) throws(Problem) -> File {
        var (set, before) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &set, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        let made = try make()
        setUnfinished(made.path)
        return made.file
    }

    /// Names the unfinished file that a signal has to remove; `nil` when there is none.
    static func setUnfinished(_ path: String?) { unsafe AtSignal.unfinished?.set(path) }

    /// Sets the line that is written to standard error when somebody interrupts the program; `nil` when there is none.
    static func setFarewell(_ line: String?) { unsafe AtSignal.farewell?.set(line.map { "\n\($0)\n" }) }

    /// Ends the program.
    static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }
}

extension ExitStatus {
    /// The number for a handler of signals, which may not do more than read it.
    fileprivate static let stoppedNumber: Int32 = 75
}

/// What a handler of signals reads.
private enum AtSignal {
    /// The name of the unfinished file.
    nonisolated(unsafe) static var unfinished: SignalText?
    /// What is said when somebody interrupts the program.
    nonisolated(unsafe) static var farewell: SignalText?
}

/// A text where a handler of signals can read it: no memory is managed there, and its place is given to nobody.
@safe private struct SignalText {
    private static let capacity = 4_096
    private let text: UnsafeMutablePointer<CChar>

    init() {
        unsafe text = UnsafeMutablePointer<CChar>.allocate(capacity: Self.capacity)
        unsafe text.initialize(repeating: 0, count: Self.capacity)
    }

    func set(_ new: String?) {
        // The first byte is cleared first and set last, so that a signal never sees half a text.
        unsafe text[0] = 0
        guard let new, new.utf8.count < Self.capacity else { return }
        let bytes = Array(new.utf8) + [0]
        for (place, byte) in bytes.enumerated().dropFirst() { unsafe text[place] = CChar(bitPattern: byte) }
        unsafe text[0] = CChar(bitPattern: bytes[0])
    }

    /// Removes the file of that name.
    func removeFile() {
        if unsafe text[0] != 0 { _ = unsafe unlink(text) }
    }

    /// Writes the text to standard error.
    func complain() {
        if unsafe text[0] != 0 { _ = unsafe write(STDERR_FILENO, text, strlen(text)) }
    }
}
