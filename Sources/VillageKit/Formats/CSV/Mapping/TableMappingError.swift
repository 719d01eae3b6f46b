// What is wrong with a mapping: a code, a place in the file, and what to do about it.

/// What is wrong with a mapping.
public struct TableMappingError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// The place in the mapping, for example `tables[1].columns[3].field`.
    public let place: String
    /// The line of the text.
    public internal(set) var line: Int?
    /// What to do about it, in one line.
    public let help: String

    /// The kinds of error; more may come in a minor release.
    @nonexhaustive public enum Code: String, Sendable, Hashable {
        /// The text is no JSON.
        case notJSON = "not-json"
        /// It is a mapping of another version, or something else.
        case otherVersion = "other-version"
        /// A member is missing.
        case missing
        /// A member has no meaning here.
        case unknownMember = "unknown-member"
        /// A value is not of the kind that stands here.
        case wrongShape = "wrong-shape"
        /// A name is defined nowhere.
        case unknownName = "unknown-name"
        /// A name stands there twice.
        case namedTwice = "named-twice"
        /// A column may not be in a dossier.
        case forbidden
    }

    init(_ code: Code, _ place: String, line: Int? = nil, _ help: String) {
        self.code = code
        self.place = place
        self.line = line
        self.help = help
    }
}

extension TableMappingError: CustomStringConvertible {
    /// The place and the cause, in one line.
    public var description: String {
        let place = [line.map { "line \($0)" }, place.isEmpty ? nil : "'\(place)'"].compactMap { $0 }
        return (place.isEmpty ? "mapping" : place.joined(separator: ", ")) + ": " + cause
    }

    /// The same for whoever names the file and the line.
    var asFileError: FileTakingError {
        FileTakingError(line: line, (place.isEmpty ? "the mapping " : "'\(place)' ") + cause, help: help)
    }

    private var cause: String {
        switch code {
        case .notJSON: "is not a JSON text"
        case .otherVersion: "is no mapping of a version that is read"
        case .missing: "is missing"
        case .unknownMember: "has no meaning here"
        case .wrongShape: "is not of the kind that stands here"
        case .unknownName: "names what is defined nowhere"
        case .namedTwice: "names something twice"
        case .forbidden: "may not be in a dossier"
        }
    }
}

/// One place of a mapping that is being read.
typealias MappingNode = DataNode<TableMappingError>

extension TableMappingError: DataProblem {
    init(_ fault: DataFault, _ place: String, help: String) {
        let code: Code =
            switch fault {
            case .missing: .missing
            case .unknownMember: .unknownMember
            case .wrongShape: .wrongShape
            case .unknownName: .unknownName
            case .namedTwice: .namedTwice
            }
        self.init(code, place, help)
    }
}
