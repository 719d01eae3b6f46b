// Reads the pupils of a Common Transfer File, one at a time.

public import VillageCodecs
public import VillageFormats

/// Reads Common Transfer Files of 11 to 25, newer ones as far as they are understood, and admissions transfer files.
public struct CTFImporter: Importer {
    /// The format.
    public static let format = CTFFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure and rules; there is no official schema.
    public var validator: (any FormatValidator)? { CTFValidation.validator }

    /// Recognises the outermost element; the version is what the header declares.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        let scan = CTFHeadScan(head)
        guard scan.isOurs else { return nil }
        let version = scan.version
        return FormatRecognition(version: version?.label, isReadable: version?.isReadable ?? true)
    }

    /// Reads the header and makes sure that the file is of a version that can be read.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        let parser: XMLPullParser
        do throws(CodecError) {
            parser = try XMLPullParser(source, limits: options.limits.xml)
        } catch {
            throw ImportError(error)
        }
        var reader = CTFReader(parser, options)
        try reader.begin()
        return reader as any DossierReader & ~Copyable
    }
}
