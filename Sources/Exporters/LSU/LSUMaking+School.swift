// What the newest report says of the school: year, head, since when the pupil is there.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// The newest report, in the way in which a reader finds it again.
    var newest: Int? {
        slots.indices.max { left, right in
            (slots[left].day?.rawValue ?? "") < (slots[right].day?.rawValue ?? "")
        }
    }

    /// Writes what the newest report says of the school: year, head, since when the pupil is there.
    mutating func writeSchool() {
        for place in slots.indices where !slots[place].isCycle {
            let slot = slots[place]
            var node = slot.node
            giveBack("date-scolarite", at: slot.place, in: &node, at: slot.path)
            slots[place].node = node
        }
        guard let entry = enrolment else { return }
        guard let newest else { return writeOnlyHead(entry) }
        if let year = entry.content.schoolYear {
            let said = slots[newest].period.map { String($0.prefix { $0 != " " }) }
            if said == year { slots[newest].node.values.append(value(entry, "schoolYear")) }
        }
        if let from = entry.content.from { writeStart(entry, from, newest) }
        writeHead(entry, newest)
    }

    private mutating func writeStart(_ entry: DisclosedEntry<Enrolment>, _ from: PartialDate, _ newest: Int) {
        guard let date = from.date else {
            lost.append(value(entry, "from").rejected("not-sayable"))
            return
        }
        for place in slots.indices where !slots[place].isCycle {
            let values = place == newest ? [value(entry, "from")] : []
            if slots[place].node.attribute("date-scolarite") == nil {
                set("date-scolarite", date.rawValue, values, slot: place)
            } else if slots[place].node.attribute("date-scolarite") == date.rawValue {
                slots[place].node.values += values
            }
        }
    }

    /// What a head is called in the list of heads.
    private func attributes(ofHead head: String) -> [(name: String, value: String)] {
        guard degree == .first else { return [("libelle", head)] }
        let person = LSUPerson(head)
        return [("civilite", person.civility), ("nom", person.family), ("prenom", person.given)]
            .compactMap { name, value in value.map { (name, $0) } }
    }

    /// Names the head of a school of which there is no report.
    private mutating func writeOnlyHead(_ entry: DisclosedEntry<Enrolment>) {
        guard let head = entry.content.school.head else { return }
        let own = value(entry, "school.head")
        guard let id = identifier(in: degree.heads, attributes(ofHead: head)),
            let place = lists[degree.heads]?.firstIndex(where: { $0.attribute("id") == id })
        else {
            lost.append(own.rejected("not-sayable"))
            return
        }
        lists[degree.heads]?[place].values.append(own)
    }

    private mutating func writeHead(_ entry: DisclosedEntry<Enrolment>, _ newest: Int) {
        guard let head = entry.content.school.head else { return }
        let own = value(entry, "school.head")
        let attributes = attributes(ofHead: head)
        let given = slots[newest].node.attribute(degree.headReference).flatMap { item($0, of: degree.heads) }
        if let given {
            let isSame = attributes.allSatisfy { given.attribute($0.name) == $0.value }
            if isSame { slots[newest].node.values.append(own) } else { lost.append(own.rejected("replaced")) }
            return
        }
        guard let id = identifier(in: degree.heads, attributes) else {
            lost.append(own.rejected("not-sayable"))
            return
        }
        slots[newest].node.values.append(own)
        for place in slots.indices where slots[place].node.attribute(degree.headReference) == nil {
            set(degree.headReference, id, [], slot: place)
        }
    }
}
