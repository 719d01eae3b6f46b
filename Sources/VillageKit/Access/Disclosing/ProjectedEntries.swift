// The shown entries of one content type, behind a type that hides which one.

import VillageBasics
import VillageModel

/// The shown entries of one content type.
protocol ProjectedEntries<Content> {
    associatedtype Content: EntryContent
    var shown: [ProjectedEntry<Content>] { get }
    /// What the entries are put in order by among those of other types.
    var sortKeys: [ViewSortKey] { get }
    var headers: [EntryHeader] { get }
    mutating func sort()
    func collectPersons(into persons: inout [EntryID: [PersonID]])
}

/// What an entry is put in order by: section, date, type, and then its place among its own type.
struct ViewSortKey {
    let id: EntryID
    let section: Int
    let date: PartialDate?
    let type: String
    let position: Int

    func precedes(_ other: ViewSortKey) -> Bool {
        if section != other.section { return section < other.section }
        if date != other.date {
            guard let date else { return false }
            return other.date.map { date < $0 } ?? true
        }
        return (type, position) < (other.type, other.position)
    }
}

/// The shown entries of one content type.
struct ProjectedList<Content: EntryContent>: ProjectedEntries {
    private(set) var shown: [ProjectedEntry<Content>]

    init(shown: [ProjectedEntry<Content>]) { self.shown = shown }

    var headers: [EntryHeader] { shown.map(\.header) }

    var sortKeys: [ViewSortKey] {
        let section = AccessSection.allCases.firstIndex(of: Content.section) ?? 0
        return shown.enumerated()
            .map { position, entry in
                ViewSortKey(
                    id: entry.header.id,
                    section: section,
                    date: entry.date,
                    type: Content.typeName,
                    position: position
                )
            }
    }

    /// By date, then by the canonical bytes of what is shown, never by identifier (SEMANTICS 11.6).
    mutating func sort() {
        if shown.count < 2 { return }
        let keys = shown.map { (date: $0.date, bytes: $0.bytes) }
        let order = shown.indices.sorted { left, right in
            guard keys[left].date == keys[right].date else {
                guard let date = keys[left].date else { return false }
                return keys[right].date.map { date < $0 } ?? true
            }
            return keys[left].bytes.lexicographicallyPrecedes(keys[right].bytes)
        }
        shown = order.map { shown[$0] }
    }

    func collectPersons(into persons: inout [EntryID: [PersonID]]) {
        for entry in shown {
            var found: [PersonID] = entry.header.author.person.map { [$0] } ?? []
            if Content.hasReferences {
                entry.content.visitValues { _, value in if let person = value as? PersonID { found.append(person) } }
            }
            if !found.isEmpty { persons[entry.header.id] = found }
        }
    }
}

extension ProjectedEntry {
    /// The date that the entry is put in order by.
    fileprivate var date: PartialDate? { header.observedAt ?? header.validFrom ?? content.ownDate }

    /// What is shown of it, in bytes that do not depend on identifiers.
    fileprivate var bytes: [UInt8] {
        var plain = content
        if Content.hasReferences { plain.rename(NoNames()) }
        var writer = JSONWriter(.canonical)
        writer.beginObject()
        writer.name("content")
        plain.write(to: &writer)
        writer.member("role", header.author.role?.rawValue)
        writer.member("organisation", header.author.organisation?.rawValue)
        writer.member("recordedAt", header.recordedAt.text)
        writer.member("validTo", header.validTo?.rawValue)
        writer.member("basis", header.basis.rawValue)
        writer.member("label", header.label?.rawValue)
        writer.member("status", header.status.rawValue)
        writer.member("retainUntil", header.retainUntil?.rawValue)
        writer.member("redacted", redacted.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)" })
        writer.member("studentConfidential", ifTrue: header.isStudentConfidential)
        writer.member("thirdParty", ifTrue: header.concernsThirdParty)
        writer.member("holderDisclosed", ifTrue: header.isHolderDisclosed)
        writer.member("format", header.provenance?.file.format)
        writer.endObject()
        return writer.bytes
    }
}
