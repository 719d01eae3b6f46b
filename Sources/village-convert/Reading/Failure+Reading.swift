// Errors of reading, in the words of the program.

import VillageKit

extension Failure {
    /// Translates an error of an importer.
    init(_ error: ImportError, in file: String) {
        let place = Self.place(file, error.location)
        switch error.code {
        case .unreadable: self = .unreadable(file)
        case .malformed:
            let rule = error.fault.map { " (\($0.rawValue))" } ?? ""
            self.init(.malformed, "\(place): breaks the rules of its format\(rule)", help: Self.sender)
        case .forbidden:
            self.init(
                .malformed,
                "\(place): uses a construct that is refused, such as a document type",
                help: Self.sender
            )
        case .unsupportedVersion:
            self.init(.format, "\(place): is of a version that is not read", help: ["'formats' lists what is read"])
        case .limitExceeded:
            self.init(.limit, "\(place): is larger, deeper or more compressed than is read", help: Self.sender)
        @unknown default: self.init(.malformed, "\(place): cannot be read further")
        }
    }

    /// Translates an error of the syntax.
    init(_ error: CodecError, in file: String) { self.init(ImportError(error), in: file) }

    /// A file that does not answer.
    static func unreadable(_ file: String) -> Failure {
        Failure(.file, "'\(file)' cannot be read; check that it is a file, and yours to read")
    }

    /// A place that cannot be written.
    static func unwritable(_ file: String) -> Failure {
        Failure(.file, "'\(file)' cannot be written; check the folder, its rights and the space left")
    }

    private static let sender = ["ask whoever sent the file for a new one"]

    private static func place(_ file: String, _ location: SourceLocation?) -> String {
        var place = "'\(file)'"
        if let number = location?.entryNumber { place += ", member \(number)" }
        if let line = location?.line { place += ", line \(line)" }
        return place
    }
}
