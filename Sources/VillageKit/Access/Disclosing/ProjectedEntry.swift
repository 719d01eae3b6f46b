// One entry as one request sees it, before it becomes a disclosed value.

import VillageModel

/// One entry as one request sees it.
struct ProjectedEntry<Content: EntryContent> {
    let header: EntryHeader
    /// The content with what is not admitted cleared.
    private(set) var content: Content
    private(set) var outcome: EntryOutcome
    /// The reason, for the receipt.
    private(set) var reason: ReasonCode
    /// The fields that were left out and may be named, each once.
    private(set) var redacted: [FieldName: PlaceholderClass] = [:]
    /// The fields that were left out without a trace.
    private(set) var hidden: Set<FieldName> = []

    init(_ entry: Entry<Content>, _ rules: ContentRules, _ request: ViewDecider) {
        let request = request.deciding(entry)
        header = entry.header
        content = entry.content
        let facts = AccessCase.EntryFacts(entry.header, in: Content.section)
        let whole = request.decide(facts)
        reason = whole.reason
        outcome = EntryOutcome(whole)
        guard rules.isOpen else {
            (outcome, reason) = (.hidden, .unknown)
            return
        }
        // Without any label every field has the decision of the entry.
        guard rules.hasLabels || !entry.header.fieldLabels.isEmpty else {
            if outcome != .shown { content = Content() }
            return
        }
        decideFields(whole, facts, rules, request)
    }

    /// The labels of the fields that are shown: a label of anything else would tell that it is there.
    ///
    /// - Parameter content: The content as it is shown, references to what is not in the view left out.
    /// - Returns: The labels, by field.
    func labels(shownIn content: Content) -> [FieldName: Label] {
        if header.fieldLabels.isEmpty { return [:] }
        var shown: Set<FieldName> = []
        content.visitValues { name, _ in shown.insert(name) }
        return header.fieldLabels.filter { label in
            shown.contains { $0 == label.key || $0.hasPrefix(label.key + ".") }
        }
    }

    /// A remark that goes no further than what it speaks of.
    mutating func lower(to other: EntryOutcome) {
        let lower = outcome.lower(other)
        if lower != outcome {
            outcome = lower
            content = Content()
        }
    }

    private mutating func decideFields(
        _ whole: Verdict,
        _ facts: AccessCase.EntryFacts,
        _ rules: ContentRules,
        _ request: ViewDecider
    ) {
        var decider = FieldDecider(whole: whole, facts: facts, labels: header.fieldLabels, request: request)
        var content = content
        // Documents come last: they have the highest label of any field, and stay only where nothing is withheld.
        for isForDocuments in rules.hasAttachments ? [false, true] : [false] {
            for field in Content.fields {
                field.restrict(&content) { name, label in
                    let isDocument = rules.hasAttachments && Content.isDocument(name)
                    return isDocument == isForDocuments ? decider.admits(name, label, isDocument: isDocument) : true
                }
            }
        }
        self.content = content
        redacted = decider.redacted
        hidden = decider.hidden
        // An entry without any field has nothing to be decided on its own.
        guard let verdict = decider.verdict else { return }
        outcome = EntryOutcome(verdict)
        reason = verdict.reason
    }
}

extension EntryOutcome {
    init(_ verdict: Verdict) {
        self =
            switch verdict.decision {
            case .allow: .shown
            case .redact: .redacted(verdict.placeholderClass ?? .role)
            case .deny: .hidden
            }
    }
}
