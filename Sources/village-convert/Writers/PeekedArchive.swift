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

    /// The entry that a text names: its identifier, the beginning of one that is told to whoever asks, or the name that
    /// `list` gives it.
    func entry(_ text: String) throws(Failure) -> EntryID {
        if let listed = entryListed(as: text) { return listed }
        let there = writer.engine.entriesThere(for: writer.request, in: archive.dossier)
        return try EntryNames.entry(text, among: there) ?? EntryID(text)
    }

    /// Content in which the entries that it refers to are named in full.
    func naming<Content: EntryContent>(_ content: Content) throws(Failure) -> Content {
        guard Content.hasReferences else { return content }
        var typed: Set<EntryID> = []
        content.visitValues { _, value in
            if let id = value as? EntryID { typed.insert(id) }
        }
        var names = FullNames()
        for id in typed.sorted() { names.entries[id] = try entry(id.rawValue) }
        var content = content
        content.rename(names)
        return content
    }

    /// The entry of a `v` with a number, where the identifiers come from no key and the view gives such names.
    private func entryListed(as text: String) -> EntryID? {
        guard !archive.dossier.hasStableIdentifiers, text.hasPrefix("v"), Int(text.dropFirst()) != nil else {
            return nil
        }
        let request = writer.request
        let reader = AccessRequest(
            role: request.role,
            organisation: request.organisation,
            person: request.person,
            relation: request.relation,
            purpose: request.purpose,
            profile: request.profile,
            day: request.day
        )
        let items = writer.engine.disclose(archive.dossier, to: reader)?.receipt.items ?? []
        return items.first { $0.viewName?.rawValue == text }?.entry
    }
}

/// The full names of entries that were typed in short.
private struct FullNames: ReferenceNames {
    var entries: [EntryID: EntryID] = [:]

    func name(of entry: EntryID) -> EntryID? { entries[entry] ?? entry }
    func name(of person: PersonID) -> PersonID? { person }
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
