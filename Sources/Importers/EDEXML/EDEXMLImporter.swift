// Reads the pupils of a school from an EDEXML file.

public import VillageCodecs
public import VillageFormats

/// Reads EDEXML files of 2.0 and 2.1, and older ones as far as they are understood.
public struct EDEXMLImporter: Importer {
    /// The format.
    public static let format = EDEXMLFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure, official schema, and the rules of the manual.
    public var validator: (any FormatValidator)? { EDEXMLRules.validator }

    /// Recognises the outermost element, which has no namespace, and the version that the header names.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard var parser = XMLPullParser.atRoot(of: head), parser.name == EDEXMLFormat.root, parser.namespace.isEmpty
        else { return nil }
        var recognition = FormatRecognition()
        var isDeclaration = false
        while let event = parser.nextInHead() {
            if event == .text, isDeclaration {
                recognition.version = EDEXMLVersion(declared: parser.text)?.rawValue
            }
            isDeclaration = event == .start && parser.name == "xsdversie"
            if event == .end, parser.name == "school" { break }
        }
        return recognition
    }

    /// Reads all that stands beside the pupils: groups before them, and teachers after them.
    ///
    /// The file is held in memory, as far as the limits allow, and gone through a second time for its pupils.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        do throws(CodecError) {
            var source = source
            let bytes = try source.readAll(limit: options.limits.wholeBytes)
            var parser = try XMLPullParser(ArraySource(bytes), limits: options.limits.xml)
            guard try parser.next() == .start, parser.name == EDEXMLFormat.root, parser.namespace.isEmpty else {
                throw CodecError(.malformed, at: parser.location)
            }
            return try EDEXMLReader(bytes, options) as any DossierReader & ~Copyable
        } catch {
            throw ImportError(error)
        }
    }
}
