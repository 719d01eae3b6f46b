// A decision case with the expected verdict.

internal import VillageBasics

/// A decision case with the expected verdict.
struct DecisionRow: Sendable {
    let name: String
    let content: Result<AccessCase, AccessCaseError>
    private let decision: String
    private let trace: String
    private let reason: String
    private let expected: Verdict?

    init(
        _ name: String,
        _ content: Result<AccessCase, AccessCaseError>,
        _ decision: String,
        _ trace: String,
        _ reason: String
    ) {
        self.name = name
        self.content = content
        self.decision = decision
        self.trace = trace
        self.reason = reason
        if let decision = Verdict.Decision(rawValue: decision), let trace = Verdict.Trace(rawValue: trace),
            let reason = ReasonCode(rawValue: reason)
        {
            expected = Verdict(decision: decision, trace: trace, reason: reason)
        } else {
            expected = nil
        }
    }

    init(_ row: JSONValue) {
        let expect = row["expect"]
        self.init(
            row["id"]?.string ?? "?",
            Result { () throws(AccessCaseError) in try AccessCase(json: row) },
            expect?["decision"]?.string ?? "?",
            expect?["trace"]?.string ?? "?",
            expect?["reason"]?.string ?? "?"
        )
    }

    private var wanted: String { "\(decision) \(trace) \(reason)" }

    /// Why the row fails; `nil` if it passes.
    func failure(_ engine: DecisionEngine) -> PolicyTableReport.Failure? {
        switch content {
        case .success(let content):
            let got = engine.decide(content)
            if got == expected { return nil }
            return .init(row: name, expected: wanted, got: got.words)
        case .failure(let error): return .init(row: name, expected: wanted, got: error.words)
        }
    }
}

extension Verdict {
    /// Decision, trace and reason, as the tables write them.
    var words: String { "\(decision.rawValue) \(trace.rawValue) \(reason.rawValue)" }
}

extension AccessCaseError {
    /// What is wrong with a row.
    var words: String { "no case: '\(path)' is not \(expected.rawValue)" }
}
