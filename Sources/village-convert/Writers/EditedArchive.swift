// An archive that is being changed: locked, read, and put back in one step.

import VillageKit

/// An archive that is being changed.
struct EditedArchive: ~Copyable {
    let path: String
    let options: WriterOptions
    let engine: DecisionEngine
    let request: WriteRequest
    private var archive: DossierArchive
    private let lock: FileLock
    private let session: Session

    /// Locks and reads an archive, and checks who writes.
    init(_ path: String, _ options: WriterOptions, _ session: Session) throws(Failure) {
        let options = options.completed(by: try FolderSettings(beside: path))
        let engine = try options.engine()
        var request = try options.request(engine.model, session)
        request.charter = try options.charter.map { (path) throws(Failure) in try Charters.charter(path).admitted }
        let lock: FileLock
        do throws(CodecError) { lock = try FileLock(path: path) } catch {
            throw error.code == .busy ? Self.busy(path) : .unreadable(path)
        }
        let archive = try Self.read(path)
        for entry in archive.dossier.entriesChangedByHand {
            session.console.note(
                "'\(path)': entry \(entry.rawValue) is not as it was written; the file was edited by hand"
            )
        }
        (self.path, self.options, self.engine, self.request) = (path, options, engine, request)
        (self.archive, self.lock, self.session) = (archive, lock, session)
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

    /// The dossier as it was read.
    var dossier: Dossier { archive.dossier }

    /// The entry that a text names: its identifier, or the beginning of one that is told to whoever asks.
    func entry(_ text: String) throws(Failure) -> EntryID {
        let typed = text.lowercased()
        let known = engine.entriesThere(for: request, in: dossier).filter { $0.rawValue.hasPrefix(typed) }
        if known.contains(EntryID(typed)) { return EntryID(typed) }
        if known.count > 1, typed.utf8.count >= 4 {
            throw .usage("several entries begin like that; write more of the identifier")
        }
        return typed.utf8.count >= 4 ? known.first ?? EntryID(text) : EntryID(text)
    }

    /// Changes the dossier, and puts the archive back; when the change is refused, the file stays as it is.
    mutating func change<Result>(
        _ work: (inout DossierEditor) throws(EditError) -> Result
    ) throws(Failure) -> Result {
        let key = try Keys.key(options.identifierKey, beside: path)
        var editor = DossierEditor(
            archive.dossier,
            as: request,
            engine: engine,
            key: key,
            randomness: session.randomness
        )
        let result: Result
        do throws(EditError) { result = try work(&editor) } catch { throw Failure(error) }
        archive.dossier = editor.dossier
        try save()
        return result
    }

    private func save() throws(Failure) {
        let sink = try OutputSink(path: path, isPrivate: true)
        do throws(CodecError) { try sink.write(archive.bytes()) } catch { throw sink.failure }
        try sink.publish()
    }

    private static func busy(_ path: String) -> Failure {
        Failure(.file, "'\(path)': somebody else is changing it; try again in a moment", help: ["nothing was changed"])
    }
}

extension Failure {
    /// Translates the refusal of a change.
    init(_ error: EditError) {
        switch error {
        case .denied(let verdict):
            self.init(.refused, "refused (\(verdict.reason.rawValue)): \(verdict.reason.words)")
        case .clockBeforeLastEvent, .noErasureAsked: self.init(.refused, "refused: \(error.description)")
        case .unusableAnswer: self.init(.usage, error.description)
        }
        help.append("nothing was changed")
    }
}
