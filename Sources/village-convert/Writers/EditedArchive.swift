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

    /// Changes the dossier, and puts the archive back; when the change is refused, the file stays as it is.
    consuming func change<Result>(
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
        do throws(EditError) { result = try work(&editor) } catch { throw Failure(error) }
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
        Failure(.file, "'\(path)': somebody else is changing it; try again in a moment", help: ["nothing was changed"])
    }
}

extension Failure {
    /// What can be done about an event that is later than today.
    static let wayOutOfClock =
        "if the day of today is right, an event was written with a wrong one: go back to the copy of the file from before it"

    /// Translates the refusal of a change.
    init(_ error: EditError) {
        switch error {
        case .denied(let verdict):
            self.init(.refused, "refused (\(verdict.reason.rawValue)): \(verdict.reason.words)")
        case .clockBeforeLastEvent:
            self.init(.refused, "refused: \(error.description)", help: [Self.wayOutOfClock])
        case .noErasureAsked: self.init(.refused, "refused: \(error.description)")
        case .unusableAnswer: self.init(.usage, error.description)
        case .unusableInspection: self.init(.refused, "refused: \(error.description)")
        }
        help.append("nothing was changed")
    }
}
