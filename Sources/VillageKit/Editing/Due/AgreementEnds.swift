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
    private let model: AccessModel

    /// Takes the events that are events on a day, of the persons whose answer counts.
    init(_ dossier: Dossier, on day: CalendarDate, _ model: AccessModel) {
        let persons = Set(dossier.guardians.filter { $0.authority == .full }.map(\.id) + [.student])
        events = dossier.agreements.filter { persons.contains($0.by) && $0.recorded <= day && $0.isNoticeValid }
        states = model.agreementStates
        self.model = model
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
                if other.event.reaches(grant.event) { left.subtract(other.open) }
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
        var open = grant.sections(of: model)
        for event in events where event.by == grant.by && event.recorded >= grant.recorded {
            guard !states.positive.contains(event.state), !states.ignored.contains(event.state) else { continue }
            if event.reaches(grant) { open.subtract(event.sections(of: model)) }
        }
        return open
    }
}
