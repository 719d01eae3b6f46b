// What a report says of learning: subjects, the common base, digital skills.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// Writes the results that the format has a code for.
    mutating func writeResults() {
        for entry in work.written(view.assessmentResults) {
            let system = entry.content.test?.system
            let name = place(of: entry).flatMap { ElementNode.steps($0).last?.name }
            if name == "acquis" || system == (degree == .second ? LSUCodeLists.subject : LSUCodeLists.domain).name {
                writeSubject(entry)
            } else if let code = LSUCodeLists.part.code(of: entry.content.test) {
                writeParts(entry, code)
            } else if system == LSUCodeLists.complement.name {
                writeComplement(entry, "enseignement-complement")
            } else if system == LSUCodeLists.regional.name {
                writeComplement(entry, "langue-culture-regionale")
            }
        }
    }

    /// What the element around a result implies.
    private func implied(_ entry: DisclosedEntry<AssessmentResult>, _ slot: Int) -> [ElementNode.Value] {
        var values: [ElementNode.Value] = []
        if entry.content.kind == .teacherAssessment { values.append(value(entry, "kind")) }
        if entry.content.on != nil, entry.content.on == slots[slot].day { values.append(value(entry, "on")) }
        return values
    }

    private mutating func writeSubject(_ entry: DisclosedEntry<AssessmentResult>) {
        guard let place = slot(of: entry, day: entry.content.on, isCycle: false) else {
            return work.reject(entry, "lsu.no-report")
        }
        let path = slots[place].path + ["liste-acquis", "acquis"]
        var node = ElementNode("acquis")
        node.ordinal = work.ordinal(of: entry.header.id)
        let source = self.place(of: entry)
        let isNamed =
            degree == .second
            ? writeDiscipline(entry, source, &node, path) : writeDomain(entry, &node, path)
        let key = degree == .second ? "discipline-ref" : "code-domaine"
        let isTwice =
            source == nil
            && slots[place].node.first("liste-acquis")?.children
                .contains { $0.attribute(key) == node.attribute(key) } == true
        guard isNamed, !isTwice else {
            lost += node.allValues.map { $0.rejected(isNamed ? "one-only" : "no-code") }
            return
        }
        node.values += implied(entry, place)
        writeTeachers(entry, source, &node, path, place)
        writeParts(entry, source, &node, path)
        for (number, score) in entry.content.references.enumerated() { write(score, number, entry, &node, path) }
        if let text = entry.content.remark { leaf("appreciation", text, value(entry, "remark"), in: &node, at: path) }
        giveBack(leaf: "appreciation", at: source, in: &node)
        slots[place].node.inside("liste-acquis") { $0.children.append(node) }
    }

    /// Refers to the subject of the second degree.
    private mutating func writeDiscipline(
        _ entry: DisclosedEntry<AssessmentResult>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) -> Bool {
        let content = entry.content
        let name = content.area ?? content.test?.label
        var attributes: [(name: String, value: String)] = []
        var values: [ElementNode.Value] = []
        if let test = content.test {
            attributes.append(("code", test.code))
            values.append(value(entry, "test", test.label == name && test.edition == nil ? .carried : .mapped))
        }
        if let level = LSUCodeLists.election.code(of: content.level) {
            attributes.append(("modalite-election", level))
            let isSame = content.level == LSUCodeLists.election.value(level)
            values.append(value(entry, "level", isSame ? .carried : .mapped))
        }
        if let name { attributes.append(("libelle", name)) }
        if content.area != nil { values.append(value(entry, "area")) }
        let known = items("discipline-ref", at: source)?.first
        let agrees = known.map { item in attributes.allSatisfy { item.attribute($0.name) == $0.value } } ?? true
        if agrees, giveBack("discipline-ref", at: source, in: &node, at: path) {
            node.values += values
            return true
        }
        guard content.test != nil, let id = identifier(in: "disciplines", attributes) else {
            lost += values.map { $0.rejected("no-code") }
            return false
        }
        return set("discipline-ref", id, values, in: &node, at: path)
    }

    /// Names the domain of the first degree.
    private mutating func writeDomain(
        _ entry: DisclosedEntry<AssessmentResult>,
        _ node: inout ElementNode,
        _ path: [String]
    ) -> Bool {
        guard let test = entry.content.test, let code = LSUCodeLists.domain.code(of: test) else { return false }
        let isSame = test == LSUCodeLists.domain.value(code)
        return set("code-domaine", code, [value(entry, "test", isSame ? .carried : .mapped)], in: &node, at: path)
    }

    private mutating func writeTeachers(
        _ entry: DisclosedEntry<AssessmentResult>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String],
        _ place: Int
    ) {
        let content = entry.content
        var values: [ElementNode.Value] = []
        if content.takenBy != nil { values.append(value(entry, "takenBy")) }
        if content.takenByFunction != nil, degree == .second { values.append(value(entry, "takenByFunction")) }
        let isFirst = degree == .first
        let known = isFirst ? items("enseignant-refs", at: slots[place].place) : items("enseignant-refs", at: source)
        if let known {
            let lines = LSUTeacher.lines(known.map { teacher($0) })
            let agrees = lines?.names == content.takenBy && (isFirst || lines?.numbers == content.takenByFunction)
            if agrees {
                if !isFirst { giveBack("enseignant-refs", at: source, in: &node, at: path) }
                node.values += values
                return
            }
        }
        let teachers = LSUTeacher.read(names: content.takenBy, numbers: isFirst ? nil : content.takenByFunction)
        guard let teachers, let ids = identifiers(of: teachers) else {
            lost += values.map { $0.rejected("teacher-unknown") }
            return
        }
        if !isFirst {
            set("enseignant-refs", ids, values, in: &node, at: path)
            return
        }
        // In the first degree teachers sign the report, not a subject of it.
        let own = LSUList.identifiers(slots[place].node.attribute("enseignant-refs") ?? "")
        let all = own + LSUList.identifiers(ids).filter { !own.contains($0) }
        if all == own || own.isEmpty {
            slots[place].node.set("enseignant-refs", all.joined(separator: " "))
            node.values += values
        } else {
            slots[place].node.set("enseignant-refs", all.joined(separator: " "))
            node.values += values.map { value in
                var value = value
                (value.fate, value.code) = (.degraded, "teachers-of-report")
                return value
            }
        }
    }
}

