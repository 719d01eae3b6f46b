// Which agreements end without being renewed, replaced or taken back (SEMANTICS 8.1 to 8.3).

import VillageAccess
import VillageModel

/// The end of an agreement, without what it is about.
struct AgreementEnd: Sendable, Hashable {
    /// Whether it is the student's own.
    let isStudents: Bool
    /// The first day on which it counts no more.
    let until: CalendarDate
    /// The day on which it is due to ask for a renewal.
    let day: CalendarDate
}

/// Finds the agreements that end.
///
/// An agreement ends where no other positive event of the same person goes on longer for the same recipients and purposes,
/// section by section, and where no later answer or end took it away. An answer that an event of state `expired` follows
/// is settled: that is how a school says that no renewal is wanted.
struct AgreementEnds {
    private let events: [AgreementEvent]
    private let states: AccessModel.AgreementStates
    private let sections: Set<String>

    /// Takes the events that are events on a day, of the persons whose answer counts.
    init(_ dossier: Dossier, on day: CalendarDate, _ model: AccessModel) {
        let persons = Set(dossier.guardians.filter { $0.authority == .full }.map(\.id) + [.student])
        events = dossier.agreements.filter { persons.contains($0.by) && $0.recorded <= day && $0.isNoticeValid }
        states = model.agreementStates
        sections = Set(model.sections.map(\.name))
    }

    /// The ends of agreements that somebody may know.
    func found(where mayBeTold: (AgreementEvent) -> Bool) -> Set<AgreementEnd> {
        let grants =
            events.filter { states.positive.contains($0.state) && !$0.recipients.isEmpty && !$0.purposes.isEmpty }
            .map { (event: $0, open: open($0)) }
        var ends: Set<AgreementEnd> = []
        for grant in grants where grant.event.until < .distantFuture && mayBeTold(grant.event) {
            var left = grant.open
            for other in grants where other.event.by == grant.event.by && other.event.until > grant.event.until {
                if covers(other.event, grant.event) { left.subtract(other.open) }
            }
            if left.isEmpty { continue }
            let (until, recorded) = (grant.event.until, grant.event.recorded)
            ends.insert(
                AgreementEnd(
                    isStudents: grant.event.by == .student,
                    until: until,
                    day: DueDays.renewal(ofAgreementUntil: until, recorded: recorded)
                )
            )
        }
        return ends
    }

    /// The sections of an agreement that nothing later closed; at the same day the refusal, or the end, is later.
    private func open(_ grant: AgreementEvent) -> Set<String> {
        var open = expanded(grant.sections)
        for event in events where event.by == grant.by && event.recorded >= grant.recorded {
            guard !states.positive.contains(event.state), !states.ignored.contains(event.state) else { continue }
            if covers(event, grant) { open.subtract(expanded(event.sections)) }
        }
        return open
    }

    private func expanded(_ names: [String]) -> Set<String> {
        names.contains("*") ? sections : sections.intersection(names)
    }

    /// Whether one event reaches every recipient and purpose of another.
    private func covers(_ wide: AgreementEvent, _ narrow: AgreementEvent) -> Bool {
        let reaches = narrow.recipients.allSatisfy { recipient in
            wide.recipients.contains { $0 == "*" || $0 == recipient || Self.isPart(recipient, of: $0) }
        }
        return reaches && (wide.purposes.contains("*") || Set(narrow.purposes).isSubset(of: wide.purposes))
    }

    /// Whether `role@organisation` is a part of `role` or of `org:organisation`.
    private static func isPart(_ recipient: String, of wide: String) -> Bool {
        guard let sign = recipient.firstIndex(of: "@") else { return false }
        return wide == recipient[..<sign] || wide == "org:" + recipient[recipient.index(after: sign)...]
    }
}
