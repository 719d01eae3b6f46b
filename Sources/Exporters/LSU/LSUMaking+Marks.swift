// What stands in a subject: elements of the programme, domains within, averages and positions.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// Refers to the elements of the programme, and writes the domains within one of the first degree.
    mutating func writeParts(
        _ entry: DisclosedEntry<AssessmentResult>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        let parts = entry.content.parts.enumerated().map { (number: $0.offset, part: $0.element) }
        let named = parts.filter { $0.part.code == nil && $0.part.name != nil }
        let names = named.compactMap { item in item.part.name.map { (item.number, $0) } }
        writeElements(names, "parts.name", entry, source, &node, path)
        guard degree == .first else { return }
        for (number, part) in parts {
            guard let code = LSUCodeLists.domain.code(of: part.code) else { continue }
            var inner = ElementNode("sous-domaine")
            let innerPath = path + ["sous-domaines", "sous-domaine"]
            let isSame = part.code == LSUCodeLists.domain.value(code)
            var own = value(entry, "parts.code", isSame ? .carried : .mapped)
            own.ordinals = [number]
            guard set("code-domaine", code, [own], in: &inner, at: innerPath) else { continue }
            let within = node.first("sous-domaines")?.children.count ?? 0
            let innerSource = source.map { place in
                let isOne = entry.content.parts.count { $0.code != nil } == 1
                return "\(place)/sous-domaines/sous-domaine\(isOne ? "" : "[\(within + 1)]")"
            }
            if let level = LSUCodeLists.position.code(of: part.level) {
                let isSame = part.level == LSUCodeLists.position.value(level)
                var own = value(entry, "parts.level", isSame ? .carried : .mapped)
                own.ordinals = [number]
                set("positionnement", level, [own], in: &inner, at: innerPath)
            }
            for score in part.references { writeAssessed(score, number, entry, &inner, innerPath) }
            let domains = part.domains.compactMap { domain in domain.name.map { (number, $0) } }
            writeElements(domains, "parts.domains.name", entry, innerSource, &inner, innerPath)
            node.inside("sous-domaines") { $0.children.append(inner) }
        }
    }

    private mutating func writeElements(
        _ names: [(number: Int, name: String)],
        _ field: FieldName,
        _ entry: DisclosedEntry<AssessmentResult>,
        _ source: String?,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        let values = names.map { number, _ in
            var value = value(entry, field)
            value.ordinals = [number]
            return value
        }
        let known = items("element-programme-refs", at: source)?.compactMap { $0.attribute("libelle") }
        if known == names.map(\.name), giveBack("element-programme-refs", at: source, in: &node, at: path) {
            node.values += values
            return
        }
        var ids: [String] = []
        for ((_, name), value) in zip(names, values) {
            if let id = identifier(in: "elements-programme", [("libelle", name)]) {
                ids.append(id)
                node.values.append(value)
            } else {
                lost.append(value.rejected(name.unicodeScalars.count > 300 ? "too-long" : "not-sayable"))
            }
        }
        if !ids.isEmpty { node.set("element-programme-refs", ids.joined(separator: " ")) }
    }

    /// Writes an average or a position as it was written, or that there is none.
    mutating func write(
        _ score: ReferenceScore,
        _ number: Int,
        _ entry: DisclosedEntry<AssessmentResult>,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        guard let column = LSUCodeLists.column.code(of: score.kind) else { return }
        func value(_ field: FieldName, _ fate: Fate = .carried) -> ElementNode.Value {
            var value = self.value(entry, "references.\(field)", fate)
            value.ordinals = [number]
            return value
        }
        var isWritten = false
        if let text = score.value { isWritten = set(column, text, [value("value")], in: &node, at: path) }
        let flags = [
            "moyenne-eleve": "eleve-non-note", "moyenne-structure": "structure-non-notee",
            "positionnement": "non-evalue",
        ]
        let isPosition = column == "positionnement"
        let no = isPosition ? LSUWords.notAssessed : LSUWords.notGraded
        let yes = isPosition ? LSUWords.assessed : LSUWords.graded
        if let flag = flags[column], score.qualification == no || score.qualification == yes {
            let text = score.qualification == no ? "true" : "false"
            isWritten = set(flag, text, [value("qualification")], in: &node, at: path) || isWritten
        }
        let isSame = score.kind == LSUCodeLists.column.value(column)
        if isWritten { node.values.append(value("kind", isSame ? .carried : .mapped)) }
    }

    private mutating func writeAssessed(
        _ score: ReferenceScore,
        _ number: Int,
        _ entry: DisclosedEntry<AssessmentResult>,
        _ node: inout ElementNode,
        _ path: [String]
    ) {
        let words = [LSUWords.notAssessed: "true", LSUWords.assessed: "false"]
        guard let text = score.qualification.flatMap({ words[$0] }) else { return }
        let isSame = score.kind == LSUCodeLists.column.value("positionnement")
        var values = [value(entry, "parts.references.qualification")]
        if score.kind != nil { values.append(value(entry, "parts.references.kind", isSame ? .carried : .mapped)) }
        for place in values.indices { values[place].ordinals = [number] }
        set("non-evalue", text, values, in: &node, at: path)
    }
}
