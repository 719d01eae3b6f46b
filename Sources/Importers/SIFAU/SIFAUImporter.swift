// Reads objects of SIF Australia: single ones, lists, and sets of files whose objects belong together.

public import VillageCodecs
public import VillageFormats

/// Reads objects of SIF Australia 3.4 to 3.6.
public struct SIFAUImporter: SetImporter {
    /// The format.
    public static let format = SIFAUFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure, official schema and rules.
    public var validator: (any FormatValidator)? { SIFAUValidation.validator }

    /// Recognises the outermost element: an object or a list of objects, by its namespace.
    ///
    /// Files without a namespace exist; they are recognised by the name and an identifier at it.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard let parser = XMLPullParser.atRoot(of: head) else { return nil }
        if parser.namespace == SIFAUFormat.namespace { return FormatRecognition(version: "3.4") }
        if parser.namespace.hasPrefix(SIFAUFormat.namespaceStart) {
            let version = String(parser.namespace.dropFirst(SIFAUFormat.namespaceStart.count))
            return FormatRecognition(version: version, isReadable: version.hasPrefix("3."))
        }
        let isKnown = SIFAUFormat.objectNames.contains { [$0, SIFAUFormat.list(of: $0)].contains(parser.name) }
        guard isKnown, parser.namespace.isEmpty else { return nil }
        let isObject = parser.attributes.contains { $0.name.hasSuffix("RefId") }
        return isObject ? FormatRecognition(version: "3.4") : nil
    }

    /// Reads a file, or a zip archive of files that belong together.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let parts: [InputPart]
        do throws(CodecError) {
            var bytes: [UInt8] = []
            while true {
                let piece = try source.read(atMost: 1 << 18)
                if piece.isEmpty { break }
                bytes += piece
            }
            parts = try InputFile(bytes, limits: options.limits).parts
        } catch {
            throw ImportError(error)
        }
        return try open(set: parts, options: options)
    }

    /// Reads files whose objects belong together.
    public func open(
        set parts: [InputPart],
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        var collection = SIFAUCollection(options)
        for part in parts { try collection.read(part) }
        collection.join()
        return SIFAUReader(collection, options) as any DossierReader & ~Copyable
    }
}
