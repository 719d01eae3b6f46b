// The rules of one report: what stands once, plans and their texts, marks, days in order.

import VillageCodecs
import VillageModel

extension LSURules {
    mutating func checkReport(_ report: XMLTree.Element) {
        let subject = degree == .second ? "discipline-ref" : "code-domaine"
        let results = report.all(at: "liste-acquis/acquis")
        checkOnce(results, [subject], "subject-twice")
        results.forEach { checkResult($0) }
        checkOnce(report.all(at: "modalites-accompagnement/modalite-accompagnement"), ["code"], "plan-twice")
        checkOnce(report.all(at: "liste-parcours/parcours"), ["code"], "path-code")
        checkOnce(report.all(at: "socle/domaine"), ["code"], "base-code")
        checkOnce(report.all(at: "competences-numeriques/competence-num"), ["code"], "digital-code")
        report.all(at: "modalites-accompagnement/modalite-accompagnement").forEach { checkPlan($0) }
        checkDays(report)
        checkGuardians(report)
    }

    /// A mark and the statement that there is none contradict one another.
    private mutating func checkResult(_ result: XMLTree.Element) {
        checkOnce(result.all(at: "sous-domaines/sous-domaine"), ["code-domaine"], "subject-twice")
        let pairs = [
            ("eleve-non-note", "moyenne-eleve"), ("structure-non-notee", "moyenne-structure"),
            ("non-evalue", "positionnement"),
        ]
        for element in [result] + result.all(at: "sous-domaines/sous-domaine") {
            for (flag, mark) in pairs {
                let isTrue = element.attribute(flag).flatMap { TextCodec.boolean.parse($0) } == true
                guard isTrue, element.inked(mark) != nil else { continue }
                report(
                    "mark-contradicts",
                    .warning,
                    element,
                    "attribute '\(flag)' says that there is no '\(mark)'",
                    "leave one of the two out"
                )
            }
        }
    }

    /// The text of a plan belongs to its kind; the schema does not ask for that.
    private mutating func checkPlan(_ plan: XMLTree.Element) {
        let own = plan.attribute("code").flatMap { LSUFormat.complements[$0] }
        for text in plan.children where LSUFormat.complements.values.contains(text.name) && text.name != own {
            report(
                "complement-misplaced",
                .warning,
                text,
                "text belongs to another kind of plan",
                "put it into the plan it is about"
            )
        }
    }

    /// Nobody leaves a report before the period began, and nothing is closed before it is written.
    private mutating func checkDays(_ report: XMLTree.Element) {
        let written = report.attribute(report.name == "bilan-cycle" ? "date-creation" : degree.reportDate)
            .flatMap { CalendarDate(rawValue: $0) }
        let lock = report.attribute("date-verrou").flatMap { CalendarDate(rawValue: String($0.prefix(10))) }
        if let written, let lock, lock < written {
            self.report(
                "lock-before-report",
                .warning,
                report,
                "report was closed before its date",
                "compare the two dates"
            )
        }
        guard let period = graph.items("periode-ref", of: report).found.first,
            let from = period.attribute("date-debut").flatMap({ CalendarDate(rawValue: $0) }),
            let to = period.attribute("date-fin").flatMap({ CalendarDate(rawValue: $0) }), to < from
        else { return }
        self.report("period-order", period, "period ends before it begins", "put its days in order")
    }

    /// There is one first and one second legal guardian.
    private mutating func checkGuardians(_ report: XMLTree.Element) {
        for name in ["legal1", "legal2"] {
            let holders = report.all(at: "responsables/responsable")
                .filter { $0.attribute(name).flatMap { TextCodec.boolean.parse($0) } == true }
            for element in holders.dropFirst() {
                self.report("guardian-twice", .warning, element, "two persons are '\(name)'", "name one of them")
            }
        }
    }
}
