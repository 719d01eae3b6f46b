// What stops an export: a code and places, never a value.

public import VillageCodecs

/// An error that stops an export.
public struct ExportError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// The places in the format that are concerned, with what may stand there.
    public let places: [Place]

    /// Creates an error.
    public init(_ code: Code, places: [Place] = []) {
        self.code = code
        self.places = places
    }

    /// Translates an error of the syntax.
    public init(_ error: CodecError) { self.init(error.code.isLimit ? .limitExceeded : .unwritable) }

    /// A place in a format.
    public struct Place: Sendable, Hashable {
        /// The path in the format's own words.
        public let path: String
        /// What is asked for there, or how it can be given.
        public let help: String

        /// Creates a place.
        public init(_ path: String, help: String) {
            self.path = path
            self.help = help
        }
    }

    /// The kinds of error; more may come in a minor release.
    @nonexhaustive public enum Code: String, Sendable, Hashable {
        /// The place that bytes go to refused them.
        case unwritable
        /// A limit was reached.
        case limitExceeded
        /// The format needs values that the view lacks; they may be supplied.
        case valueMissing
        /// The format may not be written for this request.
        case notAllowed
        /// The version is not one that is written.
        case unsupportedVersion
        /// A setting is unknown or has a value that is not allowed.
        case badSetting
        /// The format holds one student.
        case oneStudentOnly
        /// A program that writes the format is not installed.
        case toolMissing
        /// A program that writes the format did not do so, or not in time.
        case toolFailed
    }
}
