// The header of a file, the pupil, and the reports with what they say of the school.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    private static let data = [LSUFormat.root, "donnees"]

    /// Makes the header: who wrote the file, and which school it is of.
    mutating func makeHeader() {
        work.root.set("schemaVersion", degree.number)
        let path = "\(LSUFormat.root)/@schemaVersion"
        if let fact = facts[path] {
            work.root.values.append(.init(.envelope(path), fact == degree.number ? .carried : .mapped))
        }
        var header = ElementNode("entete")
        func add(_ name: String, _ text: String) {
            header.children.append(ElementNode(name, text))
            let path = "\(LSUFormat.root)/entete/\(name)"
            if facts[path] != nil { lost.append(.init(.envelope(path), .rejected, code: "replaced")) }
        }
        add("editeur", work.options.maker)
        add("application", work.options.maker)
        if degree == .second { add("appliVersion", work.options.makerVersion) }
        let schoolPath = "\(LSUFormat.root)/entete/etablissement"
        var school = ElementNode("etablissement")
        if let fact = facts[schoolPath] {
            school.text = fact
            school.values.append(.init(.envelope(schoolPath)))
        }
        if let entry = enrolment, let own = entry.content.school.organisation {
            if own.scheme == "uai", own.value.unicodeScalars.count == 8, school.text ?? own.value == own.value {
                school.text = own.value
                school.values.append(value(entry, "school.organisation"))
            } else {
                lost.append(value(entry, "school.organisation").rejected("not-sayable"))
            }
        }
        if school.text != nil { header.children.append(school) }
        work.root.children.append(header)
        work.root.inside("donnees") { $0.inside("eleves") { $0.children = [] } }
    }

    /// Makes the pupil: names, number, class.
    mutating func makePupil() {
        let path = Self.data + ["eleves", "eleve"]
        var node = ElementNode("eleve")
        let place = path.joined(separator: "/")
        if !giveBack("id", at: place, in: &node, at: path) { node.set("id", "EL_1") }
        let system: Identifier.System = degree == .second ? .lsu : .ine
        let entries = work.written(view.identities)
        let chosen = entries.first { $0.content.identifiers.contains { $0.system == system } } ?? entries.first
        for entry in entries where entry.header.id != chosen?.header.id { work.reject(entry, "lsu.one-only") }
        if let chosen {
            let content = chosen.content
            for (place, number) in content.identifiers.enumerated() {
                var value = value(chosen, "identifiers")
                value.ordinals = [place]
                if number.system == system {
                    set(degree.pupilNumber, number.value, [value], in: &node, at: path)
                } else {
                    lost.append(value.rejected("no-place"))
                }
            }
            if let family = content.name.family {
                set("nom", family, [value(chosen, "name.family")], in: &node, at: path)
            }
            let given = content.name.given
            if !given.isEmpty {
                let values = given.map { _ in value(chosen, "name.given", given.count == 1 ? .carried : .mapped) }
                set("prenom", given.joined(separator: " "), values, in: &node, at: path)
            }
        }
        makeClass(&node, path)
        work.root.inside("donnees") { $0.inside("eleves") { $0.children = [node] } }
    }

    private mutating func makeClass(_ node: inout ElementNode, _ path: [String]) {
        guard let entry = enrolment else { return }
        if entry.content.isCurrent == true { node.values.append(value(entry, "isCurrent")) }
        if degree == .second {
            if let code = entry.content.groupCode {
                set("code-division", code, [value(entry, "groupCode")], in: &node, at: path)
            }
            return
        }
        let place = path.joined(separator: "/")
        var values: [ElementNode.Value] = []
        var attributes: [(name: String, value: String)] = []
        if let code = entry.content.groupCode {
            attributes.append(("id-be", code))
            values.append(value(entry, "groupCode"))
        }
        if let name = entry.content.groupName {
            attributes.append(("libelle", name))
            values.append(value(entry, "groupName"))
        }
        let known = items("classe-ref", at: place)?.first
        if let known, attributes.allSatisfy({ known.attribute($0.name) == $0.value }),
            giveBack("classe-ref", at: place, in: &node, at: path)
        {
            node.values += values
        } else if entry.content.groupCode != nil, let id = identifier(in: "classes", attributes) {
            set("classe-ref", id, values, in: &node, at: path)
        } else {
            lost += values.map { $0.rejected("no-code") }
        }
    }

    /// Makes a report of every entry that says which period or cycle it is of.
    mutating func makeSlots() {
        let entries = work.written(view.periodReports)
        for entry in entries where entry.content.name != LSUWords.schoolLife { makeSlot(entry) }
        // Those of a cycle come last, as in the file.
        slots = slots.filter { !$0.isCycle } + slots.filter(\.isCycle)
        for entry in entries where entry.content.name == LSUWords.schoolLife { writeSchoolLife(entry) }
    }

    private mutating func makeSlot(_ entry: DisclosedEntry<PeriodReport>) {
        let (content, place) = (entry.content, place(of: entry))
        let isCycle =
            place.map { $0.hasPrefix("\(LSUFormat.root)/donnees/bilans-cycle/") }
            ?? (content.name?.hasPrefix(LSUWords.cycleReport) == true)
        guard isCycle || place != nil || content.name == LSUWords.periodReport else { return }
        var slot = LSUSlot(
            isCycle: isCycle,
            place: place,
            day: content.on,
            period: content.period,
            from: content.from,
            to: content.to,
            node: ElementNode(isCycle ? "bilan-cycle" : "bilan-periodique")
        )
        slot.node.ordinal = work.ordinal(of: entry.header.id)
        let path = slot.path
        if let pupil = work.root.first("donnees")?.first("eleves")?.children.first?.attribute("id") {
            slot.node.set("eleve-ref", pupil)
        }
        if isCycle { writeCycle(entry, &slot) } else { writePeriod(entry, &slot) }
        let day = isCycle ? "date-creation" : degree.reportDate
        if let on = content.on {
            if let date = on.date {
                set(day, date.rawValue, [value(entry, "on")], in: &slot.node, at: path)
            } else {
                lost.append(value(entry, "on").rejected("not-sayable"))
            }
        }
        let comment = isCycle ? "synthese" : degree.reportComment
        if let text = content.comment { leaf(comment, text, value(entry, "comment"), in: &slot.node, at: path) }
        giveBack(leaf: comment, at: place, in: &slot.node)
        for name in ["date-verrou", degree.headReference, "prof-princ-refs", "enseignant-refs"] {
            giveBack(name, at: place, in: &slot.node, at: path)
        }
        let isTwice = place == nil && slots.contains { $0.isCycle == isCycle && $0.isTwin(of: slot) }
        if isTwice {
            lost += slot.node.allValues.map { $0.rejected("one-only") }
        } else {
            slots.append(slot)
        }
    }

    private mutating func writePeriod(_ entry: DisclosedEntry<PeriodReport>, _ slot: inout LSUSlot) {
        let content = entry.content
        if content.name == LSUWords.periodReport { slot.node.values.append(value(entry, "name")) }
        var attributes: [(name: String, value: String)] = []
        var values: [ElementNode.Value] = []
        if let line = content.period, let period = LSUPeriod(line) {
            attributes = [("millesime", period.year), ("indice", period.index), ("nb-periodes", period.count)]
            values.append(value(entry, "period"))
        } else if content.period != nil {
            lost.append(value(entry, "period").rejected("not-sayable"))
        }
        if degree == .first {
            for (name, field, day) in [("date-debut", "from", content.from), ("date-fin", "to", content.to)] {
                guard let day else { continue }
                guard let date = day.date, !attributes.isEmpty else {
                    lost.append(value(entry, field).rejected("not-sayable"))
                    continue
                }
                attributes.append((name, date.rawValue))
                values.append(value(entry, field))
            }
        }
        let known = items("periode-ref", at: slot.place)?.first
        let agrees = known.map { item in attributes.allSatisfy { item.attribute($0.name) == $0.value } } ?? true
        if agrees, giveBack("periode-ref", at: slot.place, in: &slot.node, at: slot.path) {
            slot.node.values += values
        } else if !attributes.isEmpty, let id = identifier(in: "periodes", attributes) {
            set("periode-ref", id, values, in: &slot.node, at: slot.path)
        } else {
            lost += values.map { $0.rejected("incomplete") }
        }
    }

    private mutating func writeCycle(_ entry: DisclosedEntry<PeriodReport>, _ slot: inout LSUSlot) {
        if let name = entry.content.name, name.hasPrefix(LSUWords.cycleReport) {
            let cycle = String(name.dropFirst(LSUWords.cycleReport.count))
            set("cycle", cycle, [value(entry, "name")], in: &slot.node, at: slot.path)
        }
        if let line = entry.content.period {
            let year = LSUPeriod.year(of: line) ?? ""
            set("millesime", year, [value(entry, "period")], in: &slot.node, at: slot.path)
        }
    }

    private mutating func writeSchoolLife(_ entry: DisclosedEntry<PeriodReport>) {
        guard degree == .second, let text = entry.content.comment,
            let place = slot(of: entry, day: entry.content.on, isCycle: false)
        else { return }
        var inner = slots[place].node.first("vie-scolaire") ?? ElementNode("vie-scolaire")
        let path = slots[place].path + ["vie-scolaire"]
        guard leaf("commentaire", text, value(entry, "comment"), in: &inner, at: path) else { return }
        inner.values.append(value(entry, "name"))
        if entry.content.on != nil {
            let isSame = entry.content.on == slots[place].day
            isSame ? inner.values.append(value(entry, "on")) : lost.append(value(entry, "on").rejected("no-place"))
        }
        if entry.content.period != nil, entry.content.period == slots[place].period {
            inner.values.append(value(entry, "period"))
        }
        slots[place].node.children.removeAll { $0.name == "vie-scolaire" }
        slots[place].node.children.append(inner)
    }

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

extension LSUSlot {
    /// Whether two reports are of the same period or cycle, which a file cannot hold.
    fileprivate func isTwin(of other: LSUSlot) -> Bool {
        isCycle
            ? node.attribute("cycle") == other.node.attribute("cycle")
            : node.attribute("periode-ref") == other.node.attribute("periode-ref")
    }
}
