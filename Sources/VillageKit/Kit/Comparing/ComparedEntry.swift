// An entry as it is compared: its values by field, each with what it says and what is shown of it.

import VillageAccess
import VillageBasics
import VillageModel

/// An entry as it is compared.
struct ComparedEntry {
    let section: AccessSection
    let type: String
    /// The values of each field; references to entries and persons are none, since each view names them otherwise.
    private(set) var values: [FieldName: [ComparedValue]] = [:]

    init(_ entry: any DisclosedContent) {
        section = entry.section
        type = entry.typeName
        entry.visitValues { field, value in
            if value is EntryID || value is PersonID { return }
            values[field, default: []].append(ComparedValue(value))
        }
    }

    /// The entries of a view by content type, without those that are not in force any more.
    static func all(in view: DisclosedDossier) -> [String: [ComparedEntry]] {
        let entries = view.ordered.filter { $0.header.status != .superseded && $0.header.status != .erased }
        return Dictionary(grouping: entries.map { ComparedEntry($0) }, by: \.type)
    }

    /// How many fields say the same.
    func likeness(to other: ComparedEntry) -> Int {
        values.count { field, values in other.values[field].map { ComparedValue.areSame(values, $0) } ?? false }
    }

    /// Whether all fields say the same.
    func isSame(as other: ComparedEntry) -> Bool {
        values.count == other.values.count && likeness(to: other) == values.count
    }
}

/// A value as it is compared.
struct ComparedValue {
    /// The canonical form, for people.
    let shown: String
    /// The stable word of the meaning, where it is a code that has one.
    let meaning: String?

    init(_ value: any FieldValue) {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        shown = String(decoding: writer.bytes, as: UTF8.self)
        meaning = (value as? any MeaningfulCode)?.meaningWord
    }

    /// Whether two fields say the same, whatever the order of their values.
    static func areSame(_ left: [ComparedValue], _ right: [ComparedValue]) -> Bool {
        guard left.count == right.count else { return false }
        let haveMeanings = (left + right).allSatisfy { $0.meaning != nil }
        func words(_ values: [ComparedValue]) -> [String] {
            values.map { (haveMeanings ? $0.meaning : nil) ?? $0.shown }.sorted()
        }
        return words(left) == words(right)
    }
}

/// A code that may have a meaning which other formats know.
private protocol MeaningfulCode {
    var meaningWord: String? { get }
}

extension CodedValue: MeaningfulCode {
    fileprivate var meaningWord: String? { meaning?.rawValue }
}
