// Puts the entries of a view into the chapters of a layout: every value stands in one place, or in none.

import VillageBasics
import VillageModel

/// The entries of a view in the chapters of a layout.
struct LayoutSorting {
    /// What stands in each chapter, from top to bottom.
    private(set) var chapters: [[Part]]
    /// What no chapter took of each entry, and what was taken out again.
    private var rest: [JSONObject]
    private var left: [[JSONObject]]
    private let entries: [ReadableEntry]

    /// An entry in a chapter, or some fields of it.
    struct Part {
        /// The place of the entry in the view.
        let entry: Int
        /// Which of the chapter's takes it is from.
        let take: Int
        /// What is told here.
        let shown: JSONObject
        /// What is told here and nowhere else.
        let taken: JSONObject
        let isWhole: Bool
    }

    init(_ layout: PageLayout, _ entries: [ReadableEntry]) {
        self.entries = entries
        rest = entries.map(\.content)
        left = entries.map { _ in [] }
        chapters = []
        var whole: Set<Int> = []
        for chapter in layout.chapters {
            var parts: [Part] = []
            for (place, take) in chapter.takes.enumerated() {
                for (index, entry) in entries.enumerated() where take.types.contains(entry.typeName) {
                    if take.fields.isEmpty, !whole.contains(index), take.condition.isMet(by: entry.content) {
                        whole.insert(index)
                        parts.append(
                            Part(entry: index, take: place, shown: rest[index], taken: rest[index], isWhole: true)
                        )
                        rest[index] = JSONObject()
                    } else if !take.fields.isEmpty {
                        parts += fields(of: take, place, index)
                    }
                }
            }
            chapters.append(parts)
        }
        guard layout.rest != nil else { return }
        let left = entries.indices.filter { !whole.contains($0) }
        chapters.append(
            left.map { Part(entry: $0, take: 0, shown: rest[$0], taken: rest[$0], isWhole: true) }
        )
        for index in left { rest[index] = JSONObject() }
    }

    /// Takes some fields of an entry, where it has them.
    private mutating func fields(of take: PageLayout.Take, _ place: Int, _ index: Int) -> [Part] {
        let content = entries[index].content
        if take.condition?.list == nil, !take.condition.isMet(by: content) { return [] }
        var taken = JSONObject()
        var shown = JSONObject()
        for name in take.fields {
            guard let value = rest[index][name] else { continue }
            guard let condition = take.condition, condition.list == name else {
                (taken[name], shown[name], rest[index][name]) = (value, value, nil)
                continue
            }
            let elements = value.array ?? []
            let fitting = elements.filter { condition.isMet(by: $0) }
            if fitting.isEmpty { continue }
            let others = elements.filter { !fitting.contains($0) }
            taken[name] = .array(fitting)
            // What is told goes without the flag: that it says yes is why it stands here.
            shown[name] = .array(fitting.map { condition.withoutFlag($0) })
            rest[index][name] = others.isEmpty ? nil : .array(others)
        }
        if taken.members.isEmpty, entries[index].withheld(take.fields).isEmpty { return [] }
        // Fields are told in the order of the entry.
        let order = content.members.map(\.name)
        for name in take.context { shown[name] = shown[name] ?? content[name] }
        shown.members.sort { order.firstIndex(of: $0.name) ?? 0 < order.firstIndex(of: $1.name) ?? 0 }
        return [Part(entry: index, take: place, shown: shown, taken: taken, isWhole: false)]
    }

    /// Takes the parts of a chapter out that do not fit; what they alone tell is left out.
    mutating func keep(_ kept: Set<Int>, inChapter chapter: Int) {
        for (place, part) in chapters[chapter].enumerated() where !kept.contains(place) {
            left[part.entry].append(part.taken)
        }
        chapters[chapter] = chapters[chapter].enumerated().filter { kept.contains($0.offset) }.map(\.element)
    }

    /// What of an entry stands nowhere.
    func leftOut(of entry: Int) -> [JSONObject] { (left[entry] + [rest[entry]]).filter { !$0.members.isEmpty } }

    /// Where each entry that stands anywhere is told: in the first place that has all that is left of it, else in the first.
    var homes: [Int: Home] {
        var homes: [Int: Home] = [:]
        for isWhole in [true, false] {
            for (chapter, parts) in chapters.enumerated() {
                for (place, part) in parts.enumerated() where part.isWhole == isWhole && homes[part.entry] == nil {
                    homes[part.entry] = Home(chapter: chapter, place: place)
                }
            }
        }
        return homes
    }

    /// A place in a chapter.
    struct Home: Hashable {
        let chapter: Int
        let place: Int
    }
}

extension PageLayout.Condition? {
    /// Whether an entry is taken.
    fileprivate func isMet(by content: JSONObject) -> Bool {
        guard let self, self.list == nil else { return true }
        return content[self.flag]?.bool == true
    }
}

extension PageLayout.Condition {
    /// Whether an element of the list is taken: its flag says yes, and it says anything else.
    fileprivate func isMet(by element: JSONValue) -> Bool {
        element[flag]?.bool == true && (element.object?.members.count ?? 0) > 1
    }

    fileprivate func withoutFlag(_ element: JSONValue) -> JSONValue {
        guard var object = element.object else { return element }
        object[flag] = nil
        return .object(object)
    }
}
