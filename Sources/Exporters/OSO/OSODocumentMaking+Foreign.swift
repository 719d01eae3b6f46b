// Foreign content given back: to the same format and version only, and where the target has a place for it.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension OSODocumentMaking {
    mutating func graft() {
        guard let migration = view.migration else { return }
        for (content, place) in zip(migration.foreign, migration.foreignPlaces) {
            let home = Home.foreign(place)
            if let code = graft(content, home) {
                lost += Array(repeating: ElementNode.Value(home, .rejected, code: code), count: content.count)
            }
        }
    }

    /// Gives one piece back.
    ///
    /// - Returns: Why it was not given back; `nil` when it was.
    private mutating func graft(_ content: ForeignContent, _ home: Home) -> String? {
        guard content.format == OSOFormat.id else { return "oso.other-format" }
        guard content.version == OSOVersion.v2019.rawValue else { return "oso.other-version" }
        let names = content.path.split(separator: "/").map { String($0) }
        let ordinals = content.ordinal.split(separator: ".").map { Int($0) ?? 1 }
        guard names.count == ordinals.count, names.count > 1, OSOStructure.isKnown(names) else { return "oso.no-place" }
        guard let element = Self.element(content.raw) else { return "oso.no-place" }
        var node = ElementNode(element, home)
        node.ordinal = ordinals.last
        let steps = zip(names, ordinals).dropFirst().dropLast().map { (name: $0.0, ordinal: $0.1) }
        return add(node, under: steps[...], names: [names[0]], to: &root) ? nil : "oso.parent-missing"
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
        if place == nil, OSOStructure.takesOne(names), places.isEmpty {
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