// What is no subject.
extension LSUMaking {
    /// Writes the common base or the digital skills.
    private mutating func writeParts(_ entry: DisclosedEntry<AssessmentResult>, _ name: String) {
        let found = slots.indices.first { place in
            slots[place].node.first(name) == nil && slots[place].day != nil
                && slots[place].day == entry.content.on ?? entry.header.observedAt
        }
        guard let place = self.place(of: entry) == nil ? found : slot(of: entry, day: entry.content.on) else {
            return work.reject(entry, "lsu.no-report")
        }
        let isBase = name == "socle"
        let (inner, level) = isBase ? ("domaine", "positionnement") : ("competence-num", "niveau")
        let codes = isBase ? LSUCodeLists.base : LSUCodeLists.digital
        let levels = isBase ? LSUCodeLists.baseLevel : LSUCodeLists.digitalLevel
        var node = ElementNode(name)
        node.values = implied(entry, place)
        let isSame = entry.content.test == LSUCodeLists.part.value(name)
        node.values.append(value(entry, "test", isSame ? .carried : .mapped))
        let path = slots[place].path + [name]
        giveBack("comp-num-commun-refs", at: self.place(of: entry), in: &node, at: path)
        if let text = entry.content.remark {
            leaf("appreciation-num", text, value(entry, "remark"), in: &node, at: path)
        }
        giveBack(leaf: "appreciation-num", at: self.place(of: entry), in: &node)
        for (number, part) in entry.content.parts.enumerated() {
            guard let code = codes.code(of: part.code) else { continue }
            var child = ElementNode(inner)
            func value(_ field: FieldName, _ isSame: Bool) -> ElementNode.Value {
                var value = self.value(entry, field, isSame ? .carried : .mapped)
                value.ordinals = [number]
                return value
            }
            let own = value("parts.code", part.code == codes.value(code))
            guard set("code", code, [own], in: &child, at: path + [inner]) else { continue }
            if let text = levels.code(of: part.level) {
                let own = value("parts.level", part.level == levels.value(text))
                set(level, text, [own], in: &child, at: path + [inner])
            }
            node.children.append(child)
        }
        slots[place].node.children.append(node)
    }

    /// Writes what was learnt beside the common base.
    private mutating func writeComplement(_ entry: DisclosedEntry<AssessmentResult>, _ name: String) {
        guard let test = entry.content.test, let place = slot(of: entry, day: entry.content.on, isCycle: true),
            slots[place].node.first(name) == nil
        else { return work.reject(entry, "lsu.no-report") }
        var node = ElementNode(name)
        node.values = implied(entry, place)
        let list = name == "enseignement-complement" ? LSUCodeLists.complement : LSUCodeLists.regional
        let path = slots[place].path + [name]
        let isSame = test == list.value(test.code)
        guard set("code", test.code, [value(entry, "test", isSame ? .carried : .mapped)], in: &node, at: path) else {
            lost += node.allValues.map { $0.rejected("no-code") }
            return
        }
        for (number, score) in entry.content.references.enumerated() { write(score, number, entry, &node, path) }
        slots[place].node.children.append(node)
    }
}
