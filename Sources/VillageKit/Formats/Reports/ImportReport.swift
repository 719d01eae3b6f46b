// What a reader tells about the source as a whole.

/// What was met while reading.
public struct ImportReport: Sendable, Hashable {
    /// The format that was read.
    public var format: String
    /// The version that the source is of.
    public var version: String?
    /// The number of dossiers read.
    public var dossiers = 0
    /// What became of data that belong to no one dossier: the header of the file, and records that were set aside.
    public private(set) var fileAccount = ImportAccount()
    /// How many records were set aside.
    public private(set) var recordsSetAside = 0
    /// What happened to the data of the source: those of every dossier, and those of the file.
    public var conservation = Conservation()
    /// Paths of the source that no mapping reads, and how often each was met; they are quarantined.
    public var unread: [String: Int] = [:]
    /// What a person should know.
    public var diagnostics: [Diagnostic] = []
    /// The jurisdiction profile that the source suggests; it is never taken without being asked for.
    public var suggestedProfile: String?

    /// Notes what became of data that belong to no one dossier.
    public mutating func note(file account: ImportAccount) {
        for line in account.lines {
            fileAccount.note(line.path, line.fate, at: line.home, code: line.code, count: line.count)
        }
        conservation += account.conservation
    }

    /// Notes a dossier that was read.
    public mutating func note(_ imported: ImportedDossier) {
        dossiers += 1
        conservation += imported.account.conservation
    }

    /// Notes a record that is set aside: no dossier is made of it, and the rest goes on.
    ///
    /// - Parameters:
    ///   - finding: Why, with its place and a cure.
    ///   - path: Where the record stood, in the words of the format.
    ///   - count: How many data it holds, where that is known.
    public mutating func setAside(_ finding: Diagnostic, path: String, count: Int) {
        recordsSetAside += 1
        diagnostics.append(finding)
        note(lost: path, code: finding.identifier, count: count)
    }

    /// Notes data that belong to no one dossier and are left out.
    package mutating func note(lost path: String, code: String, count: Int) {
        var account = ImportAccount()
        account.note(path, .rejected, at: nil, code: code, count: count)
        note(file: account)
    }

    /// Creates an empty report.
    public init(format: String, version: String? = nil) {
        self.format = format
        self.version = version
    }
}
