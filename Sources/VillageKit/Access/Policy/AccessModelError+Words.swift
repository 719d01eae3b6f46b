// What an error of the model says: the cause, the rule and the cure.

extension AccessModelError: CustomStringConvertible {
    /// The place and the cause, in one line.
    public var description: String {
        let place = [line.map { "line \($0)" }, path.isEmpty ? nil : "'\(path)'"].compactMap { $0 }
        return (place.isEmpty ? "model" : place.joined(separator: ", ")) + ": " + words.cause
    }

    /// What to do about it.
    public var help: String { words.cure }

    /// The section of the semantics that asks for it, where one does.
    public var rule: String? { words.rule }

    private var words: (cause: String, rule: String?, cure: String) {
        switch code {
        case .notJSON: ("is not a JSON text", nil, "check commas, quotes and brackets near this line")
        case .otherVersion:
            ("model is of another major version", "19.6", "start from the model that is shipped with this version")
        case .missing: ("is missing", nil, "take the member over from the standard model")
        case .unknownMember: ("has no meaning here", nil, "check the spelling, or remove the member")
        case .wrongShape: ("is not of the kind that stands here", nil, "compare with the standard model")
        case .unknownName: ("names what is defined nowhere", nil, "check the spelling, or add a row for it")
        case .namedTwice: ("names something twice", nil, "leave one of the two")
        case .fixed: ("is not for a school to change", "4.1", "take the value over from the standard model")
        case .opened: ("opens what the standard model closes", "1.9", "take the list over from the standard model")
        case .prohibitedPurposeAdmitted:
            ("admits roles to a prohibited purpose", "6", "remove the purpose from the admitted ones")
        case .roleOnTwoSides: ("puts a role on two sides", "3", "list a role as internal, receiving or person, once")
        case .soloBeforeAssent:
            ("lets the student decide alone before asking the student", "7", "raise soloAge to assentAge at least")
        case .notForLegalDuty:
            ("passes a section on by legal duty that may not be", "7", "remove secret, intimate or sealed sections")
        case .confidenceLiftedByOthers: ("lets somebody lift a confidence", "16.5", "leave 'student' as the only role")
        case .receivingRoleWrites: ("lets a receiving role write", "16.5", "remove the role")
        case .studentWritesSecret:
            ("lets the student write where existence is a secret", "16.5", "set the cell of this section to N")
        case .secondPersonMissing: ("asks for no second person", "16.5", "name the roles of the second person")
        case .sightMissing:
            ("does not say what an admitted role must see", "16.4", "add 'persons' and 'professionals' to 'sees'")
        }
    }
}
