// The validator of official schemas, over libxml2.

internal import CLibXML2

/// Compares documents with an official schema.
///
/// A schema may open only files of the folder that its user names: an absolute path, an address, a link or a path that
/// leaves the folder is refused before libxml2 sees it, and so is a document type. Documents are read by
/// ``XMLPullParser`` in constant memory, with its limits. Prefixes that occur in no name but only in the value of
/// `xsi:type` are unknown to the validator.
@safe public struct XMLSchemaValidator: ~Copyable {
    /// The most violations that are kept of one document, unless the caller says otherwise.
    public static let usualLimit = 1_000

    private let schema: xmlSchemaPtr
    /// The document of the schema, which the schema refers to.
    private let document: xmlDocPtr

    /// Reads a schema.
    ///
    /// - Parameters:
    ///   - path: The path of the schema.
    ///   - folder: The folder that it and all that it includes must lie in.
    /// - Throws: ``CodecError/Code/forbidden`` when it would open anything else or has a document type,
    ///   ``CodecError/Code/unreadable`` when there is no such file, ``CodecError/Code/malformed`` when it is no schema.
    public init(schema path: String, within folder: String) throws(CodecError) {
        let (path, bytes) = try XMLSchemaFolder(folder).checked(path)
        xmlInitParser()
        guard let document = unsafe Self.document(bytes, at: path) else { throw CodecError(.malformed) }
        guard let schema = unsafe village_schema_parse(document) else {
            unsafe xmlFreeDoc(document)
            throw CodecError(.malformed)
        }
        unsafe (self.schema, self.document) = (schema, document)
    }

    deinit {
        unsafe xmlSchemaFree(schema)
        unsafe xmlFreeDoc(document)
    }

    /// Compares a document with the schema.
    ///
    /// - Parameters:
    ///   - source: Where the document comes from.
    ///   - limits: How much the document may ask for.
    ///   - most: The most violations to return.
    /// - Returns: What the schema forbids, in the order of the document.
    /// - Throws: ``CodecError`` with the place at which the document cannot be read further.
    public borrowing func validate(
        _ source: consuming some ByteSource & ~Copyable,
        limits: XMLLimits = XMLLimits(),
        most: Int = usualLimit
    ) throws(CodecError) -> [SchemaViolation] {
        var parser = try XMLPullParser(source, limits: limits)
        var run = try unsafe XMLSchemaRun(schema, most: most)
        while let event = try parser.next() { run.take(event, parser) }
        return run.finish()
    }

    private static func document(_ bytes: [UInt8], at path: String) -> xmlDocPtr? {
        unsafe bytes.withUnsafeBytes { bytes -> xmlDocPtr? in
            guard let start = bytes.baseAddress, let count = Int32(exactly: bytes.count) else { return nil }
            return unsafe village_xml_document(start.assumingMemoryBound(to: CChar.self), count, path)
        }
    }
}

@available(*, unavailable)
extension XMLSchemaValidator: Sendable {}
