// Reads pupils from tables of delimited text, by mappings; recognised by the header row.

public import VillageCodecs
public import VillageFormats

/// Reads pupils from tables of delimited text, by mappings.
///
/// A table is recognised by its header, never by its name. Pupils and guardians in two tables are read as one set.
public struct CSVImporter: SetImporter, FileTaking {
    /// The format.
    public static let format = CSVFormat.descriptor
    private let mappings: [TableMapping]

    /// Creates an importer of the mappings that are shipped.
    public init() { mappings = TableMapping.standard }

    /// Creates an importer of one's own mappings.
    ///
    /// - Parameters:
    ///   - mappings: The mappings, the most wanted first.
    ///   - includesStandard: Whether those that are shipped come after them.
    public init(mappings: [TableMapping], includesStandard: Bool = true) {
        self.mappings = mappings + (includesStandard ? TableMapping.standard : [])
    }

    /// Reads a mapping of one's own; tables are compared with it first.
    public func taking(
        _ file: [UInt8],
        for setting: String
    ) throws(FileTakingError) -> (taker: CSVImporter, version: String) {
        let mapping = try TableMapping(file: file)
        return (CSVImporter(mappings: [mapping] + mappings, includesStandard: false), mapping.name)
    }

    /// Syntax, header, required cells, codes, dates, numbers.
    public var validator: (any FormatValidator)? { CSVValidator(mappings) }

    /// Recognises a table by its header.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        guard let layout = TableLayout.find(head, in: mappings) else { return nil }
        return FormatRecognition(version: layout.mapping.name, isReadable: layout.table.rows != .other)
    }

    /// Begins to read a table.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        try reader(source, options) as any DossierReader & ~Copyable
    }

    func reader(
        _ source: consuming some ByteSource & ~Copyable,
        _ options: ImportOptions,
        checksAges: Bool = true
    ) throws(ImportError) -> CSVReader {
        var report = ImportReport(format: CSVFormat.id)
        do throws(CodecError) {
            let headed = try HeadedSource(source)
            guard let layout = TableLayout.find(headed.head, in: mappings), layout.table.rows == .pupils else {
                // A table of guardians alone makes no pupils.
                throw CodecError(.malformed, at: SourceLocation(line: 1))
            }
            let rows = try TableRows(headed, layout, &report)
            return CSVReader(rows, PupilRows(layout, options, checksAges: checksAges), report)
        } catch { throw ImportError(error) }
    }

    /// Begins to read tables that belong together: pupils, and their guardians.
    public func open(
        set parts: [InputPart],
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        var files: [TableFile] = []
        for part in parts { files.append(try TableFile(part, mappings)) }
        let pupils = files.filter { $0.layout.table.rows == .pupils }
        let guardians = files.filter { $0.layout.table.rows == .guardians }
        guard let first = pupils.first else { throw ImportError(.malformed, at: SourceLocation(line: 1)) }
        var report = ImportReport(format: CSVFormat.id)
        var links: GuardianLinks?
        if !guardians.isEmpty {
            let index = try PupilIndex(pupils)
            links = try GuardianLinks(guardians, to: index, mostBytes: options.limits.wholeBytes, &report)
        }
        let rows = try first.rows(&report)
        return CSVReader(rows, PupilRows(first.layout, options), report, waiting: pupils.dropFirst(), links: links)
            as any DossierReader & ~Copyable
    }
}
