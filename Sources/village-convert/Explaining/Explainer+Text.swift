// An explanation in words.

import VillageKit

extension Explainer {
    /// The explanation in words, step by step.
    var text: String {
        answers.map { answer in
            let request = question.request
            let words = ReadableLanguage.english.words
            let purpose = words.known("purpose.\(request.purpose.rawValue)") ?? request.purpose.rawValue
            var text = "student \(answer.number): \(words.role(request.role)) [\(request.role.rawValue)], "
            text += "for \(purpose) [\(request.purpose.rawValue)], "
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
        guard isLong else { return short }
        return "\(kind) \(name): \(verdict)\n" + explanation.steps.map { "  \($0.words)\n" }.joined()
    }

    /// The section by its heading, what comes of it and why; the codes stand behind the words.
    private var short: String {
        let heading = ReadableLanguage.english.words.known("section.\(name)") ?? name
        var text = "\(heading) [\(name)]: \(outcome)\n"
        for step in explanation.steps where step.outcome != .passed {
            let how =
                switch step.outcome {
                case .applied, .passed: "because"
                case .noted: "noted"
                case .undecided: "not known"
                }
            text += "  \(how): \(step.code.words) [\(step.step.rawValue) \(step.code.rawValue)]\n"
        }
        let passed = explanation.steps.filter { $0.outcome == .passed }.map { $0.step.rawValue }
        return passed.isEmpty ? text : text + "  did not apply: [\(passed.joined(separator: " "))]\n"
    }

    /// What the reader gets, in words.
    private var outcome: String {
        guard let verdict = explanation.verdict else {
            return "undecided, and hidden when enforced; not known: "
                + explanation.missing.map { $0.rawValue }.joined(separator: ", ")
        }
        return switch (verdict.decision, verdict.trace) {
        case (.allow, _): "is shown"
        case (.redact, _): "a placeholder says that something is kept there"
        case (.deny, .hidden): "is not shown, and nothing tells that it is there"
        case (.deny, .visible): "is not shown, and the reader is told so"
        }
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
