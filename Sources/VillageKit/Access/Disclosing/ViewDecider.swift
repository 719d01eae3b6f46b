// What decides about a view: one request, or what would go and who looks at it before it goes.

/// What decides about a view.
///
/// An inspection is the intersection of what would go and what the person may read, field by field (SEMANTICS 11.12).
struct ViewDecider: Sendable {
    /// Who gets the view.
    let reader: PreparedRequest
    /// Who looks at it before it goes.
    let inspector: PreparedRequest?

    init(_ reader: PreparedRequest, inspectedBy inspector: PreparedRequest? = nil) {
        self.reader = reader
        self.inspector = inspector
    }

    /// The refusals of the request: those of the person who looks.
    var refusals: [ReasonCode] { (inspector ?? reader).refusals }

    /// Decides about one entry, or about one of its fields.
    func decide(_ entry: AccessCase.EntryFacts) -> Verdict {
        let verdict = reader.decide(entry)
        // What would not go leaves no trace, whatever the person may read elsewhere.
        guard let inspector, verdict.decision != .deny else { return verdict }
        let own = inspector.decide(entry)
        return own.decision <= verdict.decision && own.decision != .allow ? own : verdict
    }
}
