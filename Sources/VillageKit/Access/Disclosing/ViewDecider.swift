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

extension Entry {
    /// Whether it is the family's own account, closed as such: an agreement to everybody does not open it.
    fileprivate var isOwnAccount: Bool {
        guard Content.section == .voice, header.label ?? .normal >= .restricted else { return false }
        let statement = content as? Statement
        return content is FamilyAnalysis || statement.map { $0.speakerKind != .professional } ?? false
    }
}

extension AccessCase.Request {
    /// The same request without the agreements that name no recipient; `nil` where there are none.
    func namingRecipients(_ model: AccessModel) -> AccessCase.Request? {
        let named = agreements.filter { fact in
            !(fact.recipients.contains("*") && model.agreementStates.positive.contains(fact.state))
        }
        guard named.count < agreements.count else { return nil }
        var request = self
        request.agreements = named
        return request
    }
}
