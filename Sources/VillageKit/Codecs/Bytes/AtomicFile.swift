// A file that appears whole or not at all, also when the program is killed.

/// A file that appears whole, under its name, or not at all.
///
/// It is written under another name in the same folder; ``commit()`` brings it to the disk and gives it its name in one
/// step. A device or a pipe is written as it is.
public final class AtomicFile: ByteSink {
    /// The file it is written to meanwhile; `nil` for a device, and once it is done.
    public private(set) var temporaryPath: String?
    private var target: String
    private var descriptor: Int32?
    private var hasFailed = false

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - path: Where it will be; what stands there meanwhile stays as it is.
    ///   - isPrivate: Whether nobody but its owner may read it.
    /// - Throws: ``CodecError/Code/unwritable``.
    public init(path: String, isPrivate: Bool = false) throws(CodecError) {
        let standing = Platform.status(at: path)
        guard standing?.isFolder != true, !path.isEmpty, !path.hasSuffix("/") else { throw CodecError(.unwritable) }
        if let standing, !standing.isRegular {
            target = path
            descriptor = Platform.open(path, .writing)
        } else {
            // A link stays a link: what it leads to is written anew.
            target = standing == nil ? path : Platform.realPath(path) ?? path
            let temporary = Self.neighbour(of: target)
            descriptor = Platform.open(temporary, .making(isPrivate: isPrivate))
            if descriptor != nil { temporaryPath = temporary }
        }
        guard descriptor != nil else { throw CodecError(.unwritable) }
    }

    deinit { discard() }

    /// Writes bytes.
    public func write(_ bytes: [UInt8]) throws(CodecError) {
        guard let descriptor, !hasFailed, Platform.write(bytes, to: descriptor) else {
            hasFailed = true
            throw CodecError(.unwritable)
        }
    }

    /// Brings everything to the disk, still under another name; nothing more can be written.
    ///
    /// - Throws: ``CodecError/Code/unwritable``.
    public func settle() throws(CodecError) {
        guard !hasFailed else { throw CodecError(.unwritable) }
        guard let descriptor else { return }
        // A device has nothing to settle.
        let isSettled = Platform.settle(descriptor) || temporaryPath == nil
        self.descriptor = nil
        guard Platform.close(descriptor), isSettled else {
            discard()
            throw CodecError(.unwritable)
        }
    }

    /// Ends the file and gives it its name.
    ///
    /// - Parameter isNew: Whether nothing of that name may be there; what is there stays as it is.
    /// - Throws: ``CodecError/Code/unwritable``; there is no file of that name then, or the old one.
    public func commit(isNew: Bool = false) throws(CodecError) {
        try settle()
        guard let temporary = temporaryPath else { return }
        let hasName = isNew ? Platform.renameToNew(temporary, target) : Platform.rename(temporary, to: target)
        guard hasName else {
            discard()
            throw CodecError(.unwritable)
        }
        temporaryPath = nil
        settleFolder()
    }

    /// Ends the file and gives it another name in its folder, which nothing may have; what is there stays as it is.
    ///
    /// - Parameter name: The name, without the folder.
    /// - Throws: ``CodecError/Code/unwritable``; there is no file of that name then, or the old one.
    public func commit(named name: String) throws(CodecError) {
        guard temporaryPath != nil, !name.contains("/") else { throw CodecError(.unwritable) }
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        target = folder + name
        try commit(isNew: true)
    }

    /// Gives the file up; nothing is left of it.
    public func discard() {
        if let descriptor { Platform.close(descriptor) }
        descriptor = nil
        if let temporaryPath { Platform.remove(temporaryPath) }
        temporaryPath = nil
        hasFailed = true
    }

    /// The new name is on the disk only when the folder is.
    private func settleFolder() {
        guard let folder = Platform.open(Self.folder(of: target), .reading) else { return }
        _ = Platform.settle(folder)
        Platform.close(folder)
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    }

    /// A name that tells nothing, in the same folder.
    private static func neighbour(of path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        let number = UInt64.random(in: .min ... .max)
        return "\(folder).village-\(String(number, radix: 36)).part"
    }
}

@available(*, unavailable)
extension AtomicFile: Sendable {}
