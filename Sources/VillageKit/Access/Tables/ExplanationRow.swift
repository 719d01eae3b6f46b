// A decision case, the facts that are left out of it, and the expected steps.

internal import VillageBasics

/// A decision case, the facts that are left out of it, and the expected steps.
struct ExplanationRow: Sendable {
    let name: String
    /// The case; `nil` if no decision table holds it.
    let content: AccessCase?
    /// The facts that are left out; `nil` if one of them is none.
    let absent: Set<Fact>?
    /// What is expected, in words that can be compared.
    private let expected: String

    static func rows(_ objects: [JSONValue], _ decisions: [DecisionRow]) -> [ExplanationRow] {
        let cases = Dictionary(decisions.map { ($0.name, $0.content) }) { first, _ in first }
        return objects.map { ExplanationRow($0, cases) }
    }

    private init(_ row: JSONValue, _ cases: [String: Result<AccessCase, AccessCaseError>]) {
        name = row["id"]?.string ?? "?"
        content = row["case"]?.string.flatMap { cases[$0] }.flatMap { try? $0.get() }
        let paths = row["omit"]?.array?.map { $0.string ?? "?" } ?? []
        let facts = paths.compactMap { Fact(rawValue: $0) }
        absent = facts.count == paths.count ? Set(facts) : nil
        let verdict = row["expect"]
            .flatMap { expect in
                expect.isNull ? nil : ["decision", "trace", "reason"].map { expect[$0]?.string ?? "?" }
            }
        let isUndecided = row["undecided"]?.bool ?? false
        let missing = row["missing"]?.array?.map { $0.string ?? "?" } ?? []
        let steps = row["steps"]?.array?
            .map { step in
                ["step", "code", "outcome"].map { step[$0]?.string ?? "?" }.joined(separator: " ")
            }
        expected = Self.words(isUndecided, verdict?.joined(separator: " "), missing, steps ?? [])
    }

    /// Why the row fails; `nil` if it passes.
    func failure(_ engine: DecisionEngine) -> PolicyTableReport.Failure? {
        guard let content else { return .init(row: name, expected: expected, got: "no such case") }
        guard let absent else { return .init(row: name, expected: expected, got: "no such fact") }
        let got = engine.explain(content, absent: absent)
        let words = Self.words(
            got.isUndecided,
            got.verdict?.words,
            got.missing.map { $0.rawValue },
            got.steps.map { "\($0.step.rawValue) \($0.code.rawValue) \($0.outcome.rawValue)" }
        )
        return words == expected ? nil : .init(row: name, expected: expected, got: words)
    }

    private static func words(_ isUndecided: Bool, _ verdict: String?, _ missing: [String], _ steps: [String]) -> String
    {
        let outcome = (isUndecided ? "undecided" : "decided") + ", " + (verdict ?? "nothing")
        return "\(outcome); missing: \(missing.joined(separator: ", ")); steps: \(steps.joined(separator: ", "))"
    }
}
