// Reads the pupils of a school from an LSU file.

public import VillageCodecs
public import VillageFormats

/// Reads LSU files: second degree 2.0 to 7.0, first degree 1.0, and newer ones as far as they are understood.
public struct LSUImporter: Importer {
    /// The format.
    public static let format = LSUFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure, official schema, identifiers and rules.
    public var validator: (any FormatValidator)? { LSUValidation.validator }

    /// Recognises the outermost element by its name and namespace, and the degree by what stands in it.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard var parser = XMLPullParser.atRoot(of: head), parser.name == LSUFormat.root,
            parser.namespace == LSUFormat.namespace
        else { return nil }
        let stated = parser.attribute("schemaVersion") ?? ""
        let degree = Self.degree(&parser) ?? (stated == "1.0" ? .first : .second)
        let isNumber = LSUEdition.number(stated) != nil
        return FormatRecognition(version: isNumber ? "\(degree.rawValue)-\(stated)" : degree.rawValue)
    }

    /// The degree, where the beginning of the file tells.
    private static func degree(_ parser: inout XMLPullParser) -> LSUDegree? {
        while let event = parser.nextInHead() {
            if event == .start, let degree = LSUDegree.telling(parser.name) { return degree }
        }
        return nil
    }

    /// Reads the whole file: reports refer to lists, and those of one pupil lie apart.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let tree = try XMLTree(reading: source, options, nodes: LSUFormat.nodes)
        guard let graph = LSUGraph(tree.root) else {
            throw ImportError(.malformed, at: SourceLocation(line: tree.root.line))
        }
        return LSUReader(graph, options) as any DossierReader & ~Copyable
    }
}
