// The agreement events behind the patterns of a decision grid.

/// The agreement events behind the patterns of a decision grid.
enum GridAgreement {
    static func events(_ pattern: String) -> [AccessCase.AgreementFact] {
        switch pattern {
        case "none": return []
        case "both": return [event("student", "given"), event("G1", "given")]
        case "student": return [event("student", "given")]
        case "guardian": return [event("G1", "given")]
        case "refused": return [event("student", "given"), event("G1", "refused")]
        default: break
        }
        if pattern.hasPrefix("scope:") { return scoped(pattern.dropFirst(6)) }
        let states = pattern.split(separator: pattern.contains("=") ? "=" : ">").map { String($0) }
        let days = GridConstants.recorded
        return [event("student", "given")]
            + states.enumerated()
            .map { event("G1", $1, recorded: pattern.contains("=") ? days[0] : days[min($0, days.count - 1)]) }
    }

    private static func scoped(_ scope: Substring) -> [AccessCase.AgreementFact] {
        let lists = scope.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.split(separator: "+").map { String($0) } }
        return ["student", "G1"]
            .map { person in
                var given = event(person, "given")
                given.sections = lists.first ?? []
                given.recipients = lists.dropFirst().first ?? []
                given.purposes = lists.dropFirst(2).first ?? []
                return given
            }
    }

    private static func event(
        _ person: String,
        _ state: String,
        recorded: AccessDay = GridConstants.recorded[0]
    ) -> AccessCase.AgreementFact {
        .init(
            by: person,
            state: state,
            from: recorded,
            until: GridConstants.agreementEnd,
            recorded: recorded,
            isNoticeValid: true
        )
    }
}
