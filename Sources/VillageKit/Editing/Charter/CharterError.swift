// Why a charter was not loaded: a code, a place in the file, and the cure.

/// Why a charter was not loaded.
public struct CharterError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// Where in the file, as names joined by dots, elements of lists by their number from 1; empty for the whole.
    public let path: String
    /// The line, from 1, where the text itself is broken.
    public let line: Int?
    /// The name that was probably meant.
    public let suggestion: String?

    init(_ code: Code, at path: String = "", line: Int? = nil, suggestion: String? = nil) {
        self.code = code
        self.path = path
        self.line = line
        self.suggestion = suggestion
    }

    /// The kinds of error.
    @nonexhaustive public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The text is no JSON.
        case notJSON
        /// The file is something else.
        case notACharter
        /// The charter is of a version that is not read.
        case otherVersion
        /// A member is missing.
        case missing
        /// A member has no meaning here.
        case unknownMember
        /// A value is not of the kind that stands here.
        case wrongShape
        /// There is no such section or type.
        case unknownName
        /// A section or type is named twice.
        case namedTwice
        /// A language has no page.
        case unknownLanguage
        /// A text is given in no language.
        case noLanguage
        /// A text is too long for a page.
        case tooLong
    }
}

extension CharterError: CustomStringConvertible {
    /// The place and the cause, in one line.
    public var description: String {
        let place = [line.map { "line \($0)" }, path.isEmpty ? nil : "'\(path)'"].compactMap(\.self)
        return (place.isEmpty ? "charter" : place.joined(separator: ", ")) + ": " + words.cause
    }

    /// What to do about it.
    public var help: String { suggestion.map { "did you mean '\($0)'?" } ?? words.cure }

    private var words: (cause: String, cure: String) {
        switch code {
        case .notJSON: ("is not a JSON text", "check commas, quotes and brackets near this line")
        case .notACharter:
            ("is no file of the kind 'villagekit/charter'", "begin it with \"schema\":\"villagekit/charter\"")
        case .otherVersion: ("is of a version that is not read", "write 1")
        case .missing: ("is missing", "add it; the charter in the examples has every member")
        case .unknownMember: ("has no meaning here", "check the spelling, or remove the member")
        case .wrongShape: ("is not of the kind that stands here", "compare with the charter in the examples")
        case .unknownName:
            ("names no section and no type", "write a section as 'learning', or a type as 'wellbeing/WellbeingSignal'")
        case .namedTwice: ("names something a second time", "leave one of the two")
        case .unknownLanguage: ("is a language without a page", "write en, fr or nl")
        case .noLanguage: ("is given in no language", "give it in en, fr or nl at least")
        case .tooLong: ("is too long for a page", "shorten it; a title has 120 characters at most, another text 240")
        }
    }
}
