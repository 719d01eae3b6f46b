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
            throw .usage(
                "'\(path)' holds fewer than 16 bytes, and is no key",
                help: [
                    "restore the old one: a new one makes new identifiers",
                    "the first one of a school is made by 'new', or with 'openssl rand -hex 32'",
                ]
            )
        }
        return key
    }

    /// A key for a new archive.
    struct Chosen {
        /// Its file.
        let path: String
        let key: IdentifierKey
        /// What the file is to hold, where it is not there yet.
        let unkept: [UInt8]?
    }

    /// The key of a file, or that beside the archive; a new one, which is not kept yet, where there is none.
    static func chosen(_ path: String?, beside archive: String, _ session: Session) throws(Failure) -> Chosen {
        let place = path ?? FolderSettings.folder(of: archive) + name
        guard path == nil, !Platform.isThere(place) else {
            return Chosen(path: place, key: try key(path, beside: archive), unkept: nil)
        }
        let digits = Array(Hexadecimal.text(session.randomness() + session.randomness()).utf8)
        guard let key = IdentifierKey(key: digits) else { throw Failure(.bug, "a key that was made is none") }
        return Chosen(path: place, key: key, unkept: digits + [0x0A])
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
