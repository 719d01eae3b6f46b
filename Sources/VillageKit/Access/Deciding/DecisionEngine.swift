// The decision: a pure function of the case and the model.

/// Decides who may read and who may write.
///
/// The engine has no clock, no storage and no randomness; what no rule allows is denied.
public struct DecisionEngine: Sendable {
    let rules: CompiledRules

    /// The rules.
    public var model: AccessModel { rules.model }

    /// Creates an engine; make one for a model and keep it.
    public init(_ model: AccessModel = .standard) { rules = CompiledRules(model) }

    /// Prepares the decisions about many entries for one request.
    public func prepare(_ request: AccessCase.Request) -> PreparedRequest { .prepared(request, rules) }

    /// Decides about one entry, or about one of its fields.
    ///
    /// - Parameter case: Every fact that the decision depends on.
    /// - Returns: What may be told of it.
    public func decide(_ case: AccessCase) -> Verdict { prepare(`case`.request).decide(`case`.entry) }

    /// Explains a decision: which steps were evaluated, and which facts are missing.
    ///
    /// - Parameters:
    ///   - case: The facts.
    ///   - absent: The facts that are not known; what the case says of them is not looked at.
    /// - Returns: The steps, and the verdict unless a fact is missing.
    public func explain(_ case: AccessCase, absent: Set<Fact> = []) -> Explanation {
        let known = absent.isEmpty ? `case` : `case`.without(absent)
        return prepare(known.request).explain(known.entry, absent: absent)
    }

    /// The refusals of a request, computed without looking at any entry (SEMANTICS, 11.4).
    public func refusals(of request: AccessCase.Request) -> [ReasonCode] { prepare(request).refusals }

    /// Whether the answer is that for a dossier that does not exist (SEMANTICS, 11.5).
    public func isNobodysDossier(_ request: AccessCase.Request) -> Bool { prepare(request).isNobodysDossier }
}
