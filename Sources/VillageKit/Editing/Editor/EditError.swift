// Why a dossier was not changed.

public import VillageAccess
public import VillageFormats
public import VillageModel

/// Why a dossier was not changed; nothing of it was.
public enum EditError: Error, Sendable, Hashable {
    /// The rules say no.
    case denied(WriteVerdict)
    /// The day is before the last event: the clock is wrong, or the day that was named.
    case clockBeforeLastEvent(Instant)
    /// Nobody has asked to erase this entry.
    case noErasureAsked
    /// The answer cannot be written down as it was given.
    case unusableAnswer(UnusableAnswer)
    /// The answer to an inspection is not taken.
    case unusableInspection(InspectionAnswerError)

    /// What is wrong with an answer.
    public enum UnusableAnswer: String, Sendable, Hashable, CaseIterable {
        /// It names no section, no recipient or no purpose: it would be about nothing.
        case withoutScope
        /// It ends before it begins.
        case endsBeforeItBegins
        /// There is no answer of this person to renew or to withdraw.
        case nothingToChange
    }
}

extension EditError: CustomStringConvertible {
    /// One sentence without any value.
    public var description: String {
        switch self {
        case .denied(let verdict): verdict.reason.words
        case .clockBeforeLastEvent: "The day is before the last event of this dossier; look at the clock."
        case .noErasureAsked: "Nobody has asked to erase this entry."
        case .unusableInspection(let error): error.description
        case .unusableAnswer(.withoutScope): "The answer names no section, no reader or no purpose."
        case .unusableAnswer(.endsBeforeItBegins): "The answer ends before it begins."
        case .unusableAnswer(.nothingToChange): "This person has given no answer that could be changed."
        }
    }
}
