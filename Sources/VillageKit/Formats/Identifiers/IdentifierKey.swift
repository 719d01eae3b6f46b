// Identifiers that nobody can guess: a keyed digest of where a thing stood, never of what it says (DOSSIER, Header).

import VillageBasics
public import VillageModel

/// The key that identifiers of entries, persons and students are made with.
public struct IdentifierKey: Sendable, Hashable, Opaque {
    private let bytes: [UInt8]
    /// Whether it is a keeper's own key: identifiers then survive a new edition of the source, and may be shown.
    public let isStable: Bool

    /// A keeper's own key.
    ///
    /// - Parameter key: At least sixteen bytes that nobody can guess.
    public init?(key: [UInt8]) {
        guard key.count >= 16 else { return nil }
        bytes = key
        isStable = true
    }

    /// A key derived from a source, for a conversion without a keeper: the same file gives the same identifiers.
    ///
    /// - Parameter digest: The SHA-256 of the whole source.
    public init(sourceDigest digest: [UInt8]) {
        bytes = SHA256.digest(Array("villagekit source".utf8) + digest)
        isStable = false
    }

    /// Makes a student key of what a source says; it goes into every identifier, and a source may say a book.
    package static func studentKey(_ text: String) -> String {
        text.utf8.count <= 1_000 ? text : Hexadecimal.text(SHA256.digest(Array(text.utf8)))
    }

    /// Makes the identifier of an entry.
    ///
    /// - Parameters:
    ///   - format: The format of the source.
    ///   - student: The student key of the source.
    ///   - type: The content type.
    ///   - origin: The identifier in the source, or the path with its ordinal.
    /// - Returns: The identifier: 128 bits of a keyed digest in base32.
    public func entry(format: String, student: String, type: String, origin: String) -> EntryID {
        EntryID(text([format, student, type, origin]))
    }

    /// Makes the identifier of a person.
    public func person(format: String, student: String, origin: String) -> PersonID {
        PersonID(text([format, student, "person", origin]))
    }

    /// Makes the identifier of a student.
    public func student(format: String, student: String) -> StudentID {
        StudentID(text([format, student, "student", ""]))
    }

    /// HMAC-SHA-256 of the parts, the first 128 bits in base32.
    private func text(_ parts: [String]) -> String { Base32.text(code(of: parts).prefix(16)) }

    /// HMAC-SHA-256 of the parts, each with its length in front; identifiers are those of four parts.
    func code(of parts: [String]) -> [UInt8] {
        var message: [UInt8] = []
        for part in parts {
            let text = Array(part.utf8)
            message.append(contentsOf: "\(text.count):".utf8)
            message.append(contentsOf: text)
        }
        return HMAC.code(of: message, key: bytes)
    }
}
