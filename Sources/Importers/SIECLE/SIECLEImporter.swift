// Reads the exports of SIECLE, as a set of files, and the file that writes pupils into it.

public import VillageCodecs
public import VillageFormats

/// Reads the exports of SIECLE as a set, and import files of 3.0 and 3.1; newer ones as far as they are understood.
public struct SIECLEImporter: SetImporter {
    /// The format.
    public static let format = SIECLEFormat.descriptor

    /// Creates an importer.
    public init() {}

    /// Structure, official schema and rules.
    public var validator: (any FormatValidator)? { SIECLEValidation.validator }

    /// Recognises the outermost element of a file.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard let parser = XMLPullParser.atRoot(of: head) else { return nil }
        let version = SIECLEVersion.version(root: parser.name, number: parser.attribute("VERSION"))
        return version.map { FormatRecognition(version: $0) }
    }

    /// Begins to read one file: an import file, or an export without the others of its set.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        var loading = SIECLELoading(options)
        do throws(CodecError) {
            try loading.load(XMLPullParser(source, limits: Self.limits(options)))
        } catch {
            throw ImportError(error)
        }
        return SIECLEReader(loading, options) as any DossierReader & ~Copyable
    }

    /// Begins to read a set of files: the exports of one school, joined, and import files, each by itself.
    public func open(
        set parts: [InputPart],
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        var loading = SIECLELoading(options)
        do throws(CodecError) {
            for part in parts {
                try loading.load(XMLPullParser(part.open(), limits: Self.limits(options)))
            }
        } catch {
            throw ImportError(error)
        }
        return SIECLEReader(loading, options) as any DossierReader & ~Copyable
    }

    /// The limits of a file, which lies in memory until its pupils are joined.
    private static func limits(_ options: ImportOptions) -> XMLLimits {
        var limits = options.limits.xml
        limits.bytes = min(limits.bytes, options.limits.wholeBytes)
        return limits
    }
}
