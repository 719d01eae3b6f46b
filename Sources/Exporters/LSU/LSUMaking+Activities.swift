// Educational paths, and projects of several subjects.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension LSUMaking {
    /// Writes educational paths, and projects where the source is given back.
    mutating func writeActivities() {
        for entry in work.written(view.activities) {
            if let kind = entry.content.kind, LSUCodeLists.path.contains(kind) || isPath(entry) {
                writePath(entry, kind)
            } else if entry.content.kind == LSUWords.project {
                writeProject(entry)
            }
        }
    }

    private func isPath(_ entry: DisclosedEntry<Activity>) -> Bool {
        place(of: entry).flatMap { ElementNode.steps($0).last?.name } == "parcours"
    }

    private mutating func writePath(_ entry: DisclosedEntry<Activity>, _ code: String) {
        guard let place = slot(of: entry, day: nil, isCycle: false) else { return work.reject(entry, "lsu.no-report") }
        let path = slots[place].path + ["liste-parcours", "parcours"]
        let source = self.place(of: entry)
        let others = slots[place].node.first("liste-parcours")?.children ?? []
        guard source != nil || !others.contains(where: { $0.attribute("code") == code }) else {
            return work.reject(entry, "lsu.one-only")
        }
        // The text is that of the element itself: it is made as a leaf of its list.
        var list = ElementNode("liste-parcours")
        if let text = entry.content.learned {
            leaf("parcours", text, value(entry, "learned"), in: &list, at: Array(path.dropLast()))
        }
        giveBackPath(source, in: &list)
        guard var node = list.children.first else { return work.reject(entry, "lsu.incomplete") }
        node.ordinal = work.ordinal(of: entry.header.id)
        var values = [value(entry, "kind")]
        if entry.content.name != nil, entry.content.name == LSUCodeLists.path.label(of: code) {
            values.append(value(entry, "name"))
        }
        guard set("code", code, values, in: &node, at: path) else {
            lost += node.allValues.map { $0.rejected("no-code") }
            return
        }
        slots[place].node.inside("liste-parcours") { $0.children.append(node) }
    }

    private func giveBackPath(_ source: String?, in list: inout ElementNode) {
        guard list.children.isEmpty, let source, let fact = facts[source] else { return }
        list.children.append(ElementNode("parcours", fact, [.init(.envelope(source))]))
    }

    private mutating func writeProject(_ entry: DisclosedEntry<Activity>) {
        guard let source = self.place(of: entry), let place = slot(of: entry, day: nil) else {
            return work.reject(entry, "lsu.no-group")
        }
        let path = slots[place].path + ["epis-eleve", "epi-eleve"]
        var node = ElementNode("epi-eleve")
        node.ordinal = work.ordinal(of: entry.header.id)
        guard giveBack("epi-groupe-ref", at: source, in: &node, at: path) else {
            return work.reject(entry, "lsu.no-group")
        }
        let group = items("epi-groupe-ref", at: source)?.first
        let project = group?.attribute("epi-ref").flatMap { item($0, of: "epis") }
        let title = project?.attribute("intitule") ?? group?.attribute("intitule")
        node.values.append(value(entry, "kind"))
        if entry.content.name != nil, entry.content.name == title { node.values.append(value(entry, "name")) }
        if entry.content.theme != nil, entry.content.theme == project?.attribute("thematique") {
            node.values.append(value(entry, "theme"))
        }
        if let text = entry.content.learned { leaf("commentaire", text, value(entry, "learned"), in: &node, at: path) }
        giveBack(leaf: "commentaire", at: source, in: &node)
        slots[place].node.inside("epis-eleve") { $0.children.append(node) }
    }
}
