// How the one list of steps serves both `decide` and `explain`: it runs over a recorder.

/// A step misses facts; nothing after it is looked at.
struct Undecided: Error {
    let missing: [Fact]
}

/// Takes down the steps that are evaluated, or does not.
protocol StepRecorder {
    /// The facts that are not known.
    var absent: Set<Fact> { get }
    /// Whether any fact is not known.
    var isMissingFacts: Bool { get }
    /// Takes down a step.
    mutating func record(_ step: DecisionStep, _ outcome: Explanation.Outcome)
}

extension StepRecorder {
    /// Evaluates a step.
    ///
    /// - Parameters:
    ///   - step: The step.
    ///   - condition: Whether it applies; not looked at while one of its facts is missing.
    ///   - facts: The facts that it reads and that no step before it has read.
    ///   - outcome: What a step that applies is called.
    /// - Returns: Whether it applies.
    /// - Throws: ``Undecided`` if a fact is missing.
    @inline(__always)
    mutating func applies(
        _ step: DecisionStep,
        _ condition: @autoclosure () -> Bool,
        reading facts: @autoclosure () -> [Fact] = [],
        as outcome: Explanation.Outcome = .applied
    ) throws(Undecided) -> Bool {
        if isMissingFacts {
            let missing = facts().filter { absent.contains($0) }
            if !missing.isEmpty {
                record(step, .undecided)
                throw Undecided(missing: missing)
            }
        }
        let applies = condition()
        record(step, applies ? outcome : .passed)
        return applies
    }
}

/// Takes nothing down.
struct SilentRecorder: StepRecorder {
    /// Whether the age is not known; every other fact is.
    let isMissingFacts: Bool

    var absent: Set<Fact> { isMissingFacts ? [.studentAge] : [] }

    @inline(__always)
    func record(_ step: DecisionStep, _ outcome: Explanation.Outcome) {}
}

/// Takes every step down.
struct ListingRecorder: StepRecorder {
    let absent: Set<Fact>
    private(set) var steps: [Explanation.Step] = []

    init(absent: Set<Fact>) { self.absent = absent }

    var isMissingFacts: Bool { !absent.isEmpty }

    mutating func record(_ step: DecisionStep, _ outcome: Explanation.Outcome) {
        steps.append(Explanation.Step(step, outcome))
    }
}
