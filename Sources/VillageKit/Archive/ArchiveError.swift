// Why an archive cannot be opened: a code and a place, never a value.

import VillageBasics
public import VillageCodecs

/// Why an archive cannot be opened.
public struct ArchiveError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// Where it was met.
    public let location: SourceLocation?

    /// Creates an error.
    public init(_ code: Code, at location: SourceLocation? = nil) {
        self.code = code
        self.location = location
    }

    /// The kinds of error; more may come in a minor release.
    @nonexhaustive public enum Code: String, Sendable, Hashable {
        /// The place that the bytes come from stopped answering.
        case unreadable
        /// The bytes are no JSON object, or lack what every archive has.
        case malformed
        /// The object is of another schema.
        case notAnArchive
        /// The object is what a reader got, and no keeper's complete file.
        case disclosure
        /// The object is of a version that is not known.
        case unsupportedVersion
        /// A limit was reached.
        case limitExceeded
    }

    /// Translates an error of the syntax.
    init(_ error: JSONError, line: Int? = nil) {
        switch error.code {
        case .tooDeep, .numberTooLong, .tooMany: code = .limitExceeded
        default: code = .malformed
        }
        location = SourceLocation(line: line ?? error.line, column: error.column)
    }

    /// Translates an error of the source.
    init(_ error: CodecError) {
        code = error.code.isLimit ? .limitExceeded : .unreadable
        location = error.location
    }
}
