// How a datum of the source ended, in the sender's report of a whole conversion: the six fates, and hidden.

public import VillageFormats

/// How a datum of the source ended in a whole conversion: every one in exactly one way.
public enum Ending: String, Sendable, Hashable, CaseIterable {
    /// Written unchanged.
    case carried
    /// Written as another code or unit, without loss.
    case mapped
    /// Written with less than the source said.
    case degraded
    /// A placeholder stands for it.
    case redacted
    /// Kept aside: not understood, or forbidden.
    case quarantined
    /// Not taken over, with a code that says why.
    case rejected
    /// Read, but not in the view: known to the sender only.
    case hidden

    /// The ending of a datum whose fate was decided by a format.
    public init(_ fate: Fate) {
        self =
            switch fate {
            case .carried: .carried
            case .mapped: .mapped
            case .degraded: .degraded
            case .redacted: .redacted
            case .quarantined: .quarantined
            case .rejected: .rejected
            }
    }
}
