// How many entries there are in each section.

import VillageKit

/// Counts entries by section.
struct SectionCounter: EntryVisitor {
    var counts: [AccessSection: Int] = [:]

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        if !entries.isEmpty { counts[Content.section, default: 0] += entries.count }
    }
}
