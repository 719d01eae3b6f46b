// What the logs of the parts prove about opening an entry again.

import VillageModel

/// The events of all parts that close and open entries, by the identifier that an entry had before any merge.
struct ClosingLog {
    /// The events of one kind about one entry.
    struct Story {
        /// When it was closed; each event once, in whatever logs it stands.
        fileprivate(set) var closings: Set<LogEvent> = []
        /// When it was opened.
        fileprivate(set) var openings: Set<LogEvent> = []
        /// The last opening or closing that each part knows.
        fileprivate(set) var last: [Int: Instant] = [:]
        /// The events of each part, in the order of its log.
        fileprivate var told: [Int: [Told]] = [:]

        /// An event, and where it stands in its log.
        fileprivate struct Told {
            let event: LogEvent
            let place: Int
        }

        /// Whether nobody closed or opened anything.
        var isEmpty: Bool { closings.isEmpty && openings.isEmpty }

        /// Whether whoever opened it knew that it was closed.
        ///
        /// Who opens a closed entry closes nothing unknown only if there is one closing at most and each opening is later:
        /// a second closing, or one that is not before each opening, was written in another copy. What is closed cannot be
        /// closed again (SEMANTICS 16.5, B7), so no copy can have closed it while it was closed already.
        var isProvablyOpen: Bool {
            guard !openings.isEmpty, closings.count <= 1 else { return false }
            guard let closing = closings.first else { return true }
            return openings.allSatisfy { $0.at > closing.at }
        }

        /// Whether one log tells the whole story and ends it with an opening: within a log, the order of events decides.
        ///
        /// The log of an earlier merge tells what several copies did without knowing of one another; that is why the entry
        /// has to stand open beside it. Who knows the last opening and holds the entry closed has closed it since.
        ///
        /// - Parameter states: Whether each part holds the entry closed; `nil` where that cannot be seen in it.
        /// - Returns: Whether it is open.
        func isOpened(_ states: [(part: Int, isClosed: Bool?)]) -> Bool {
            guard !openings.isEmpty else { return false }
            let logs = told.mapValues { told in
                told.sorted { ($0.event.at, $0.place) < ($1.event.at, $1.place) }.map(\.event)
            }
            let count = RecordUnion.counted(Array(logs.values)).values.reduce(0, +)
            var ends: Set<LogEvent> = []
            for state in states where state.isClosed != nil {
                guard let log = logs[state.part], log.count == count, let end = log.last else { continue }
                guard openings.contains(end) else { return false }
                ends.insert(end)
            }
            let hasClosedSince = states.contains { state in
                state.isClosed == true && logs[state.part]?.contains(where: ends.contains) == true
            }
            return !ends.isEmpty && !hasClosedSince
        }
    }

    private var stories: [EntryID: [ClosingAction: Story]] = [:]
    /// Entries whose holder is disclosed by an event.
    private(set) var holderDisclosed: Set<EntryID> = []
    /// Entries that somebody took back.
    private(set) var withdrawn: Set<EntryID> = []

    init(_ dossiers: [Dossier], _ names: SecondNames) {
        for (part, dossier) in dossiers.enumerated() {
            for (place, event) in dossier.log.enumerated() {
                guard let entry = event.entry.map({ names.base(of: $0) }) else { continue }
                if event.action == LogEvent.disclosesHolder { holderDisclosed.insert(entry) }
                if event.action == LogEvent.withdraws { withdrawn.insert(entry) }
                for kind in ClosingAction.allCases where event.action == kind.closes || event.action == kind.opens {
                    add(Story.Told(event: event, place: place), kind, entry, part)
                }
            }
        }
    }

    private mutating func add(_ told: Story.Told, _ kind: ClosingAction, _ entry: EntryID, _ part: Int) {
        let event = told.event
        var story = stories[entry, default: [:]][kind, default: Story()]
        if event.action == kind.closes { story.closings.insert(event) } else { story.openings.insert(event) }
        story.last[part] = max(story.last[part] ?? event.at, event.at)
        story.told[part, default: []].append(told)
        stories[entry, default: [:]][kind] = story
    }

    /// What is known of one kind about one entry.
    func story(_ kind: ClosingAction, of entry: EntryID) -> Story { stories[entry]?[kind] ?? Story() }

    /// What is known of one kind about an entry and those that it corrects.
    func story(_ kind: ClosingAction, of entries: [EntryID]) -> Story {
        var joined = Story()
        for entry in entries {
            let story = story(kind, of: entry)
            joined.closings.formUnion(story.closings)
            joined.openings.formUnion(story.openings)
            joined.told.merge(story.told) { $0 + $1 }
        }
        return joined
    }

    /// Whether an entry is closed, of what the parts say.
    ///
    /// Without events, whoever closes it counts. With events, they decide; where they prove that it was opened, a part that
    /// knows the last of them and holds it closed has closed it since.
    func isClosed(_ kind: ClosingAction, _ entry: EntryID, _ states: [(part: Int, isClosed: Bool?)]) -> Bool {
        let story = story(kind, of: entry)
        if story.isEmpty { return states.contains { $0.isClosed == true } }
        if story.isOpened(states) { return false }
        guard story.isProvablyOpen else { return true }
        let newest = states.map { story.last[$0.part] }.max { ($0?.rawValue ?? .min) < ($1?.rawValue ?? .min) } ?? nil
        return states.contains { $0.isClosed == true && story.last[$0.part] == newest }
    }
}
