// What a change came to, and what to think about after it.

public import VillageFormats
public import VillageModel

/// What a change came to.
public struct Edit: Sendable, Hashable {
    /// The entry that was made or changed; `nil` for an answer.
    public let entry: EntryID?
    /// What to think about: nothing of it stops the change.
    public let warnings: [EditWarning]

    init(_ entry: EntryID?, _ warnings: [EditWarning] = []) {
        self.entry = entry
        self.warnings = warnings
    }
}

/// Something to think about after an entry was written (SEMANTICS 16.6).
public enum EditWarning: Sendable, Hashable {
    /// Difficulties stand without strengths, methods or the student's words.
    case difficultiesAlone
    /// Somebody else's approval is written down, and nothing says how it was given.
    case approvalOfSomebodyElse
    /// What follows in class is derived from what the student told in confidence: others will read it.
    case derivedFromConfidence
    /// A word of it may not be in a dossier; the finding names place and rule, never the word.
    case wording(ForbiddenFinding)

    /// One sentence without any value.
    public var words: String {
        switch self {
        case .difficultiesAlone:
            "Difficulties stand here without strengths, methods that help, or the student's own words."
        case .approvalOfSomebodyElse:
            "This is somebody else's approval: note how it was given, and in which language, as a conversation."
        case .derivedFromConfidence:
            "It follows from what the student told in confidence; others will read it. Ask the student first."
        case .wording(let finding):
            "Field \(finding.field): \(finding.code.rawValue) (\(finding.code.meaning)) may not be in a dossier."
        }
    }
}
