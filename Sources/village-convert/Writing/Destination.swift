// Where the output of a call goes: standard output, one file, or a folder of numbered files.

import VillageKit

/// Where the output of a call goes.
enum Destination: Sendable, Hashable {
    case standardOutput
    case file(String)
    case folder(String)
    case nowhere

    /// What the call says.
    init(_ path: String?, isDry: Bool) {
        if isDry {
            self = .nowhere
        } else if let path, path != "-" {
            self = path.hasSuffix("/") || Platform.isFolder(path) ? .folder(path) : .file(path)
        } else {
            self = .standardOutput
        }
    }

    /// Opens the place for the file of a number; it has no other name.
    func sink(number: Int, ending: String, isPrivate: Bool = false) throws(Failure) -> OutputSink {
        switch self {
        case .standardOutput: return OutputSink(isDry: false)
        case .nowhere: return OutputSink(isDry: true)
        case .file(let path): return try OutputSink(path: path, isPrivate: isPrivate)
        case .folder(let path):
            guard Platform.makeFolder(path) else { throw .unwritable(path) }
            let folder = path.hasSuffix("/") ? path : path + "/"
            return try OutputSink(path: "\(folder)\(number).\(ending)", isPrivate: isPrivate)
        }
    }

    /// Whether each student has a file of its own.
    var isFolder: Bool { if case .folder = self { true } else { false } }
}
