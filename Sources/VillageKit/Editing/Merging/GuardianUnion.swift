// The guardians of all parts: where their authority differs, the lower counts.

import VillageModel

/// The guardians of all parts, each once.
struct GuardianUnion {
    private(set) var guardians: [Guardian]
    private(set) var conflicts: [MergeConflict] = []
    /// Guardians whose authority differed, now or in an earlier merge, with the last day on which that was found.
    private(set) var doubted: [PersonID: CalendarDate] = [:]
    /// Those of them that were found now.
    private(set) var found: [PersonID] = []

    init(_ dossiers: [Dossier], at instant: Instant) {
        let all = Dictionary(grouping: dossiers.flatMap(\.guardians), by: \.id)
        guardians =
            all.map { id, same in Guardian(id: id, authority: same.map(\.authority).min(by: Self.isLower) ?? .none) }
            .sorted { $0.id < $1.id }
        for event in dossiers.flatMap(\.log) where event.action == MergeAction.authority.rawValue {
            guard let id = event.reason.map({ PersonID($0) }) else { continue }
            doubted[id] = max(doubted[id] ?? event.at.day, event.at.day)
        }
        for (id, same) in all where Set(same.map(\.authority)).count > 1 {
            var conflict = MergeConflict(.authority)
            conflict.guardian = id
            conflicts.append(conflict)
            // A part that an earlier merge wrote is no new contradiction.
            if doubted[id] == nil { found.append(id) }
        }
        for id in found { doubted[id] = instant.day }
    }

    private static func isLower(_ left: Guardian.Authority, _ right: Guardian.Authority) -> Bool {
        rank(left) < rank(right)
    }

    private static func rank(_ authority: Guardian.Authority) -> Int {
        switch authority {
        case .none: 0
        case .limited: 1
        case .full: 2
        }
    }
}
