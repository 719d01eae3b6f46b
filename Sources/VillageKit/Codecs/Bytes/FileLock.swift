// One writer at a time: a lock on a file that is read, changed, and given its new content in one step.

/// A lock on a file that somebody changes.
///
/// It holds from the reading to the moment when the new content has the name of the old; the system gives it back when the
/// process ends, however it ends. It keeps out others that ask for it, and nobody else.
public final class FileLock {
    private var descriptor: Int32?

    /// Takes the lock.
    ///
    /// - Parameter path: The file, which has to be there.
    /// - Throws: ``CodecError/Code/busy`` when somebody else has it, ``CodecError/Code/unreadable`` when there is no file.
    public init(path: String) throws(CodecError) {
        // Between opening and locking, another writer may have put a new file in the place of the one that was opened.
        for _ in 0..<8 {
            guard let opened = Platform.open(path, .reading) else { throw CodecError(.unreadable) }
            guard Platform.lock(opened) else {
                Platform.close(opened)
                throw CodecError(.busy)
            }
            if Platform.isSame(opened, as: path) {
                descriptor = opened
                return
            }
            Platform.close(opened)
        }
        throw CodecError(.busy)
    }

    deinit { if let descriptor { Platform.close(descriptor) } }

    /// Gives the lock back.
    public func release() {
        if let descriptor { Platform.close(descriptor) }
        descriptor = nil
    }
}

@available(*, unavailable)
extension FileLock: Sendable {}
