// A program of somebody else: it writes an entry, asks who may see it, and prints why.

import Foundation
import VillageKit

@main
struct Embed {
    static func main() {
        var dossier = Dossier(student: StudentID("local-1"))
        dossier.keeper = OrganisationID(scheme: "local", "school")
        var observation = LearningObservation()
        observation.subject = "Reading"
        observation.strength = "tells stories well"
        let header = EntryHeader(
            id: EntryID("entry-1"),
            author: Author(role: .classTeacher, organisation: dossier.keeper),
            recordedAt: Instant(seconds: 1_795_000_000),
            basis: .observed
        )
        dossier.learningObservations.append(Entry(header, observation))

        guard let today = CalendarDate(year: 2026, month: 11, day: 20) else { return }
        let request = AccessRequest(
            role: .subjectTeacher,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: today
        )
        guard let disclosure = DecisionEngine().disclose(dossier, to: request) else { return }
        for item in disclosure.receipt.items {
            print("\(item.type): \(item.decision.rawValue), \(item.reason.rawValue)")
        }
        print(disclosure.dossier.learningObservations.map(\.content.subject).count, "shown")
    }
}
