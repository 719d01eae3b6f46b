// What is better about a better wording.

/// What is better about a better wording.
public enum WordingKind: String, Sendable, Hashable, CaseIterable {
    /// The person comes before the label.
    case personFirst = "person-first"
    /// What was done is told, not what somebody is.
    case behaviour
    /// What is not there yet is told with what is.
    case notYet = "not-yet"

    /// One sentence of English without any value.
    public var words: String {
        switch self {
        case .personFirst: "name the person before the label, or say it as the person does"
        case .behaviour: "say what was done, when and after what, not what somebody is"
        case .notYet: "say what is there already, and what is not there yet"
        }
    }
}
