// The logs of all parts in one, in the order of time, and what the merge itself writes in it.

import VillageFormats
import VillageModel

/// The logs of all parts in one.
///
/// Events are kept as they are. Only what merges themselves wrote about the state of the result is written anew: which
/// entries are second contents, and the digests of entries that the parts closed together.
struct LogUnion {
    private(set) var events: [LogEvent]
    /// What earlier merges recorded of the state of entries.
    private let states: [LogEvent]
    /// Whether an entry is open in the end.
    private let isOpen: (ClosingAction, EntryID) -> Bool

    /// Unites logs.
    ///
    /// - Parameters:
    ///   - dossiers: The parts.
    ///   - erased: What is erased: no digest and no reason of it stays, which would let somebody test a guess.
    ///   - contents: Second contents of the result, with the identifier that each comes from.
    ///   - isOpen: Whether an entry is open in the end.
    init(
        _ dossiers: [Dossier],
        erased: Set<EntryID>,
        contents: [EntryID: EntryID],
        isOpen: @escaping (ClosingAction, EntryID) -> Bool
    ) {
        self.isOpen = isOpen
        let logs = dossiers.map { dossier in dossier.log.map { Self.cleared($0, erased) } }
        let all = RecordUnion.counted(logs)
        states = all.keys.filter { $0.action == MergeAction.state.rawValue }
        events = all.filter { $0.key.action != MergeAction.state.rawValue }
            .flatMap { event, count in Array(repeating: event, count: event.isOfMerge ? 1 : count) }
            .filter { event in
                // That something is a second content is told as long as it is one.
                event.action != MergeAction.contents.rawValue
                    || event.entry.map { contents[$0]?.rawValue == event.reason } ?? false
            }
    }

    private static func cleared(_ event: LogEvent, _ erased: Set<EntryID>) -> LogEvent {
        guard let entry = event.entry, erased.contains(entry), event.action != LogEvent.erases else { return event }
        var event = event
        (event.digest, event.reason) = (nil, nil)
        return event
    }

    /// Adds an event of a merge, unless an earlier one says the same.
    mutating func add(_ event: LogEvent) {
        let isKnown = events.contains {
            $0.action == event.action && $0.entry == event.entry && $0.reason == event.reason
                && $0.digest == event.digest
        }
        if !isKnown { events.append(event) }
    }

    /// Records what an entry became, with the time of the first merge that made it so.
    mutating func addState(_ event: LogEvent) {
        let earlier = states.filter { $0.entry == event.entry && $0.digest == event.digest }
        let first = earlier.min {
            ($0.at, RecordUnion.text(LogEventForm($0))[0]) < ($1.at, RecordUnion.text(LogEventForm($1))[0])
        }
        add(first ?? event)
    }

    /// The events in the order of time; merges come last.
    ///
    /// Of what closes and what opens at the same time, that stands last which counts in the end.
    var sorted: [LogEvent] {
        events.map { (event: $0, text: RecordUnion.text(LogEventForm($0))) }
            .sorted { left, right in
                if left.event.at != right.event.at { return left.event.at < right.event.at }
                let (first, second) = (rank(left.event), rank(right.event))
                return first == second ? left.text.lexicographicallyPrecedes(right.text) : first < second
            }
            .map(\.event)
    }

    private func rank(_ event: LogEvent) -> Int {
        if event.isOfMerge { return 5 }
        if event.action == LogEvent.erases { return 4 }
        if event.action == "request_erasure" { return 3 }
        for kind in ClosingAction.allCases where event.action == kind.closes || event.action == kind.opens {
            let isOpen = event.entry.map { self.isOpen(kind, $0) } ?? false
            return isOpen == (event.action == kind.opens) ? 2 : 1
        }
        return 0
    }
}
