// The stays of a view: the stay at the school, its present year, and the school of the year before.

import VillageAccess
import VillageFormats
import VillageModel

extension SIECLERecordMaking {
    mutating func writeStays() {
        if let entry = one(SIECLEMapping.stay) {
            let before = work.root.children.count
            SIECLEMapping.stay.write(entry.content, as: entry.header.id, into: &work.root)
            if work.root.children.count > before { work.root.children[before].values += implied(entry, nil) }
        }
        if let entry = one(SIECLEMapping.year), var node = work.node(entry, SIECLEMapping.year) {
            var values = implied(entry, header.schoolYear)
            if let isCurrent = entry.content.isCurrent {
                let isSame = isCurrent && work.structure.element(at: ["ELEVE", "CODE_MOTIF_SORTIE"]) == nil
                values.append(value(entry, \.isCurrent, isSame))
            }
            node.addToFirst(values)
            work.root.children.append(node)
        }
        if let entry = one(SIECLEMapping.lastYear), var node = work.node(entry, SIECLEMapping.lastYear) {
            var values = [value(entry, \.isCurrent, true)]
            if let year = entry.content.schoolYear {
                values.append(value(entry, \.schoolYear, year == header.yearBefore))
            }
            if entry.content.yearGroup != nil { values.append(yearGroup(entry)) }
            node.addToFirst(values)
            work.root.children.append(node)
        }
    }

    /// The latest entry that a mapping describes; the others are told.
    private mutating func one(_ mapping: TreeEntryMapping<Enrolment>) -> DisclosedEntry<Enrolment>? {
        let entries = enrolments.filter { mapping.fits($0.content) }
        let kept = entries.indices.max { left, right in
            // Of those without a date the first is kept.
            guard let other = entries[right].content.from else { return false }
            return entries[left].content.from.map { $0 < other } ?? true
        }
        for place in entries.indices where place != kept { work.reject(entries[place], "one-only") }
        return kept.map { entries[$0] }
    }

    /// The values that a reader of the file finds in its header or derives from a code.
    private func implied(_ entry: DisclosedEntry<Enrolment>, _ schoolYear: String?) -> [ElementNode.Value] {
        var values: [ElementNode.Value] = []
        if let school = entry.content.school.organisation {
            values.append(value(entry, \.school.organisation, school == header.organisation))
        }
        if let year = entry.content.schoolYear { values.append(value(entry, \.schoolYear, year == schoolYear)) }
        if entry.content.yearGroup != nil { values.append(yearGroup(entry)) }
        return values
    }

    private func yearGroup(_ entry: DisclosedEntry<Enrolment>) -> ElementNode.Value {
        let programme = entry.content.programme
        let own = programme?.system == SIECLECodes.programme ? programme?.code : nil
        return value(entry, \.yearGroup, own.flatMap { SIECLECodes.yearGroup(of: $0) } == entry.content.yearGroup)
    }

    private func value(
        _ entry: DisclosedEntry<Enrolment>,
        _ path: PartialKeyPath<Enrolment>,
        _ isSaid: Bool
    ) -> ElementNode.Value {
        let value = ElementNode.Value(.field(entry.header.id, Enrolment.fieldName(at: path)))
        return isSaid ? value : value.rejected("no-place")
    }
}

extension ElementNode {
    /// Adds values that a reader derives from what stands in the element: they go where its first leaf goes.
    fileprivate mutating func addToFirst(_ values: [Value]) {
        if children.isEmpty { self.values += values } else { children[0].values += values }
    }
}
