// What a report says beside learning: plans and support, absences, who leads the class.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// Writes the plans in force, personal support and help with homework.
    mutating func writePlans() {
        for entry in work.written(view.formalPlans) { writePlan(entry) }
        for entry in work.written(view.supportMeasures) {
            switch entry.content.partner {
            case LSUWords.homework: writeHomework(entry)
            case LSUWords.personalSupport: writePersonalSupport(entry)
            default: continue
            }
        }
    }

    /// The code of a plan; one of another list only where it says the same.
    private func code(_ kind: CodedValue<PlanKind>?) -> String? {
        guard let kind else { return nil }
        if kind.system == degree.plans.name { return kind.code }
        guard let meaning = kind.meaning, let row = degree.plans.row(for: meaning), row.fit == .exact else {
            return nil
        }
        return row.code
    }

    private mutating func writePlan(_ entry: DisclosedEntry<FormalPlan>) {
        guard let code = code(entry.content.kind) else { return work.reject(entry, "lsu.no-code") }
        guard let place = report(of: entry) else { return work.reject(entry, "lsu.not-in-force") }
        let path = slots[place].path + ["modalites-accompagnement", "modalite-accompagnement"]
        let isKnown = self.place(of: entry) != nil
        let others = slots[place].node.first("modalites-accompagnement")?.children ?? []
        guard isKnown || !others.contains(where: { $0.attribute("code") == code }) else {
            return work.reject(entry, "lsu.one-only")
        }
        var node = ElementNode("modalite-accompagnement")
        node.ordinal = work.ordinal(of: entry.header.id)
        let isSame = TextCodec.code(degree.plans).parse(code) == entry.content.kind
        guard set("code", code, [value(entry, "kind", isSame ? .carried : .mapped)], in: &node, at: path) else {
            return
        }
        let slot = slots[place]
        if entry.content.from != nil, entry.content.from == slot.from { node.values.append(value(entry, "from")) }
        if entry.content.to != nil, entry.content.to == slot.to { node.values.append(value(entry, "to")) }
        if let complement = LSUFormat.complements[code] {
            if let text = entry.content.measures {
                leaf(complement, text, value(entry, "measures"), in: &node, at: path)
            }
            giveBack(leaf: complement, at: self.place(of: entry), in: &node)
        }
        slots[place].node.inside("modalites-accompagnement") { $0.children.append(node) }
    }

    /// The report in whose period a plan was in force: its own, or the newest where nothing speaks against it.
    private func report(of entry: DisclosedEntry<FormalPlan>) -> Int? {
        if let place = slot(of: entry, day: nil, isCycle: false) { return place }
        let content = entry.content
        let isOver =
            content.isPresent == false || [.draft, .finished, .stopped, .refused].contains(content.status?.meaning)
        guard entry.header.format != LSUFormat.id, !isOver else { return nil }
        let reports = slots.indices.filter { !slots[$0].isCycle }
        guard let newest = reports.max(by: { slots[$0].day?.rawValue ?? "" < slots[$1].day?.rawValue ?? "" }),
            let day = slots[newest].day
        else { return nil }
        let isBegun = content.from.map { $0 <= day } ?? true
        let isLasting = content.to.map { $0 >= day } ?? true
        return isBegun && isLasting ? newest : nil
    }

    private mutating func writeHomework(_ entry: DisclosedEntry<SupportMeasure>) {
        guard degree == .second, let text = entry.content.description,
            let place = slot(of: entry, day: nil, isCycle: false)
        else { return work.reject(entry, "lsu.no-report") }
        var node = slots[place].node
        guard leaf("devoirs-faits", text, value(entry, "description"), in: &node, at: slots[place].path) else { return }
        node.values.append(value(entry, "partner"))
        slots[place].node = node
    }

    /// Personal support is given to a group, with teachers and subjects: it is written where the source is given back.
    private mutating func writePersonalSupport(_ entry: DisclosedEntry<SupportMeasure>) {
        guard let source = self.place(of: entry), let place = slot(of: entry, day: nil) else {
            return work.reject(entry, "lsu.no-group")
        }
        let path = slots[place].path + ["acc-persos-eleve", "acc-perso-eleve"]
        var node = ElementNode("acc-perso-eleve")
        node.ordinal = work.ordinal(of: entry.header.id)
        guard giveBack("acc-perso-groupe-ref", at: source, in: &node, at: path) else {
            return work.reject(entry, "lsu.no-group")
        }
        let group = items("acc-perso-groupe-ref", at: source)?.first
        let support = group?.attribute("acc-perso-ref").flatMap { item($0, of: "acc-persos") }
        let title = support?.attribute("intitule") ?? group?.attribute("intitule")
        node.values.append(value(entry, "partner"))
        if let description = entry.content.description, description == title.map({ Text($0) }) {
            node.values.append(value(entry, "description"))
        }
        if let text = entry.content.followUp {
            leaf("commentaire", text, value(entry, "followUp"), in: &node, at: path)
        }
        giveBack(leaf: "commentaire", at: source, in: &node)
        slots[place].node.inside("acc-persos-eleve") { $0.children.append(node) }
    }

    /// Writes the absences of a period.
    mutating func writeAttendance() {
        guard degree == .second else { return }
        for entry in work.written(view.attendanceSummaries) {
            guard let place = slot(of: entry, day: entry.header.observedAt ?? entry.content.to, isCycle: false) else {
                work.reject(entry, "lsu.no-report")
                continue
            }
            let path = slots[place].path + ["vie-scolaire"]
            var node = slots[place].node.first("vie-scolaire") ?? ElementNode("vie-scolaire")
            for (number, tally) in entry.content.tallies.enumerated() {
                write(tally, number, entry, &node, path)
            }
            giveBack(leaf: "commentaire", at: self.place(of: entry), in: &node)
            slots[place].node.children.removeAll { $0.name == "vie-scolaire" }
            slots[place].node.children.append(node)
        }
    }

    private mutating func write(
        _ tally: AttendanceTally,
        _ number: Int,
        _ entry: DisclosedEntry<AttendanceSummary>,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        let names: [(String, FieldName, Int?)] =
            switch tally.unit {
            case .halfDay:
                [
                    ("nb-retards", "late", tally.late), ("nb-abs-justifiees", "authorised", tally.authorised),
                    ("nb-abs-injustifiees", "unauthorised", tally.unauthorised),
                ]
            case .hour: [("nb-heures-manquees", "absent", tally.absent)]
            default: []
            }
        var isWritten = false
        for (name, field, count) in names {
            guard let count else { continue }
            var own = value(entry, "tallies.\(field)")
            own.ordinals = [number]
            isWritten = set(name, String(count), [own], in: &node, at: path) || isWritten
        }
        guard isWritten else { return }
        var own = value(entry, "tallies.unit")
        own.ordinals = [number]
        node.values.append(own)
    }

    /// Writes who leads the class, where that is a teacher whom the document names already.
    mutating func writeFormTeachers() {
        guard degree == .second, !slots.isEmpty else { return }
        let isGivenBack = slots.contains { $0.node.attribute("prof-princ-refs") != nil }
        for entry in work.written(view.careTeamMembers) where entry.content.role == LSUWords.formTeacher {
            let found = (lists["enseignants"] ?? [])
                .filter { item in
                    let person = teacher(item).person
                    return person.family == entry.content.name.family && person.family != nil
                        && person.given.map { [$0] } ?? [] == entry.content.name.given
                }
            let ids = found.compactMap { $0.attribute("id") }
            let holder = slots.indices.first { place in
                let own = LSUList.identifiers(slots[place].node.attribute("prof-princ-refs") ?? "")
                return own.contains { ids.contains($0) }
            }
            if let holder {
                slots[holder].node.values += values(of: entry)
            } else if !isGivenBack, ids.count == 1, let newest {
                let own = slots[newest].node.attribute("prof-princ-refs").map { [$0] } ?? []
                slots[newest].node.set("prof-princ-refs", (own + ids).joined(separator: " "))
                slots[newest].node.values += values(of: entry)
            }
        }
    }

    private func values(of entry: DisclosedEntry<CareTeamMember>) -> [ElementNode.Value] {
        let content = entry.content
        var values = [value(entry, "role")]
        if content.person != nil { values.append(value(entry, "person")) }
        if content.name.family != nil { values.append(value(entry, "name.family")) }
        values += content.name.given.map { _ in value(entry, "name.given") }
        if content.kind == .formal { values.append(value(entry, "kind")) }
        let school = work.root.first("entete")?.first("etablissement")?.text
        if content.organisation != nil, content.organisation == school.map({ OrganisationID(scheme: "uai", $0) }) {
            values.append(value(entry, "organisation"))
        }
        return values
    }
}
