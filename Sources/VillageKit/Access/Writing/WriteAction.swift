// The actions of writing (SEMANTICS 16.4).

/// The actions of writing (SEMANTICS 16.4).
public enum WriteAction: String, Sendable, Hashable, CaseIterable {
    /// Adds an entry.
    case add
    /// Puts a new version in the place of an entry.
    case correct
    /// Takes an entry back.
    case withdraw
    /// Adds somebody's words to an entry.
    case annotate
    /// Keeps an entry from being used, until somebody lifts that.
    case restrict
    /// Writes an answer down.
    case agree
    /// Lets a restricted entry be used again.
    case liftRestriction = "lift_restriction"
    /// Closes an entry or a field further.
    case raiseLabel = "raise_label"
    /// Opens an entry or a field further.
    case lowerLabel = "lower_label"
    /// Marks what the student told as told in confidence.
    case markConfidence = "mark_confidence"
    /// Takes the confidence back.
    case liftConfidence = "lift_confidence"
    /// Keeps from student and guardians what would seriously harm the student.
    case setHarmLock = "set_harm_lock"
    /// Lifts such a lock.
    case liftHarmLock = "lift_harm_lock"
    /// Lets it be known that an entry exists and who holds it.
    case discloseHolder = "disclose_holder"
    /// Flags content that may not be in a dossier.
    case markForbidden = "mark_forbidden"
    /// Takes the flag away.
    case liftForbidden = "lift_forbidden"
    /// Asks for an erasure.
    case requestErasure = "request_erasure"
    /// Erases what somebody asked to erase.
    case approveErasure = "approve_erasure"

    /// Whether something new is written in a section.
    var writesEntry: Bool { self == .add || self == .correct }
    /// Whether a label is set anew.
    var changesLabel: Bool { self == .raiseLabel || self == .lowerLabel }
}
