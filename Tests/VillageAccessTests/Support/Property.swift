// Runs a property on ten thousand generated cases, and on a thousand at least in which something is at stake.

import Foundation
import Testing
import VillageAccess

/// What a property says of one case.
enum Finding {
    /// Nothing is at stake here; the case does not count.
    case vacuous
    case holds
    case broken

    init(_ holds: Bool) { self = holds ? .holds : .broken }
}

enum Property {
    static let engine = DecisionEngine(.standard)
    /// How many cases are generated, and in how many of them something must be at stake.
    ///
    /// A nightly run asks for more, by `VILLAGEKIT_CASES`.
    static let count = ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap { Int($0) } ?? 10_000
    private static let least = count / 10

    /// Expects a property of decisions to hold.
    static func expect(
        seed: UInt64,
        attempts: Int = 60 * count,
        location: SourceLocation = #_sourceLocation,
        _ check: (inout AccessCase, inout CaseGenerator) -> Finding
    ) {
        var generator = CaseGenerator(seed: seed)
        run(attempts, location) {
            var content = generator.next()
            return (check(&content, &generator), content)
        }
    }

    /// Expects a property of writing to hold.
    static func expectWriting(
        seed: UInt64,
        attempts: Int = 60 * count,
        location: SourceLocation = #_sourceLocation,
        _ check: (inout WriteCase, inout WriteCaseGenerator) -> Finding
    ) {
        var generator = WriteCaseGenerator(seed: seed)
        run(attempts, location) {
            var content = generator.next()
            return (check(&content, &generator), content)
        }
    }

    private static func run<Case>(_ attempts: Int, _ location: SourceLocation, _ next: () -> (Finding, Case)) {
        var telling = 0
        for attempt in 0..<attempts where attempt < count || telling < least {
            let (finding, content) = next()
            if case .vacuous = finding { continue }
            telling += 1
            if case .broken = finding {
                Issue.record("does not hold for \(content)", sourceLocation: location)
                return
            }
        }
        // A property that is hardly ever at stake would hold for nothing.
        #expect(telling >= least, sourceLocation: location)
    }
}

extension AccessCase {
    var verdict: Verdict { Property.engine.decide(self) }

    /// The same case, changed.
    func with(_ change: (inout AccessCase) -> Void) -> AccessCase {
        var copy = self
        change(&copy)
        return copy
    }
}

extension WriteCase {
    var verdict: WriteVerdict { Property.engine.mayWrite(self) }

    /// The same case, changed.
    func with(_ change: (inout WriteCase) -> Void) -> WriteCase {
        var copy = self
        change(&copy)
        return copy
    }
}
