// The actions that the steps of writing speak of.

/// The actions that the steps of writing speak of.
enum WriteAction: String, CaseIterable {
    case add, correct, withdraw, annotate, restrict, agree
    case liftRestriction = "lift_restriction"
    case raiseLabel = "raise_label"
    case lowerLabel = "lower_label"
    case markConfidence = "mark_confidence"
    case liftConfidence = "lift_confidence"
    case setHarmLock = "set_harm_lock"
    case liftHarmLock = "lift_harm_lock"
    case discloseHolder = "disclose_holder"
    case markForbidden = "mark_forbidden"
    case liftForbidden = "lift_forbidden"
    case requestErasure = "request_erasure"
    case approveErasure = "approve_erasure"

    /// Whether something new is written in a section.
    var writesEntry: Bool { self == .add || self == .correct }
    /// Whether a label is set anew.
    var changesLabel: Bool { self == .raiseLabel || self == .lowerLabel }
}
