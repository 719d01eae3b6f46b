// Which answers somebody may be told: persons the own ones, who looks after the file those that open something.

import VillageKit

/// The answers that somebody may be told.
///
/// To student and guardians all of their own. To professionals only what opens something and was not taken back: refusing
/// leaves no mark (SEMANTICS 1, principle 6), so whoever refused looks like whoever was not asked.
struct AnswerTable {
    let text: String

    init(
        _ dossier: Dossier,
        _ audience: DueAudience,
        _ model: AccessModel,
        _ profile: JurisdictionProfile?,
        on day: CalendarDate
    ) {
        let events = dossier.agreements.filter { event in
            guard audience.mayKnow(event.by), event.recorded <= day else { return false }
            return audience.isPerson || Self.opens(event, among: dossier.agreements, model)
        }
        let answers = AnswersInForce(events, model, on: day)
        var rows = [["who", "answer", "recorded", "from", "to", "sections", "readers", "purposes"]]
        for answer in answers.left {
            let event = answer.event
            rows.append([
                event.by.rawValue, answer.state, event.recorded.rawValue, event.from.rawValue,
                event.until == .distantFuture ? "-" : AgreeCommand.lastDay(of: event).rawValue, answer.sections,
                event.recipients.joined(separator: ","), event.purposes.joined(separator: ","),
            ])
        }
        let none = audience.isPerson ? "you have not answered yet\n" : "there is no agreement\n"
        text = (events.isEmpty ? none : PlainTable(rows).text + answers.notes) + Self.needed(dossier, profile, on: day)
    }

    /// Whether an answer opens something, and the same person took nothing of it back.
    private static func opens(_ event: AgreementEvent, among events: [AgreementEvent], _ model: AccessModel) -> Bool {
        guard model.agreementStates.positive.contains(event.state) else { return false }
        let ignored = model.agreementStates.ignored.union(model.agreementStates.positive)
        return !events.contains { other in
            other.by == event.by && !ignored.contains(other.state) && other.recorded >= event.recorded
                && meet(other.sections, event.sections) && meet(other.purposes, event.purposes)
                && meet(other.recipients, event.recipients)
        }
    }

    private static func meet(_ one: [String], _ other: [String]) -> Bool {
        one.contains("*") || other.contains("*") || !Set(one).isDisjoint(with: other)
    }

    /// Who has to agree at the student's age, where an agreement is asked (SEMANTICS 8.5).
    private static func needed(_ dossier: Dossier, _ profile: JurisdictionProfile?, on day: CalendarDate) -> String {
        guard let age = dossier.birthDate?.completedYears(on: day), let profile else {
            return "\nwho has to agree cannot be said without the birth date\n"
        }
        if age >= profile.soloAge { return "\nat this age the student alone agrees\n" }
        if age >= profile.assentAge { return "\nat this age the student and a guardian with full authority agree\n" }
        return "\nat this age a guardian with full authority agrees; a confidence also takes the student's own word\n"
    }
}
