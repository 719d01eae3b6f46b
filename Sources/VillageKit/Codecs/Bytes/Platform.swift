// The only file of this module that sees the C library of the system; its names are the same on all of them.

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#elseif canImport(Darwin)
private import Darwin
#endif

/// What this module asks of the system: files, and two functions on memory.
enum Platform {
    /// How a file is opened.
    enum Opening {
        /// To be read from front to back, after ``firstBytes(of:)``.
        case reading
        /// To be read anywhere; a named pipe is not waited for.
        case readingAnywhere
        /// To be written, and made now by nobody else.
        case making(isPrivate: Bool)
        /// To be written as it is: a device or a pipe, where nobody waits for somebody who reads.
        case writing

        fileprivate var flags: Int32 {
            switch self {
            case .reading, .readingAnywhere: O_RDONLY | O_CLOEXEC | O_NONBLOCK
            case .making: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
            case .writing: O_WRONLY | O_CLOEXEC | O_NONBLOCK
            }
        }
    }

    /// What stands at a path or behind a descriptor.
    struct Status {
        let isRegular: Bool
        let isFolder: Bool
        let size: Int
    }

    /// Opens a file; the system takes from the mode of a new one what the user's mask forbids.
    static func open(_ path: String, _ opening: Opening) -> Int32? {
        guard !path.utf8.contains(0) else { return nil }
        let mode: mode_t = if case .making(isPrivate: true) = opening { 0o600 } else { 0o644 }
        while true {
            let descriptor = systemOpen(path, opening.flags, mode)
            if descriptor >= 0 {
                if case .writing = opening, !blocks(descriptor) {
                    close(descriptor)
                    return nil
                }
                return descriptor
            }
            guard errno == EINTR else { return nil }
        }
    }

    /// Waits for the first bytes of a named pipe that was opened without waiting, a while only.
    ///
    /// - Returns: What came meanwhile, if anything did; `nil` when nobody has opened the other end.
    static func firstBytes(of descriptor: Int32) -> [UInt8]? {
        var ahead: [UInt8]? = []
        if isNamedPipe(descriptor) {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // Then only reading tells nobody from somebody who is slow.
            if unsafe poll(&waiting, 1, patience) == 0, let bytes = read(descriptor, atMost: 1) {
                ahead = bytes.isEmpty ? nil : bytes
            }
        }
        return blocks(descriptor) ? ahead : nil
    }

    /// How long the first bytes of a named pipe are waited for, in milliseconds.
    private static var patience: Int32 { 3_000 }

    private static func isNamedPipe(_ descriptor: Int32) -> Bool {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    }

    /// Lets reads and writes wait, which the opening did not.
    private static func blocks(_ descriptor: Int32) -> Bool {
        let flags = fcntl(descriptor, F_GETFL)
        return flags >= 0 && fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) >= 0
    }

    /// Reads at most so many bytes; `nil` when the place does not answer.
    static func read(_ descriptor: Int32, atMost count: Int) -> [UInt8]? {
        var failed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            var got = 0
            repeat { got = unsafe systemRead(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
            failed = got < 0
            used = max(0, got)
        }
        return failed ? nil : bytes
    }

    /// Reads so many bytes from a place in a file, or fewer at its end.
    static func read(_ descriptor: Int32, at offset: Int, count: Int) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            while used < count {
                let place = unsafe buffer.baseAddress?.advanced(by: used)
                let got = unsafe pread(descriptor, place, count - used, off_t(offset + used))
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                used += got
            }
        }
    }

    /// Writes all the bytes; false when the place refuses them.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var done = 0
        return unsafe bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let put = unsafe systemWrite(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if put < 0, errno == EINTR { continue }
                if put <= 0 { return false }
                done += put
            }
            return true
        }
    }

    /// Closes a descriptor; false when the system could not keep what was written.
    @discardableResult static func close(_ descriptor: Int32) -> Bool { systemClose(descriptor) == 0 }

    /// Waits until what was written is on the disk.
    static func settle(_ descriptor: Int32) -> Bool { fsync(descriptor) == 0 }

    /// What stands behind a descriptor.
    static func status(of descriptor: Int32) -> Status? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? Status(status) : nil
    }

    /// What stands at a path, at the end of all links.
    static func status(at path: String) -> Status? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? Status(status) : nil
    }

    /// Gives a file another name, in one step.
    static func rename(_ old: String, to new: String) -> Bool { systemRename(old, new) == 0 }

    /// Gives a file another name that nothing has yet, in one step.
    static func renameToNew(_ old: String, _ new: String) -> Bool {
        guard systemLink(old, new) == 0 else { return false }
        remove(old)
        return true
    }

    /// Takes the lock of an open file, without waiting; it is given back when the file is closed.
    static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Whether a path leads to the file that is open.
    static func isSame(_ descriptor: Int32, as path: String) -> Bool {
        var (open, named) = (stat(), stat())
        guard unsafe fstat(descriptor, &open) == 0, unsafe stat(path, &named) == 0 else { return false }
        return open.st_ino == named.st_ino && open.st_dev == named.st_dev
    }

    /// Removes a file.
    static func remove(_ path: String) { _ = unsafe unlink(path) }

    /// The path without links; `nil` where nothing stands there.
    static func realPath(_ path: String) -> String? {
        guard !path.utf8.contains(0), let found = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(found) }
        return unsafe String(cString: found)
    }

    /// Finds a byte.
    @inline(__always)
    static func find(_ byte: Int32, in bytes: UnsafePointer<UInt8>, _ count: Int) -> UnsafeMutableRawPointer? {
        unsafe memchr(bytes, byte, count)
    }
}

extension Platform.Status {
    fileprivate init(_ status: stat) {
        isRegular = status.st_mode & S_IFMT == S_IFREG
        isFolder = status.st_mode & S_IFMT == S_IFDIR
        size = Int(status.st_size)
    }
}

// Functions of the system whose names the wrappers above take for themselves.
private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 { unsafe open(path, flags, mode) }
private func systemRead(_ descriptor: Int32, _ place: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(descriptor, place, count)
}
private func systemWrite(_ descriptor: Int32, _ place: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, place, count)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemLink(_ old: String, _ new: String) -> Int32 { unsafe link(old, new) }
private func systemRename(_ old: String, _ new: String) -> Int32 { unsafe rename(old, new) }
