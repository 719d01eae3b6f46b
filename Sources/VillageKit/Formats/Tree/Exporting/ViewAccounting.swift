// The account of a view: every value, placeholder, foreign item and fact of the envelope gets its line.

package import VillageAccess
import VillageModel

/// The account of a view.
package struct ViewAccounting: Sendable {
    /// The account.
    package private(set) var account = ExportAccount()
    private let format: String
    private var noted: [Home: Int] = [:]

    /// Accounts for a view.
    ///
    /// The lines of one place come in the order of its values in the view, so that each can be told from the next.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - format: The identifier of the format, which stands before the codes of reasons.
    ///   - values: What became of the values that were written or left out; of all others nothing was written.
    package init(_ view: DisclosedDossier, format: String, _ values: [ElementNode.Value]) {
        self.format = format
        var places: [Home: Int] = [:]
        var placed: [[ElementNode.Value]] = []
        for value in values {
            if let place = places[value.home] {
                placed[place].append(value)
            } else {
                places[value.home] = placed.count
                placed.append([value])
            }
        }
        for values in placed {
            var rest = Self.inOrder(values)[...]
            while let value = rest.first {
                let run = rest.prefix { $0.fate == value.fate && $0.code == value.code }
                note(value.home, value.fate, value.code, run.count)
                rest = rest.dropFirst(run.count)
            }
        }
        for entry in view.ordered { complete(entry) }
        for place in view.placeholders.indices { note(.placeholder(place), .redacted, nil, 1) }
        if let migration = view.migration { complete(migration) }
    }

    /// The values of one place in the order in which they stand in the view.
    private static func inOrder(_ values: [ElementNode.Value]) -> [ElementNode.Value] {
        guard values.contains(where: { !$0.ordinals.isEmpty }) else { return values }
        return values.enumerated()
            .sorted { left, right in
                left.element.ordinals == right.element.ordinals
                    ? left.offset < right.offset
                    : left.element.ordinals.lexicographicallyPrecedes(right.element.ordinals)
            }
            .map(\.element)
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
        note(home, .rejected, "no-place", count - (noted[home] ?? 0))
    }

    private mutating func note(_ home: Home, _ fate: Fate, _ code: String?, _ count: Int) {
        guard count > 0 else { return }
        account.note(home, fate, code: code.map { $0.contains(".") ? $0 : "\(format).\($0)" }, count: count)
        noted[home, default: 0] += count
    }
}
