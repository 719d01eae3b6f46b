// A dossier without what a view does not hold: the yardstick of non-interference (SEMANTICS, V2 and V3).

public import VillageKit

extension Dossier {
    /// The dossier without every entry and field that was denied to a reader.
    ///
    /// - Parameter receipt: What was decided.
    /// - Returns: A dossier of which the reader must get the very same view.
    public func withoutHidden(_ receipt: DisclosureReceipt) -> Dossier {
        var rest = self
        let items = Dictionary(receipt.items.map { ($0.entry, $0) }, uniquingKeysWith: { first, _ in first })
        for type in Dossier.contentTypes { Self.remove(type, from: &rest, items) }
        return rest
    }

    /// The dossier with its entries stored in another order.
    public func shuffled(using numbers: inout SeededNumbers) -> Dossier {
        var rest = self
        for type in Dossier.contentTypes { Self.shuffle(type, in: &rest, &numbers) }
        rest.agreements.shuffle(using: &numbers)
        rest.guardians.shuffle(using: &numbers)
        return rest
    }

    /// Every text with a number that a generator put in it, by entry and field.
    public func markers() -> [EntryID: [FieldName: Set<String>]] {
        var collector = MarkerCollector()
        visitEntries(&collector)
        return collector.found
    }

    private static func remove<Content: EntryContent>(
        _ type: Content.Type,
        from dossier: inout Dossier,
        _ items: [EntryID: DisclosureReceipt.Item]
    ) {
        dossier[keyPath: type.entries] = dossier[keyPath: type.entries]
            .compactMap { entry in
                guard let item = items[entry.header.id], item.decision != .deny else { return nil }
                if item.hiddenFields.isEmpty { return entry }
                var content = entry.content
                // What a remark is bound to stays: the binding is no value, and decides whether the remark may go.
                let bindings = Set(entry.content.concerns.isEmpty ? [] : ["about"])
                for field in type.fields {
                    field.restrict(&content) { name, _ in !item.hiddenFields.contains(name) || bindings.contains(name) }
                }
                return Entry(entry.header, content)
            }
    }

    private static func shuffle<Content: EntryContent>(
        _ type: Content.Type,
        in dossier: inout Dossier,
        _ numbers: inout SeededNumbers
    ) {
        dossier[keyPath: type.entries].shuffle(using: &numbers)
    }
}

/// Collects the numbers that a generator put in every text.
private struct MarkerCollector: EntryVisitor {
    var found: [EntryID: [FieldName: Set<String>]] = [:]

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            var fields: [FieldName: Set<String>] = [:]
            entry.content.visitValues { name, value in
                for text in value.freeText { fields[name, default: []].formUnion(Self.markers(in: text)) }
            }
            found[entry.header.id] = fields
        }
    }

    private static func markers(in text: String) -> [String] {
        text.split(separator: " ").map(String.init).filter { $0.hasPrefix("w") && $0.hasSuffix("w") }
    }
}
