// The answers of all parts; what is contradictory opens nothing (SEMANTICS 8).

import VillageBasics
import VillageFormats
import VillageModel

/// The answers of all parts, each once.
///
/// Answers are only ever added, so that they are united as a set. Where one identifier stands for several answers, all are
/// kept: the first keeps the identifier, the others get a mark of what they say behind it. None of them opens anything:
/// beside each that would, there is an answer `unknown` of the same person, scope and day, which takes the grant away and
/// lifts no refusal (8.1). A later answer of the person counts as always.
struct AgreementUnion {
    private(set) var events: [AgreementEvent] = []
    private(set) var conflicts: [MergeConflict] = []
    private static let negative: Set<String> = ["refused", "withdrawn", "revoked"]
    private static let mark: Character = "~"

    /// Unites answers.
    ///
    /// - Parameters:
    ///   - dossiers: The parts.
    ///   - doubted: Guardians whose authority differed, with the day on which that was found.
    init(_ dossiers: [Dossier], doubted: [PersonID: CalendarDate]) {
        var answers: [String: Set<AgreementEvent>] = [:]
        for event in dossiers.flatMap(\.agreements) {
            let plain = Self.plain(event)
            answers[plain.id, default: []].insert(plain)
        }
        let refusing = Set(answers.values.joined().filter { Self.negative.contains($0.state) }.map(\.by))
        let doubted = doubted.filter { refusing.contains($0.key) }
        for event in answers.values.joined() where Self.isDoubtful(event, doubted) {
            answers[event.id, default: []].insert(Self.ending(event))
        }
        for (id, same) in answers {
            var same = same
            // What a merge itself ended for another reason is no second answer.
            let stated = same.filter { event in
                !(event.state == "unknown" && same.contains { Self.opens($0) && Self.ending($0) == event })
            }
            if stated.count > 1 {
                for event in stated where Self.opens(event) { same.insert(Self.ending(event)) }
                var conflict = MergeConflict(.agreement)
                conflict.agreement = id
                conflicts.append(conflict)
            }
            events += Self.named(same, stated)
        }
        events.sort { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    }

    /// Whether an answer can open something.
    private static func opens(_ event: AgreementEvent) -> Bool {
        event.isNoticeValid && ["given", "renewed"].contains(event.state)
    }

    /// The refusal of a guardian whose authority is in doubt may still be one: no other guardian's grant counts beside it
    /// (8.4), until the person is asked again.
    private static func isDoubtful(_ event: AgreementEvent, _ doubted: [PersonID: CalendarDate]) -> Bool {
        guard event.by != .student, opens(event) else { return false }
        return doubted.contains { $0.key != event.by && event.recorded <= $0.value }
    }

    /// The answer that takes a grant away.
    private static func ending(_ event: AgreementEvent) -> AgreementEvent {
        var ending = AgreementEvent(
            id: event.id,
            by: event.by,
            state: "unknown",
            sections: event.sections,
            recipients: event.recipients,
            purposes: event.purposes,
            from: event.from,
            until: event.until,
            recorded: event.recorded,
            isNoticeValid: true
        )
        ending.language = event.language
        return ending
    }

    /// Several answers of one identifier: what was stated comes before what a merge ended.
    private static func named(_ same: Set<AgreementEvent>, _ stated: Set<AgreementEvent>) -> [AgreementEvent] {
        let sorted = same.map { (isAdded: stated.contains($0) ? 0 : 1, digest: digest(of: $0), event: $0) }
            .sorted { ($0.isAdded, $0.digest) < ($1.isAdded, $1.digest) }
        return sorted.enumerated()
            .map { place, answer in
                var event = answer.event
                if place > 0 { event.id += "\(mark)\(answer.digest)" }
                return event
            }
    }

    /// An answer under the identifier that it had before any merge.
    private static func plain(_ event: AgreementEvent) -> AgreementEvent {
        guard let place = event.id.lastIndex(of: mark) else { return event }
        var plain = event
        plain.id = String(event.id[..<place])
        let isMarked = event.id[event.id.index(after: place)...] == digest(of: plain)
        return isMarked ? plain : event
    }

    /// A few digits that tell answers of one identifier apart; the archive alone holds them.
    private static func digest(of event: AgreementEvent) -> String {
        var writer = JSONWriter(.canonical)
        AgreementForm(event).write(to: &writer)
        return String(Hexadecimal.text(SHA256.digest(writer.bytes)).prefix(16))
    }
}
