// Foreign content given back: to the same format and version only, and where the target has a place for it.

import VillageAccess
import VillageCodecs
import VillageModel

extension TreeMaking {
    /// Gives back what the source said and no mapping reads; what cannot be given back is told.
    package mutating func graft() {
        guard let migration = view.migration else { return }
        for (content, place) in zip(migration.foreign, migration.foreignPlaces) {
            let home = Home.foreign(place)
            if let name = graft(content, home) {
                let value = ElementNode.Value(home, .rejected, code: code(name))
                lost += Array(repeating: value, count: content.count)
            }
        }
    }

    /// Gives one piece back.
    ///
    /// - Returns: Why it was not given back; `nil` when it was.
    private mutating func graft(_ content: ForeignContent, _ home: Home) -> String? {
        guard content.format == vocabulary.format else { return "other-format" }
        guard content.version == structure.version else { return "other-version" }
        let names = content.path.split(separator: "/").map { String($0) }
        let ordinals = content.ordinal.split(separator: ".").map { Int($0) ?? 1 }
        guard names.count == ordinals.count, names.count > 1, structure.element(at: names) != nil else {
            return "no-place"
        }
        guard let element = Self.element(content.raw) else { return "no-place" }
        var node = ElementNode(element, home)
        node.ordinal = ordinals.last
        let steps = zip(names, ordinals).dropFirst().dropLast().map { (name: $0.0, ordinal: $0.1) }
        return add(node, under: steps[...], names: [names[0]], to: &root) ? nil : "parent-missing"
    }

    private func add(
        _ node: ElementNode,
        under steps: ArraySlice<(name: String, ordinal: Int)>,
        names: [String],
        to outer: inout ElementNode
    ) -> Bool {
        guard let step = steps.first else {
            outer.children.append(node)
            return true
        }
        let names = names + [step.name]
        let places = outer.children.indices.filter { outer.children[$0].name == step.name }
        var place = places.first { (outer.children[$0].ordinal ?? 1) == step.ordinal }
        if let first = places.first, outer.children[first].ordinal == nil, places.count >= step.ordinal {
            place = places[step.ordinal - 1]
        }
        if place == nil, structure.takesOne(names), places.isEmpty {
            outer.children.append(ElementNode(step.name))
            place = outer.children.count - 1
        }
        guard let place else { return false }
        return add(node, under: steps.dropFirst(), names: names, to: &outer.children[place])
    }

    private static func element(_ raw: String) -> XMLTree.Element? {
        do throws(CodecError) {
            return try XMLTree(ArraySource(Array(raw.utf8))).root
        } catch {
            return nil
        }
    }
}
