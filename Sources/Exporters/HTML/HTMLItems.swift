// Fields and what is known of them, as a list of labels and words; what is short stands side by side.

import VillageFormats
import VillageModel

/// Fields and what is known of them.
struct HTMLItems {
    private let page: HTMLPage

    init(on page: HTMLPage) { self.page = page }

    /// Writes the fields; what was said comes first, without a label that says no more than the heading.
    func put(_ items: [ReadableDocument.Item], titled title: String? = nil, in markup: inout HTMLMarkup) {
        var rest = items
        if let title, let place = items.firstIndex(where: { isLead($0, title) }) {
            markup.put(.div, [.class: "lead"]) { put(items[place].content, in: &$0) }
            rest.remove(at: place)
        }
        if rest.isEmpty { return }
        markup.put(.dl) { list in
            for item in rest.map(asName) {
                list.put(.div, [.class: Self.isShort(item) ? nil : "w"]) { field in
                    field.put(.dt, item.label ?? "")
                    field.put(.dd) { put(item, in: &$0) }
                }
            }
        }
    }

    private func isLead(_ item: ReadableDocument.Item, _ title: String) -> Bool {
        guard item.items.isEmpty, case .speech = item.content, let label = item.label else { return false }
        let words = page.words
        return label.lowercased() == title.lowercased() || label == words.label("description", of: "Goal")
            || label == words.label("words", of: "Statement")
    }

    /// Whether everything in some fields is short.
    static func areShort(_ items: [ReadableDocument.Item]) -> Bool { items.allSatisfy(isShort) }

    private static func isShort(_ item: ReadableDocument.Item) -> Bool {
        guard item.items.isEmpty else { return false }
        if case .speech = item.content { return false }
        return item.value.utf8.count <= 60
    }

    /// A name of which nothing but the usual parts is known, as it is said.
    private func asName(_ item: ReadableDocument.Item) -> ReadableDocument.Item {
        let labels = ["given", "prefix", "family"].map { page.words.label($0, of: "PersonName") }
        guard !item.items.isEmpty, item.items.allSatisfy({ labels.contains($0.label) }) else { return item }
        let parts = item.items.flatMap { $0.items.isEmpty ? [$0.value] : $0.items.map(\.value) }
        var name = item
        name.content = .words(parts.joined(separator: " "))
        name.items = []
        return name
    }

    private func put(_ item: ReadableDocument.Item, in markup: inout HTMLMarkup) {
        if item.items.isEmpty { return put(item.content, in: &markup) }
        let isNumbered = item.items.enumerated().allSatisfy { $0.element.label == "\($0.offset + 1)" }
        guard isNumbered || item.items.allSatisfy({ $0.label == nil }) else {
            return put(item.items, in: &markup)
        }
        markup.put(isNumbered ? .ol : .ul) { list in
            for element in item.items { list.put(.li) { put(element, in: &$0) } }
        }
    }

    private func put(_ content: ReadableDocument.Content, in markup: inout HTMLMarkup) {
        switch content {
        case .words(let words): markup.text(words)
        case .speech(let text, _): HTMLSpeech(text, on: page).put(in: &markup)
        case .entry(let number, let words): markup.put(.a, [.href: "#e\(number)"], words)
        }
    }
}
