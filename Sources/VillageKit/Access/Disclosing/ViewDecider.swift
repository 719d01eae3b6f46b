// What decides about a view: one request, or what would go and who looks at it before it goes.

import VillageModel

/// What decides about a view.
///
/// An inspection is the intersection of what would go and what the person may read, field by field (SEMANTICS 11.12).
struct ViewDecider: Sendable {
    /// Who gets the view.
    let reader: PreparedRequest
    /// Who looks at it before it goes.
    let inspector: PreparedRequest?
    /// The same for the family's own account, which goes only to recipients whom the speaker names (SEMANTICS 13).
    private let account: PreparedRequest?

    init(
        _ reader: PreparedRequest,
        inspectedBy inspector: PreparedRequest? = nil,
        ofAccounts account: PreparedRequest? = nil
    ) {
        self.reader = reader
        self.inspector = inspector
        self.account = account
    }

    /// What decides about the entries of a content type and header: the own account has an answer of its own.
    func deciding<Content: EntryContent>(_ entry: Entry<Content>) -> ViewDecider {
        guard let account, entry.isOwnAccount else { return self }
        return ViewDecider(account, inspectedBy: inspector)
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

extension DecisionEngine {
    /// What decides about the entries of a dossier for one request.
    func decider(_ request: AccessCase.Request, inspectedBy inspector: PreparedRequest? = nil) -> ViewDecider {
        ViewDecider(
            prepare(request),
            inspectedBy: inspector,
            ofAccounts: request.namingRecipients(model).map(prepare)
        )
    }
}
