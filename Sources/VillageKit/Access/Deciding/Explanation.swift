// What `explain` answers: the steps that were evaluated, and what is missing.

/// The steps that led to a verdict, for the persons, the data steward and the log.
public struct Explanation: Sendable, Hashable {
    /// The verdict; `nil` while a fact is missing.
    public let verdict: Verdict?
    /// The facts that the last step misses.
    public let missing: [Fact]
    /// The steps that were evaluated, in their order.
    public let steps: [Step]

    /// Whether a fact is missing.
    public var isUndecided: Bool { verdict == nil }
    /// What is enforced: undecided is never treated as permission.
    public var enforced: Verdict { verdict ?? .hide(.undecided) }

    /// A step that was evaluated.
    public struct Step: Sendable, Hashable {
        /// The step.
        public let step: DecisionStep
        /// What came of it.
        public let outcome: Outcome

        /// The code of the step.
        public var code: ReasonCode { step.code }

        init(_ step: DecisionStep, _ outcome: Outcome) {
            self.step = step
            self.outcome = outcome
        }
    }

    /// What came of a step.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// It was evaluated and did not apply.
        case passed
        /// It applied.
        case applied
        /// It is told and changes nothing.
        case noted
        /// A fact that it reads is missing.
        case undecided
    }
}
