// An archive as it is, beside who wants to change it: looked at without a lock, and without a word about it.

import VillageKit

/// Who wants to change an archive, and by which rules.
struct ArchiveWriter: Sendable {
    let options: WriterOptions
    let engine: DecisionEngine
    let request: WriteRequest

    /// Checks who writes; what the call does not say is in the settings of the archive's folder.
    init(beside path: String, _ options: WriterOptions, _ session: Session) throws(Failure) {
        let options = options.completed(by: try FolderSettings(beside: path))
        let engine = try options.engine()
        var request = try options.request(engine.model, session)
        request.charter = try options.charter.map { (path) throws(Failure) in try Charters.charter(path).admitted }
        (self.options, self.engine, self.request) = (options, engine, request)
    }
}

/// An archive as it is, beside who wants to change it; until it is locked, it may change.
struct PeekedArchive: Sendable {
    let writer: ArchiveWriter
    let archive: DossierArchive

    /// Reads an archive.
    init(_ path: String, for writer: ArchiveWriter) throws(Failure) {
        self.writer = writer
        archive = try Self.read(path)
    }

    /// Checks who writes, and reads an archive.
    init(_ path: String, _ options: WriterOptions, _ session: Session) throws(Failure) {
        try self.init(path, for: ArchiveWriter(beside: path, options, session))
    }

    /// Reads an archive of one student.
    static func read(_ path: String) throws(Failure) -> DossierArchive {
        let bytes: [UInt8]
        do throws(CodecError) {
            var source = try FileSource(path: path)
            bytes = try source.readAll(limit: ReadLimits().wholeBytes)
        } catch { throw Failure(error, in: path) }
        do throws(ArchiveError) { return try DossierArchive(json: bytes) } catch {
            throw Failure(ImportError(error), in: path)
        }
    }

    /// The entry that a text names: its identifier, or the beginning of one that is told to whoever asks.
    func entry(_ text: String) throws(Failure) -> EntryID {
        let there = writer.engine.entriesThere(for: writer.request, in: archive.dossier)
        return try EntryNames.entry(text, among: there) ?? EntryID(text)
    }
}

/// Finds entries by the beginning of their identifiers.
enum EntryNames {
    /// The entry that a text names: two letters are enough where no other entry begins like that.
    static func entry(_ text: String, among entries: [EntryID]) throws(Failure) -> EntryID? {
        let typed = text.lowercased()
        if let entry = entries.first(where: { $0.rawValue == text || $0.rawValue == typed }) { return entry }
        guard typed.utf8.count > 1 else {
            throw .usage("'\(text)' is too short for an identifier; write two letters of it or more")
        }
        let found = entries.filter { $0.rawValue.hasPrefix(typed) }
        guard found.count < 2 else { throw .usage("several entries begin like that; write more of the identifier") }
        return found.first
    }
}

extension Console {
    /// Says which entries of an archive are not as the program wrote them; of those that are seen, where they are named.
    func noteHandEdits(in dossier: Dossier, of file: String, among seen: Set<EntryID>? = nil) {
        for entry in dossier.entriesChangedByHand where seen?.contains(entry) ?? true {
            note("'\(file)': entry \(entry.rawValue) is not as it was written; the file was edited by hand")
        }
    }
}
