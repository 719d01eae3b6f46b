// What reads a format: an importer opens a source, a reader hands out one dossier at a time.

public import VillageCodecs
public import VillageModel

/// Reads one format.
///
/// To write one of your own, see <doc:Adding-a-format>.
public protocol Importer: Sendable {
    /// The format.
    static var format: FormatDescriptor { get }
    /// What compares a file with the rules of the format; `nil` where reading it is all that can be said.
    var validator: (any FormatValidator)? { get }

    /// Says whether a file is of this format, by its content and never by its name.
    ///
    /// - Parameter head: The first bytes of the file, expanded if it was compressed: at least 4,096, or all there are.
    /// - Returns: What is recognised; `nil` for a file of another format.
    func recognise(_ head: [UInt8]) -> FormatRecognition?

    /// Begins to read a source.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from; the reader closes it.
    ///   - options: What the caller decides.
    /// - Returns: A reader of the dossiers in it.
    /// - Throws: ``ImportError`` when the source is not of this format.
    func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable
}

/// Reads a format whose pupils are spread over several files, which belong together.
///
/// Files of one call that the importer recognises, one beside the other or in one archive, are opened as one set.
public protocol SetImporter: Importer {
    /// Begins to read a set of files.
    ///
    /// - Parameters:
    ///   - parts: The files, in the order in which they were given.
    ///   - options: What the caller decides.
    /// - Returns: A reader of the dossiers in them.
    /// - Throws: ``ImportError`` when a file is not of this format, or they do not belong together.
    func open(set parts: [InputPart], options: ImportOptions) throws(ImportError) -> any DossierReader & ~Copyable
}

/// Hands out the dossiers of one source, one at a time.
public protocol DossierReader: ~Copyable {
    /// What was met so far.
    var report: ImportReport { get }

    /// Reads the next dossier.
    ///
    /// - Returns: The dossier with its account, or `nil` at the end.
    /// - Throws: ``ImportError`` when the source cannot be read further.
    mutating func next() throws(ImportError) -> ImportedDossier?
}

/// A dossier as it was read, and what became of its source.
public struct ImportedDossier: Sendable {
    /// The dossier, before any access rule has looked at it.
    public var dossier: Dossier
    /// What became of every datum of its source.
    public var account: ImportAccount

    /// Creates a pair.
    public init(dossier: Dossier, account: ImportAccount) {
        self.dossier = dossier
        self.account = account
        self.dossier.adoptBirthDate()
    }
}

extension Importer {
    /// No rules beside those of reading.
    public var validator: (any FormatValidator)? { nil }

    /// Reads everything at once, for sources that fit in memory.
    ///
    /// - Parameters:
    ///   - bytes: The source.
    ///   - options: What the caller decides.
    /// - Returns: The dossiers, and what was met on the way.
    /// - Throws: ``ImportError``.
    public func read(
        _ bytes: [UInt8],
        options: ImportOptions
    ) throws(ImportError) -> (dossiers: [ImportedDossier], report: ImportReport) {
        var reader = try open(ArraySource(bytes), options: options)
        var dossiers: [ImportedDossier] = []
        while let dossier = try reader.next() { dossiers.append(dossier) }
        return (dossiers, reader.report)
    }
}
