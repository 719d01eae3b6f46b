// The account of a view: every value, placeholder, foreign item and fact of the envelope gets its line.

import VillageAccess
import VillageFormats
import VillageModel

/// The account of a view.
struct OSOAccounting {
    private struct Key: Hashable {
        var home: Home
        var fate: Fate
        var code: String?
    }

    private(set) var account = ExportAccount()
    private var counts: [Key: Int] = [:]
    private var order: [Key] = []
    private var noted: [Home: Int] = [:]

    /// Accounts for a view.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - values: What became of the values that were written or left out; of all others nothing was written.
    init(_ view: DisclosedDossier, _ values: [ElementNode.Value]) {
        for value in values { note(value.home, value.fate, value.code, 1) }
        for entry in view.ordered { complete(entry) }
        for place in view.placeholders.indices { note(.placeholder(place), .redacted, nil, 1) }
        if let migration = view.migration { complete(migration) }
        for key in order {
            let code = key.code.map { $0.contains(".") ? $0 : "oso.\($0)" }
            account.note(key.home, key.fate, code: code, count: counts[key] ?? 0)
        }
    }

    private mutating func complete(_ entry: any DisclosedContent) {
        var fields: [FieldName: Int] = [:]
        entry.visitValues { path, _ in fields[path, default: 0] += 1 }
        for (field, count) in fields.sorted(by: { $0.key < $1.key }) {
            rest(.field(entry.header.id, field), count)
        }
        for field in entry.redactedFields { note(.field(entry.header.id, field.name), .redacted, nil, 1) }
    }

    private mutating func complete(_ migration: MigrationView) {
        for (content, place) in zip(migration.foreign, migration.foreignPlaces) { rest(.foreign(place), content.count) }
        for transfer in migration.transfers {
            for fact in transfer.envelope { rest(.envelope(fact.path), 1) }
        }
    }

    /// Notes what nobody wrote of a place that holds some values.
    private mutating func rest(_ home: Home, _ count: Int) {
        note(home, .rejected, "oso.no-place", count - (noted[home] ?? 0))
    }

    private mutating func note(_ home: Home, _ fate: Fate, _ code: String?, _ count: Int) {
        guard count > 0 else { return }
        let key = Key(home: home, fate: fate, code: code)
        if counts.updateValue((counts[key] ?? 0) + count, forKey: key) == nil { order.append(key) }
        noted[home, default: 0] += count
    }
}
