// Reads the dossier of one pupil from an OSO file.

public import VillageCodecs
public import VillageFormats

/// Reads OSO files of 2017.1 to 2019.1, and newer ones as far as they are understood.
public struct OSOImporter: Importer {
    /// The format.
    public static let format = OSOFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure, official schema and business rules.
    public var validator: (any FormatValidator)? { OSOValidator() }

    /// Recognises the outermost element of an OSO file by its namespace.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard let parser = XMLPullParser.atRoot(of: head), parser.name == "dossier",
            let edition = OSOEdition(namespace: parser.namespace)
        else { return nil }
        return FormatRecognition(version: edition.version, isReadable: edition.isReadable)
    }

    /// Reads the document and makes sure that it is of a version that can be read.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let tree = try XMLTree(reading: source, options, nodes: OSOFormat.nodes)
        guard tree.root.name == "dossier", let edition = OSOEdition(namespace: tree.root.namespace) else {
            throw ImportError(.malformed, at: SourceLocation(line: tree.root.line))
        }
        guard edition.isReadable else {
            throw ImportError(.unsupportedVersion, at: SourceLocation(line: tree.root.line))
        }
        return OSOReader(tree, edition, options) as any DossierReader & ~Copyable
    }
}
