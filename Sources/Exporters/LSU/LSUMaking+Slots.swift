// The reports of a pupil: one for every entry that says which period or cycle it is of.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
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
}

extension LSUSlot {
    /// Whether two reports are of the same period or cycle, which a file cannot hold.
    fileprivate func isTwin(of other: LSUSlot) -> Bool {
        isCycle
            ? node.attribute("cycle") == other.node.attribute("cycle")
            : node.attribute("periode-ref") == other.node.attribute("periode-ref")
    }
}
