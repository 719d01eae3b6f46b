// A program that this one starts: bytes go to it and come back through pipes, for a bounded time.

import VillageKit

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#elseif canImport(Darwin)
private import Darwin
#endif

extension Platform {
    /// Whether whoever runs the program may do everything.
    static var isRoot: Bool { geteuid() == 0 }

    /// A file that can be run.
    static func canRun(_ path: String) -> Bool {
        let isFile = !isFolder(path)
        return unsafe isFile && access(path, X_OK) == 0
    }

    /// Makes a new folder for its owner only.
    ///
    /// - Parameter name: The place and the beginning of its name; something that nobody can guess is added.
    /// - Returns: The folder; `nil` when that fails.
    static func makePrivateFolder(_ name: String) -> String? {
        var path = Array((name + "XXXXXX").utf8CString)
        return unsafe path.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { return nil }
            return unsafe String(cString: start)
        }
    }

    /// Removes a folder and all that is in it, without following what leads elsewhere.
    static func removeFolder(_ path: String) {
        for name in names(inFolder: path) ?? [] where name != "." && name != ".." {
            let inner = "\(path)/\(name)"
            var status = stat()
            guard unsafe lstat(inner, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { removeFolder(inner) } else { remove(inner) }
        }
        _ = unsafe rmdir(path)
    }

    /// A program that was started; it is ended with this value at the latest.
    struct Child: ~Copyable {
        private let process: pid_t
        private var input: Int32
        private let output: Int32
        private var received: [UInt8] = []
        /// How many thousandths of a second are left.
        private var time: Int32

        /// The most bytes that are taken of what a program says.
        private static let most = 256 << 20

        /// Starts a program; `nil` when that fails.
        ///
        /// - Parameters:
        ///   - program: The file.
        ///   - arguments: Its arguments, without its name.
        ///   - environment: All its variables.
        ///   - ends: The numbers under which it finds the pipe that it reads, and the one that it writes.
        ///   - seconds: How long it may take altogether.
        init?(
            _ program: String,
            _ arguments: [String],
            environment: [String: String],
            ends: (reads: Int32, writes: Int32),
            seconds: Int32
        ) {
            guard let down = Self.pipe() else { return nil }
            guard let up = Self.pipe() else {
                _ = (close(down.reads), close(down.writes))
                return nil
            }
            let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            let started = Self.start(
                program,
                arguments,
                variables,
                [(down.reads, ends.reads), (up.writes, ends.writes)]
            )
            _ = (close(down.reads), close(up.writes))
            guard let started else {
                _ = (close(down.writes), close(up.reads))
                return nil
            }
            _ = (fcntl(down.writes, F_SETFL, O_NONBLOCK), fcntl(up.reads, F_SETFL, O_NONBLOCK))
            (process, input, output, time) = (started, down.writes, up.reads, seconds * 1_000)
        }

        deinit {
            if input >= 0 { close(input) }
            close(output)
            // The whole family of the program ends with it.
            kill(-process, SIGKILL)
            var status: Int32 = 0
            _ = unsafe waitpid(process, &status, 0)
        }

        /// Hands bytes over, and reads up to a byte, which is left out; `nil` when nothing like that comes in time.
        mutating func answer(to bytes: [UInt8], upTo end: UInt8) -> [UInt8]? {
            guard pump(bytes[...], until: { $0.contains(end) }), let place = received.firstIndex(of: end) else {
                return nil
            }
            defer { received.removeSubrange(...place) }
            return Array(received[..<place])
        }

        /// Hands bytes over and nothing more, and reads to the end; `nil` when it does not come in time.
        mutating func everything(from bytes: [UInt8]) -> [UInt8]? {
            guard pump(bytes[...], until: { _ in false }, closing: true) else { return nil }
            return received
        }

        /// Writes what is pending and reads what comes, until it is enough or the end; false when time or room is over.
        private mutating func pump(
            _ bytes: ArraySlice<UInt8>,
            until isEnough: ([UInt8]) -> Bool,
            closing: Bool = false
        ) -> Bool {
            var pending = bytes
            while true {
                if pending.isEmpty, closing, input >= 0 {
                    close(input)
                    input = -1
                }
                if pending.isEmpty, isEnough(received) { return true }
                guard time > 0, received.count <= Self.most else { return false }
                var files = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
                if !pending.isEmpty { files.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
                let step = min(time, 100)
                guard unsafe poll(&files, nfds_t(files.count), step) >= 0 || errno == EINTR else { return false }
                // Time is counted where nothing comes; what never stops is held by the room there is.
                if files.allSatisfy({ $0.revents == 0 }) { time -= step }
                if files.count > 1, files[1].revents != 0, !put(&pending) { return false }
                if files[0].revents != 0, let isOver = take() { return isOver && pending.isEmpty && closing }
            }
        }

        /// Writes some bytes; false when nobody reads them.
        private func put(_ pending: inout ArraySlice<UInt8>) -> Bool {
            let count = unsafe pending.withUnsafeBytes { unsafe write(input, $0.baseAddress, min($0.count, 65_536)) }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            pending = pending.dropFirst(count)
            return true
        }

        /// Reads some bytes; true at the end, false when that fails, `nil` when there may be more.
        private mutating func take() -> Bool? {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe read(output, &buffer, buffer.count)
            if count == 0 { return true }
            if count < 0 { return errno == EAGAIN || errno == EINTR ? nil : false }
            received += buffer[..<count]
            return nil
        }

        /// A pipe whose ends no other program gets, with numbers above those that a program asks for.
        private static func pipe() -> (reads: Int32, writes: Int32)? {
            var ends: [Int32] = [-1, -1]
            #if canImport(Darwin)
            guard unsafe Darwin.pipe(&ends) == 0 else { return nil }
            #elseif canImport(Musl)
            guard unsafe Musl.pipe(&ends) == 0 else { return nil }
            #else
            guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
            #endif
            let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 16) }
            for end in ends { close(end) }
            guard high.allSatisfy({ $0 >= 0 }) else { return nil }
            return (high[0], high[1])
        }

        private static func start(
            _ program: String,
            _ arguments: [String],
            _ variables: [String],
            _ ends: [(from: Int32, to: Int32)]
        ) -> pid_t? {
            #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            #else
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            #endif
            guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
            defer { unsafe posix_spawn_file_actions_destroy(&actions) }
            guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
            defer { unsafe posix_spawnattr_destroy(&attributes) }
            for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
                unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
            }
            for end in ends { unsafe posix_spawn_file_actions_adddup2(&actions, end.from, end.to) }
            var defaults = sigset_t()
            unsafe sigemptyset(&defaults)
            unsafe sigaddset(&defaults, SIGPIPE)
            unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
            unsafe posix_spawnattr_setpgroup(&attributes, 0)
            unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
            var process: pid_t = 0
            let isStarted = unsafe Self.withCStrings([program] + arguments) { arguments in
                unsafe Self.withCStrings(variables) { variables in
                    unsafe posix_spawn(&process, program, &actions, &attributes, arguments, variables) == 0
                }
            }
            return isStarted ? process : nil
        }

        /// Calls with texts as C wants a list of them.
        private static func withCStrings(
            _ texts: [String],
            _ body: ([UnsafeMutablePointer<CChar>?]) -> Bool
        ) -> Bool {
            var strings = unsafe [UnsafeMutablePointer<CChar>?]()
            for text in texts { unsafe strings.append(strdup(text)) }
            defer { for index in unsafe strings.indices { unsafe free(strings[index]) } }
            unsafe strings.append(nil)
            return unsafe body(strings)
        }
    }
}
