// An archive that is being changed: locked, read, and put back in one step.

import VillageKit

/// An archive that is being changed.
struct EditedArchive: ~Copyable {
    let path: String
    private let peeked: PeekedArchive
    private let lock: FileLock
    private let session: Session

    /// Checks who writes, locks an archive, and reads it.
    init(_ path: String, _ options: WriterOptions, _ session: Session) throws(Failure) {
        let writer = try ArchiveWriter(beside: path, options, session)
        let lock = try Self.locked(path, session)
        let peeked = try PeekedArchive(path, for: writer)
        session.console.noteHandEdits(in: peeked.archive.dossier, of: path)
        (self.path, self.peeked, self.lock, self.session) = (path, peeked, lock, session)
    }

    /// The rules that decide.
    var engine: DecisionEngine { peeked.writer.engine }

    /// Who writes.
    var request: WriteRequest { peeked.writer.request }

    /// The dossier as it was read.
    var dossier: Dossier { peeked.archive.dossier }

    /// The entry that a text names.
    func entry(_ text: String) throws(Failure) -> EntryID { try peeked.entry(text) }

    /// Content in which the entries that it refers to are named in full.
    func naming(_ content: any EntryContent) throws(Failure) -> any EntryContent { try peeked.naming(content) }

    /// Changes the dossier, and puts the archive back; when the change is refused, the file stays as it is.
    ///
    /// - Parameters:
    ///   - check: Looks at what the change came to before anything is stored; what it throws leaves the file as it is.
    ///   - work: The change.
    /// - Returns: What the change came to.
    /// - Throws: ``Failure``; then nothing is stored.
    consuming func change<Result>(
        unless check: (Result) throws(Failure) -> Void = { _ in },
        _ work: (inout DossierEditor) throws(EditError) -> Result
    ) throws(Failure) -> Result {
        let key = try Keys.key(peeked.writer.options.identifierKey, beside: path)
        var editor = DossierEditor(
            dossier,
            as: request,
            engine: engine,
            key: key,
            randomness: session.randomness
        )
        let result: Result
        do throws(EditError) { result = try work(&editor) } catch {
            throw Failure(error, to: request, by: engine.model)
        }
        try check(result)
        var archive = peeked.archive
        archive.dossier = editor.dossier
        try save(archive)
        return result
    }

    private func save(_ archive: DossierArchive) throws(Failure) {
        let sink = try OutputSink(path: path, isPrivate: true)
        do throws(CodecError) { try sink.write(archive.bytes()) } catch { throw sink.failure }
        try sink.publish()
    }

    /// Takes the lock; who is changing the file is done in a moment.
    private static func locked(_ path: String, _ session: Session) throws(Failure) -> FileLock {
        var time = 0
        while true {
            do throws(CodecError) { return try FileLock(path: path) } catch {
                guard error.code == .busy else { throw .unreadable(path) }
                time += 1
                guard session.waits(time) else { throw busy(path) }
            }
        }
    }

    private static func busy(_ path: String) -> Failure {
        Failure(
            .file,
            "'\(path)': somebody else is changing it; try again in a moment",
            help: [
                "the lock ends with the program that holds it, however that ends: no file has to be removed",
                "nothing was changed",
            ]
        )
    }
}
