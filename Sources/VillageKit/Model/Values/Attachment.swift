// A document that belongs to an entry, with the very bytes that came in.

public import VillageBasics

/// A document that belongs to an entry.
///
/// The bytes are those that were received, so that the same format gets them back; how they are packed says
/// ``packaging``.
public struct Attachment: FieldValue, Opaque {
    /// The name of the file.
    public var name: String?
    /// The media type, where it is known.
    public var mediaType: String?
    /// What the document is.
    public var description: String?
    /// The bytes as they were received.
    public var bytes: [UInt8]
    /// How the bytes are packed.
    public var packaging: Packaging

    /// Creates a document.
    public init(
        name: String? = nil,
        mediaType: String? = nil,
        description: String? = nil,
        bytes: [UInt8],
        packaging: Packaging = .plain
    ) {
        self.name = name
        self.mediaType = mediaType
        self.description = description
        self.bytes = bytes
        self.packaging = packaging
    }

    /// How the bytes of a document are packed.
    public enum Packaging: String, Sendable, Hashable, CaseIterable {
        /// They are the document.
        case plain
        /// They are a zip archive with one document in it.
        case zip
        /// They are text that ought to be base64 and is not.
        case text
    }

    /// The SHA-256 of the bytes, in hexadecimal digits.
    public var digest: String { Hexadecimal.text(SHA256.digest(bytes)) }

    /// The shape of a document.
    public static var shape: FieldShape { .attachment }

    /// Reads an object with `data` in base64; `nil` when the digest in it is another.
    public init?(json: JSONValue) {
        guard let data = json["data"]?.string, let bytes = Base64.bytes(data),
            let packaging = Packaging(rawValue: json["packaging"]?.string ?? "plain")
        else { return nil }
        self.init(
            name: json["name"]?.string,
            mediaType: json["mediaType"]?.string,
            description: json["description"]?.string,
            bytes: bytes,
            packaging: packaging
        )
        if let expected = json["sha256"]?.string, expected != digest { return nil }
    }

    /// Writes an object with `data` in base64.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", name)
        writer.member("mediaType", mediaType)
        writer.member("description", description)
        if packaging != .plain { writer.member("packaging", packaging.rawValue) }
        writer.member("sha256", digest)
        writer.member("data", Base64.text(bytes))
        writer.endObject()
    }

    /// The name and the description; what stands in the document itself nobody searches.
    public var freeText: [String] { [name, description].compactMap { $0 } }
}
