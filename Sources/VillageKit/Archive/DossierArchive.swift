// One keeper's complete file: a dossier with everything in it, as bytes, and nothing an importer or exporter can name.

public import VillageBasics
import VillageCodecs
import VillageFormats
public import VillageModel

/// One keeper's complete file.
///
/// What is read and written again has the same bytes: members that this version does not know, entries of unknown types and
/// values that cannot be read are kept and stand where they stood. They are not part of the dossier: nothing of them is ever
/// disclosed.
public struct DossierArchive: Sendable, Hashable, Opaque {
    /// The dossier.
    public var dossier: Dossier
    /// What was read and is not understood.
    private let remainder: JSONRemainder

    /// Wraps a dossier.
    public init(_ dossier: Dossier) {
        self.dossier = dossier
        remainder = .nothing
    }

    /// Reads the bytes of an archive.
    ///
    /// - Parameter bytes: One object of kind `dossier`.
    /// - Throws: ``ArchiveError``, with the place.
    public init(json bytes: [UInt8]) throws(ArchiveError) {
        let value: JSONValue
        do throws(JSONError) { value = try JSONParser.parse(bytes) } catch { throw ArchiveError(error) }
        try self.init(value, of: bytes, line: nil)
    }

    /// Reads a value and the bytes that it was read from, which stood in a line where there are many.
    init(_ value: JSONValue, of bytes: [UInt8], line: Int?) throws(ArchiveError) {
        let location = line.map { SourceLocation(line: $0) }
        guard let object = value.object, let head = CanonicalHead(object) else {
            throw ArchiveError(.notAnArchive, at: location)
        }
        switch head.kind {
        case .dossier: break
        case .disclosure: throw ArchiveError(.disclosure, at: location)
        case nil: throw ArchiveError(.notAnArchive, at: location)
        }
        guard head.isReadable else { throw ArchiveError(.unsupportedVersion, at: location) }
        guard let dossier = ArchiveReading.dossier(object) else { throw ArchiveError(.malformed, at: location) }
        self.dossier = dossier
        let writing = ArchiveWriting(dossier)
        let isLine = line != nil
        // Most archives are what would be written again.
        if bytes == (isLine ? writing.bytes(.canonical) : writing.bytes(.indented) + [0x0A]) {
            remainder = .nothing
            return
        }
        let known = writing.bytes(.indented)
        guard let written = try? JSONParser.parse(known) else { throw ArchiveError(.malformed, at: location) }
        remainder = JSONRemainder(of: value, beside: written)
    }

    /// The archive as bytes, with a line break at the end.
    ///
    /// - Parameter style: Indented for a file of its own, canonical for one of many lines and for digests.
    /// - Returns: The bytes.
    public func bytes(_ style: JSONWriter.Style = .indented) -> [UInt8] {
        var bytes: [UInt8]
        let plain = ArchiveWriting(dossier)
        if remainder.isEmpty {
            bytes = plain.bytes(style)
        } else if let tree = try? JSONParser.parse(plain.bytes(.indented)) {
            bytes = remainder.restored(in: tree).bytes(style)
        } else {
            bytes = plain.bytes(style)
        }
        bytes.append(0x0A)
        return bytes
    }

    /// Where the archive holds something that this version does not understand, as pointers without values.
    public var unreadPaths: [String] { remainder.paths }
}
