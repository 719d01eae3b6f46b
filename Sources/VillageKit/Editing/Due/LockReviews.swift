// When harm locks have to be looked at again, for those who set and lift them (SEMANTICS 16.5, B17).

import VillageAccess
import VillageModel

/// Finds when harm locks have to be looked at again.
enum LockReviews {
    /// The days, by the name of the entry in the view.
    static func found(
        in dossier: Dossier,
        _ disclosure: Disclosure,
        _ request: AccessRequest,
        _ model: AccessModel
    ) -> [EntryID: CalendarDate] {
        // Who may lift a lock, and asks for a purpose for which something is written: nobody at another school.
        guard model.actions["lift_harm_lock"]?.roles.contains(request.role.rawValue) ?? false,
            model.writing.purposes.contains(request.purpose.rawValue)
        else { return [:] }
        var locks = Locks(days: model.writing.harmReviewDays)
        dossier.visitEntries(&locks)
        let shown = Set(disclosure.dossier.ordered.filter { $0.header.isHarmLocked }.map { $0.header.id })
        var reviews: [EntryID: CalendarDate] = [:]
        for item in disclosure.receipt.items {
            guard let name = item.viewName, shown.contains(name), let day = locks.found[item.entry] else { continue }
            reviews[name] = day
        }
        return reviews
    }

    private struct Locks: EntryVisitor {
        let days: Int
        var found: [EntryID: CalendarDate] = [:]

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries {
                guard let lock = entry.header.harmLock else { continue }
                // A lock that was received comes without a day: the review may not wait longer than a new one's.
                found[entry.header.id] = lock.reviewDue ?? DueDays.day(days, daysAfter: entry.header.recordedAt.day)
            }
        }
    }
}
