// What writes a format: an exporter begins a file, a writer takes one disclosed dossier at a time.

public import VillageAccess
public import VillageCodecs

/// Writes one format.
///
/// An exporter is handed a `DisclosedDossier` and has no way to make one.
public protocol Exporter: Sendable {
    /// The format.
    static var format: FormatDescriptor { get }

    /// Begins a file.
    ///
    /// - Parameters:
    ///   - sink: Where the bytes go.
    ///   - options: What the caller decides.
    /// - Returns: A writer of dossiers.
    /// - Throws: ``ExportError`` when the options are wrong or the sink refuses bytes.
    func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable
}

/// Takes the dossiers of one file, one at a time.
public protocol DossierWriter: ~Copyable {
    /// Writes a dossier.
    ///
    /// - Returns: What became of every value of the view.
    /// - Throws: ``ExportError``; nothing of this dossier has been written then, or the file has to be thrown away.
    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount

    /// Ends the file.
    ///
    /// - Returns: What was met on the way.
    /// - Throws: ``ExportError`` when the sink refuses bytes.
    mutating func finish() throws(ExportError) -> ExportReport
}

extension Exporter {
    /// Writes everything at once.
    ///
    /// - Parameters:
    ///   - dossiers: The dossiers.
    ///   - options: What the caller decides.
    /// - Returns: The bytes, the account of each dossier, and what was met on the way.
    /// - Throws: ``ExportError``.
    public func write(
        _ dossiers: [DisclosedDossier],
        options: ExportOptions = ExportOptions()
    ) throws(ExportError) -> (bytes: [UInt8], accounts: [ExportAccount], report: ExportReport) {
        let sink = ArraySink()
        var writer = try begin(sink, options: options)
        var accounts: [ExportAccount] = []
        for dossier in dossiers { accounts.append(try writer.write(dossier)) }
        let report = try writer.finish()
        return (sink.bytes, accounts, report)
    }
}
