// What the sender is told where an inspection by the family does not count any more.

import VillageKit

extension Console {
    /// Says that an inspection does not count any more; whose it was, and what is new, is not told.
    func note(_ inspection: RecordedInspection) {
        guard case .outdated(let day) = inspection else { return }
        note(
            "the family's inspection of \(day.rawValue) does not count any more: something was added or changed since; "
                + "show it again with 'inspect-for'"
        )
    }
}
