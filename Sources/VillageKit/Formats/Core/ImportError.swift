// What stops an import: a code and a place, never a value.

public import VillageCodecs

/// An error that stops an import.
public struct ImportError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// The rule that an archive broke, where it was an archive.
    public let fault: ZipFault?
    /// Where it was met.
    public let location: SourceLocation?

    /// Creates an error.
    public init(_ code: Code, fault: ZipFault? = nil, at location: SourceLocation? = nil) {
        self.code = code
        self.fault = fault
        self.location = location
    }

    /// The kinds of error; more may come in a minor release.
    @nonexhaustive public enum Code: String, Sendable, Hashable {
        /// The source cannot be read.
        case unreadable
        /// The source breaks the rules of its syntax or of its format.
        case malformed
        /// The source uses a construct that is refused on purpose.
        case forbidden
        /// The source is of a version that is not known.
        case unsupportedVersion
        /// A limit was reached.
        case limitExceeded
    }
}

extension ImportError {
    /// Translates an error of the syntax.
    public init(_ error: CodecError) {
        let code: Code =
            switch error.code {
            case .unreadable: .unreadable
            case .forbidden: .forbidden
            case let code where code.isLimit: .limitExceeded
            default: .malformed
            }
        self.init(code, fault: error.fault, at: error.location)
    }
}
