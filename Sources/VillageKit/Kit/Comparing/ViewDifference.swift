// What differs between two views of one reader: by section and field, and by value only where that is asked for.

public import VillageAccess
public import VillageModel

/// What differs between two views of one reader.
///
/// Entries of files in two formats have no identifiers in common: they are paired by what they say, the most alike first. Codes
/// are compared by their meaning where both have one, so that the same thing in two code lists is no difference.
public struct ViewDifference: Sendable, Hashable, Opaque {
    /// The differences, in the order of the sections; within one, by content type and field.
    public private(set) var lines: [Line] = []

    /// How something differs.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Only the first view has it.
        case gone
        /// Only the second view has it.
        case added
        /// Both have it, and say otherwise.
        case changed
    }

    /// One difference.
    public struct Line: Sendable, Hashable, Opaque {
        /// How it differs.
        public let kind: Kind
        /// The section.
        public let section: AccessSection
        /// The content type; empty for what is not shown.
        public let type: String
        /// The field; empty for a whole entry.
        public let field: FieldName
        /// What the first view says, in the canonical form; empty where it says nothing.
        public let before: [String]
        /// What the second view says.
        public let after: [String]
    }

    /// Compares two views.
    ///
    /// - Parameters:
    ///   - before: The first view.
    ///   - after: The second view, of the same reader.
    public init(from before: DisclosedDossier, to after: DisclosedDossier) {
        let (left, right) = (ComparedEntry.all(in: before), ComparedEntry.all(in: after))
        let types = Set(left.keys).union(right.keys)
        for type in types.sorted() {
            let pairs = EntryPairs(left[type] ?? [], right[type] ?? [])
            for (old, new) in pairs.both { addChanges(from: old, to: new) }
            for old in pairs.onlyLeft { add(.gone, old) }
            for new in pairs.onlyRight { add(.added, new) }
        }
        addPlaceholders(before, after)
        let order = Dictionary(zip(AccessSection.allCases, 0...), uniquingKeysWith: { first, _ in first })
        lines = lines.enumerated()
            .sorted { one, other in
                let (left, right) = (order[one.element.section] ?? 0, order[other.element.section] ?? 0)
                return left == right ? one.offset < other.offset : left < right
            }
            .map(\.element)
    }

    private mutating func add(_ kind: Kind, _ entry: ComparedEntry) {
        let fields = entry.values.sorted { $0.key < $1.key }
        let words = fields.flatMap { field, values in values.map { "\(field): \($0.shown)" } }
        lines.append(
            Line(
                kind: kind,
                section: entry.section,
                type: entry.type,
                field: "",
                before: kind == .gone ? words : [],
                after: kind == .gone ? [] : words
            )
        )
    }

    private mutating func addChanges(from old: ComparedEntry, to new: ComparedEntry) {
        for field in Set(old.values.keys).union(new.values.keys).sorted() {
            let (before, after) = (old.values[field] ?? [], new.values[field] ?? [])
            if ComparedValue.areSame(before, after) { continue }
            lines.append(
                Line(
                    kind: before.isEmpty ? .added : after.isEmpty ? .gone : .changed,
                    section: old.section,
                    type: old.type,
                    field: field,
                    before: before.map(\.shown),
                    after: after.map(\.shown)
                )
            )
        }
    }

    /// What stands in the place of entries that may not be shown: how many there are in a section.
    private mutating func addPlaceholders(_ before: DisclosedDossier, _ after: DisclosedDossier) {
        func counts(_ view: DisclosedDossier) -> [AccessSection: Int] {
            view.placeholders.reduce(into: [:]) { $0[$1.section, default: 0] += 1 }
        }
        let (old, new) = (counts(before), counts(after))
        for section in AccessSection.allCases where old[section] != new[section] {
            lines.append(
                Line(
                    kind: old[section] == nil ? .added : new[section] == nil ? .gone : .changed,
                    section: section,
                    type: "",
                    field: "",
                    before: old[section].map { [String($0)] } ?? [],
                    after: new[section].map { [String($0)] } ?? []
                )
            )
        }
    }
}
