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
    }

    private var stories: [EntryID: [ClosingAction: Story]] = [:]
    /// Entries whose holder is disclosed by an event.
    private(set) var holderDisclosed: Set<EntryID> = []

    init(_ dossiers: [Dossier], _ names: SecondNames) {
        for (part, dossier) in dossiers.enumerated() {
            for event in dossier.log {
                guard let entry = event.entry.map({ names.base(of: $0) }) else { continue }
                if event.action == LogEvent.disclosesHolder { holderDisclosed.insert(entry) }
                for kind in ClosingAction.allCases where event.action == kind.closes || event.action == kind.opens {
                    add(event, kind, entry, part)
                }
            }
        }
    }

    private mutating func add(_ event: LogEvent, _ kind: ClosingAction, _ entry: EntryID, _ part: Int) {
        var story = stories[entry, default: [:]][kind, default: Story()]
        if event.action == kind.closes { story.closings.insert(event) } else { story.openings.insert(event) }
        story.last[part] = max(story.last[part] ?? event.at, event.at)
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
        }
        return joined
    }

    /// Whether an entry is closed, of what the parts say.
    ///
    /// Without events, whoever closes it counts. With events, they decide; where they prove that it was opened, a part that
    /// knows the last of them and holds it closed has closed it since.
    func isClosed(_ kind: ClosingAction, _ entry: EntryID, _ states: [(part: Int, isClosed: Bool)]) -> Bool {
        let story = story(kind, of: entry)
        if story.isEmpty { return states.contains { $0.isClosed } }
        guard story.isProvablyOpen else { return true }
        let newest = states.map { story.last[$0.part] }.max { ($0?.rawValue ?? .min) < ($1?.rawValue ?? .min) } ?? nil
        return states.contains { $0.isClosed && story.last[$0.part] == newest }
    }
}
