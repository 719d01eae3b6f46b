// The decisions about the fields of one entry that has labels in it (SEMANTICS 11.1 to 11.3, 11.14).

import VillageModel

/// The decisions about the fields of one entry.
struct FieldDecider {
    let whole: Verdict
    var facts: AccessCase.EntryFacts
    let labels: [FieldName: Label]
    let request: ViewDecider
    /// The fields that were left out and may be named.
    private(set) var redacted: [FieldName: PlaceholderClass] = [:]
    /// The fields that were left out without a trace.
    private(set) var hidden: Set<FieldName> = []
    private var highest = Label.normal
    private var allowed: Verdict?
    private var replaced: Verdict?
    private var denied: Verdict?

    init(whole: Verdict, facts: AccessCase.EntryFacts, labels: [FieldName: Label], request: ViewDecider) {
        self.whole = whole
        self.facts = facts
        self.labels = labels
        self.request = request
    }

    /// What the entry comes to by what its fields came to; `nil` while no field was present.
    var verdict: Verdict? { allowed ?? replaced ?? denied }

    /// Decides about a present field, and remembers what it came to.
    mutating func admits(_ name: FieldName, _ label: Label?, isDocument: Bool) -> Bool {
        var label = [label, self.label(of: name)].compactMap(\.self).max() ?? .normal
        highest = max(highest, label)
        if isDocument { label = highest }
        var verdict = whole
        if label != .normal {
            facts.field = name
            facts.fieldLabel = label.rawValue
            verdict = request.decide(facts)
        }
        // A report repeats what a field hides.
        if isDocument, verdict.decision == .allow, let withheld = denied ?? replaced { verdict = withheld }
        switch verdict.decision {
        case .allow:
            if allowed == nil { allowed = verdict }
            return true
        case .redact:
            let told = verdict.placeholderClass ?? .role
            redacted[name] = redacted[name].map { PlaceholderClass.first($0, told) } ?? told
            if told.rank < replaced?.placeholderClass?.rank ?? .max { replaced = verdict }
        case .deny:
            hidden.insert(name)
            if denied == nil { denied = verdict }
        }
        return false
    }

    /// The label of a field: its own, or that of a record it lies in, whichever is higher.
    private func label(of name: FieldName) -> Label? {
        if labels.isEmpty { return nil }
        var found = labels[name]
        for (place, character) in zip(name.indices, name) where character == "." {
            if let label = labels[String(name[..<place])] { found = max(found ?? label, label) }
        }
        return found
    }
}
