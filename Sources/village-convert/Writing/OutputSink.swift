// Where a written file goes, with its digest on the way.

import VillageKit

/// Where a written file goes; nothing is there before it is published.
final class OutputSink: ByteSink {
    private let place: Place
    private var hash = SHA256()

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
            case .file(let file, _): try file.commit()
            case .standardOutput(let output): try output.commit()
            case .nowhere: break
            }
        } catch { throw failure }
        Platform.setUnfinished(nil)
    }

    /// What is said when the place refuses bytes.
    var failure: Failure {
        if case .file(_, let path) = place { return .unwritable(path) }
        return Failure(.file, "standard output cannot be written")
    }
}

@available(*, unavailable)
extension OutputSink: Sendable {}
