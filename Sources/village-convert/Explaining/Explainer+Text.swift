// An explanation in words.

import VillageKit

extension Explainer {
    /// The explanation in words, step by step.
    var text: String {
        answers.map { answer in
            let request = question.request
            var text = "student \(answer.number): \(request.role.rawValue), for \(request.purpose.rawValue), "
            text += "under \(request.profile), on \(request.day.rawValue)\n"
            if answer.isNobodysDossier { text += "  answered as a dossier that does not exist\n" }
            for refusal in answer.refusals { text += "  refused: \(refusal.rawValue): \(refusal.words)\n" }
            text += answer.points.map { $0.text(isLong: entry != nil) }.joined()
            guard let remark = answer.remark else { return text }
            let trace: Verdict.Trace = remark == .deny ? .hidden : .visible
            return text + "a remark goes no further than what it is about: \(Self.words(remark, trace))\n"
        }
        .joined(separator: "\n")
    }

    /// What a reader gets.
    fileprivate static func words(_ decision: Verdict.Decision, _ trace: Verdict.Trace) -> String {
        switch (decision, trace) {
        case (.allow, _): "shown"
        case (.redact, _): "a placeholder"
        case (.deny, .hidden): "nothing, without a trace"
        case (.deny, .visible): "nothing, and the reader is told"
        }
    }
}

extension Explainer.Point {
    /// The verdict, and the steps: one on each line, or those that did not apply together.
    fileprivate func text(isLong: Bool) -> String {
        var text = "\(kind) \(name): \(verdict)\n"
        guard !isLong else { return text + explanation.steps.map { "  \($0.words)\n" }.joined() }
        let passed = explanation.steps.filter { $0.outcome == .passed }.map { $0.step.rawValue }
        if !passed.isEmpty { text += "  does not apply: \(passed.joined(separator: " "))\n" }
        return text + explanation.steps.filter { $0.outcome != .passed }.map { "  \($0.words)\n" }.joined()
    }

    private var verdict: String {
        guard let verdict = explanation.verdict else {
            return "undecided, hidden when enforced; not known: "
                + explanation.missing.map { $0.rawValue }.joined(separator: ", ")
        }
        let outcome = Explainer.words(verdict.decision, verdict.trace)
        return "\(outcome) (\(verdict.reason.rawValue): \(verdict.reason.words))"
    }
}

extension Explanation.Step {
    fileprivate var words: String {
        let outcome =
            switch outcome {
            case .passed: "does not apply"
            case .applied: "applies"
            case .noted: "noted"
            case .undecided: "not known"
            }
        return "\(step.rawValue) \(code.rawValue): \(outcome) (\(code.words))"
    }
}
