// A case of writing with the expected answer.

internal import VillageBasics

/// A case of writing with the expected answer.
struct WriteRow: Sendable {
    let name: String
    let content: Result<WriteCase, AccessCaseError>
    private let decision: String
    private let reason: String
    private let expected: WriteVerdict?

    init(_ name: String, _ content: Result<WriteCase, AccessCaseError>, _ decision: String, _ reason: String) {
        self.name = name
        self.content = content
        self.decision = decision
        self.reason = reason
        if let decision = WriteVerdict.Decision(rawValue: decision), let reason = WriteReason(rawValue: reason) {
            expected = WriteVerdict(decision: decision, reason: reason)
        } else {
            expected = nil
        }
    }

    init(_ row: JSONValue) {
        self.init(
            row["id"]?.string ?? "?",
            Result { () throws(AccessCaseError) in try WriteCase(json: row) },
            row["expect"]?["decision"]?.string ?? "?",
            row["expect"]?["reason"]?.string ?? "?"
        )
    }

    private var wanted: String { "\(decision) \(reason)" }

    /// Why the row fails; `nil` if it passes.
    func failure(_ engine: DecisionEngine) -> PolicyTableReport.Failure? {
        switch content {
        case .success(let content):
            let got = engine.mayWrite(content)
            if got == expected { return nil }
            return .init(row: name, expected: wanted, got: "\(got.decision.rawValue) \(got.reason.rawValue)")
        case .failure(let error): return .init(row: name, expected: wanted, got: error.words)
        }
    }
}
