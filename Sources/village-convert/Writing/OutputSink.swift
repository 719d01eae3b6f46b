// Where a written file goes, with its digest on the way.

import VillageKit

/// Where a written file goes; nothing is there before it is published.
final class OutputSink: ByteSink {
    private let place: Place
    private var hash = SHA256()
    /// The name that the format wants for the file, where whoever called has named a folder only.
    var proposedName: ProposedFileName?
    /// The name that the file got by it.
    private(set) var chosenName: String?

    /// A place.
    private enum Place {
        case file(AtomicFile, String)
        case standardOutput(StandardOutput)
        case nowhere
    }

    /// A file.
    init(path: String, isPrivate: Bool = false) throws(Failure) {
        do throws(CodecError) {
            let file = try Platform.makingUnfinished { () throws(CodecError) in
                let file = try AtomicFile(path: path, isPrivate: isPrivate)
                return (file, file.temporaryPath)
            }
            place = .file(file, path)
        } catch { throw .unwritable(path) }
    }

    /// Standard output, or nowhere.
    init(isDry: Bool) { place = isDry ? .nowhere : .standardOutput(StandardOutput()) }

    /// The SHA-256 of what was written so far, in hexadecimal digits.
    var digest: String {
        var hash = hash
        return Hexadecimal.text(hash.finish())
    }

    func write(_ bytes: [UInt8]) throws(CodecError) {
        hash.update(bytes)
        switch place {
        case .file(let file, _): try file.write(bytes)
        case .standardOutput(let output): try output.write(bytes)
        case .nowhere: break
        }
    }

    /// The file that holds what was written, while it has no name; `nil` where there is none.
    var unfinishedPath: String? {
        if case .file(let file, _) = place { file.temporaryPath } else { nil }
    }

    /// Brings a file to the disk, still under another name.
    func settle() throws(Failure) {
        guard case .file(let file, let path) = place else { return }
        do throws(CodecError) { try file.settle() } catch { throw .unwritable(path) }
    }

    /// Gives the file its name, or hands over what standard output gets.
    func publish() throws(Failure) {
        do throws(CodecError) {
            switch place {
            case .file(let file, let path):
                if let proposedName {
                    try publish(file, as: proposedName, in: FolderSettings.folder(of: path))
                } else {
                    try file.commit()
                }
            case .standardOutput(let output): try output.commit()
            case .nowhere: break
            }
        } catch { throw failure }
        Platform.setUnfinished(nil)
    }

    /// Gives the file the first name of the format that is free: nothing is overwritten.
    private func publish(
        _ file: AtomicFile,
        as proposed: ProposedFileName,
        in folder: String
    ) throws(CodecError) {
        guard let name = proposed.first(isTaken: { Platform.isThere(folder + $0) }) else {
            throw CodecError(.unwritable)
        }
        try file.commit(named: name)
        chosenName = name
    }

    /// What is said when the place refuses bytes.
    var failure: Failure {
        if case .file(_, let path) = place {
            guard let proposedName else { return .unwritable(path) }
            let folder = FolderSettings.folder(of: path)
            let isFull = proposedName.first { Platform.isThere(folder + $0) } == nil
            return isFull ? .full(folder, proposedName) : .unwritable(folder)
        }
        return Failure(.file, "standard output cannot be written")
    }
}

@available(*, unavailable)
extension OutputSink: Sendable {}
