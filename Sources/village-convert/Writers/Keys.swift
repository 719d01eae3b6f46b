// The keeper's own key for identifiers: made once, kept beside the archives.

import VillageKit

/// Finds and makes the keeper's own key.
enum Keys {
    /// The name of the key's file, beside the archives.
    static let name = "village.key"

    /// The key of a file; without one, that beside the archive.
    static func key(_ path: String?, beside archive: String) throws(Failure) -> IdentifierKey {
        let path = path ?? FolderSettings.folder(of: archive) + name
        guard Platform.isThere(path) else {
            throw .usage("there is no key '\(path)'", help: ["'new' makes one; else name it with '--id-key'"])
        }
        return try key(in: path)
    }

    /// The key of a file.
    static func key(in path: String) throws(Failure) -> IdentifierKey {
        var bytes = try SmallFile.bytes(path)
        while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
        guard let key = IdentifierKey(key: bytes) else {
            throw .usage("'\(path)' holds fewer than 16 bytes; make it with 'openssl rand -hex 32'")
        }
        return key
    }

    /// Makes a key for the archives of a folder, unless there is one.
    ///
    /// - Returns: The path, if it was made.
    static func make(beside archive: String, _ session: Session) throws(Failure) -> String? {
        let path = FolderSettings.folder(of: archive) + name
        guard !Platform.isThere(path) else { return nil }
        let text = Hexadecimal.text(session.randomness() + session.randomness()) + "\n"
        try NewFile.write(Array(text.utf8), to: path)
        return path
    }
}

/// Writes files that are not there yet.
enum NewFile {
    /// Writes a file for its owner only; one that is there stays as it is.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        do throws(CodecError) {
            let file = try Platform.makingUnfinished { () throws(CodecError) in
                let file = try AtomicFile(path: path, isPrivate: true)
                return (file, file.temporaryPath)
            }
            try file.write(bytes)
            try file.commit(isNew: true)
            Platform.setUnfinished(nil)
        } catch {
            throw Failure(.file, "'\(path)' cannot be made; perhaps it is there already")
        }
    }
}
