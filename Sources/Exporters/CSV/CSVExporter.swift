// Writes pupils as a table of delimited text, by a mapping read backwards.

public import VillageCodecs
public import VillageFormats

/// Writes pupils as a table of delimited text, by a mapping read backwards.
///
/// The mapping is chosen with `mapping`; a mapping of one's own comes with the initialiser, or as text in `mapping-text`,
/// or with ``taking(_:for:)``: an exporter opens no files.
public struct CSVExporter: Exporter, FileTaking {
    /// The format.
    public static let format = CSVFormat.descriptor
    private let mappings: [TableMapping]

    /// Creates an exporter of the mappings that are shipped.
    public init() { mappings = TableMapping.standard }

    /// Creates an exporter of one's own mappings.
    ///
    /// - Parameters:
    ///   - mappings: The mappings; the first is written where none is named.
    ///   - includesStandard: Whether those that are shipped come after them.
    public init(mappings: [TableMapping], includesStandard: Bool = true) {
        self.mappings = mappings + (includesStandard ? TableMapping.standard : [])
    }

    /// Reads a mapping of one's own; tables are written by it where no other is named.
    public func taking(
        _ file: [UInt8],
        for setting: String
    ) throws(FileTakingError) -> (taker: CSVExporter, version: String) {
        let mapping = try TableMapping(file: file)
        return (CSVExporter(mappings: [mapping] + mappings, includesStandard: false), mapping.name)
    }

    /// Begins a table; the settings are checked at once.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        let mapping = try mapping(options)
        let rows = DelimitedWriter(sink, style: mapping.style)
        guard let pupils = TableLayout(writing: mapping) else { throw Self.unknown(mappings.map(\.name)) }
        guard let name = options.settings["table"], name != pupils.table.name else {
            return CSVWriter(rows, pupils, pupils: nil, options) as any DossierWriter & ~Copyable
        }
        guard let guardians = TableLayout(writing: mapping, guardians: name) else {
            let names = mapping.tables.filter { $0.rows != .other }.map(\.name)
            let help = "one of \(names.joined(separator: ", "))"
            throw ExportError(.badSetting, places: [ExportError.Place("\(CSVFormat.id).table", help: help)])
        }
        return CSVWriter(rows, guardians, pupils: pupils, options) as any DossierWriter & ~Copyable
    }

    private func mapping(_ options: ExportOptions) throws(ExportError) -> TableMapping {
        let names = mappings.map(\.name)
        var plain = options
        plain.settings["mapping"] = nil
        plain.version = nil
        try plain.check(for: Self.format)
        if let text = options.settings["mapping-text"] {
            do throws(TableMappingError) { return try TableMapping(json: Array(text.utf8)) } catch {
                let place = ExportError.Place("csv.mapping-text: \(error)", help: error.help)
                throw ExportError(.badSetting, places: [place])
            }
        }
        let (version, named) = (options.version, options.settings["mapping"])
        if let version, !names.contains(version) {
            let help = "one of \(names.joined(separator: ", "))"
            throw ExportError(.unsupportedVersion, places: [ExportError.Place(CSVFormat.id, help: help)])
        }
        if let version, let named, version != named { throw Self.unknown([version]) }
        guard let name = named ?? version else {
            guard let first = mappings.first else { throw Self.unknown(names) }
            return first
        }
        guard let mapping = mappings.first(where: { $0.name == name }) else { throw Self.unknown(names) }
        return mapping
    }

    private static func unknown(_ names: [String]) -> ExportError {
        let help = "one of \(names.joined(separator: ", "))"
        return ExportError(.badSetting, places: [ExportError.Place("\(CSVFormat.id).mapping", help: help)])
    }
}
