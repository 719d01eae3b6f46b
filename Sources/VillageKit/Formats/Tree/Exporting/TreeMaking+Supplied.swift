// What was supplied: it fills what the view lacks, in elements and attributes, and never overrides.

import VillageCodecs

extension TreeMaking {
    /// Adds what was supplied where the view has nothing.
    ///
    /// An attribute is named with an `@`; a step without an ordinal stands for all elements of its name then, and for the
    /// first one in the path of an element. No element is made for an attribute but one that can do without anything else
    /// in it: a report, or a part of one, is more than what is supplied.
    ///
    /// - Parameter isFixed: Whether a place can be supplied by nobody, by the names that lead to it.
    /// - Throws: ``ExportError`` for a place that is never written.
    package mutating func addSupplied(
        except isFixed: ([String]) -> Bool = { _ in false }
    ) throws(ExportError) {
        for (path, value) in options.supplied.sorted(by: { $0.key < $1.key }) {
            let steps = ElementNode.steps(path)
            guard steps.first?.name == root.name, steps.count > 1, let last = steps.last else { continue }
            let isAttribute = last.name.hasPrefix("@")
            let names = steps.map(\.name)
            guard !vocabulary.isKeptOut(isAttribute ? names.dropLast() : names) else {
                throw ExportError(
                    .notAllowed,
                    places: [.init(path, help: "this may not be written; take it out of what is supplied")]
                )
            }
            guard !isFixed(names) else { continue }
            if isAttribute {
                var attribute = ElementNode.Attribute(String(last.name.dropFirst()), value)
                attribute.supplied = path
                let outer = path.split(separator: "/").dropFirst().dropLast().map { String($0) }
                Self.add(attribute, under: outer[...], to: &root, structure.root)
                continue
            }
            guard root.node(at: steps.dropFirst()) == nil else { continue }
            var leaf = ElementNode(last.name, value)
            leaf.supplied = path
            Self.add(leaf, under: steps.dropFirst().dropLast(), to: &root)
        }
    }

    private static func add(
        _ leaf: ElementNode,
        under steps: ArraySlice<(name: String, ordinal: Int)>,
        to node: inout ElementNode
    ) {
        guard let step = steps.first else {
            node.children.append(leaf)
            return
        }
        let places = node.children.indices.filter { node.children[$0].name == step.name }
        if places.count < step.ordinal { node.children.append(ElementNode(step.name)) }
        let place = places.count < step.ordinal ? node.children.count - 1 : places[step.ordinal - 1]
        add(leaf, under: steps.dropFirst(), to: &node.children[place])
    }

    private static func add(
        _ attribute: ElementNode.Attribute,
        under steps: ArraySlice<String>,
        to node: inout ElementNode,
        _ shape: TreeElement
    ) {
        guard let step = steps.first else {
            if node.attribute(attribute.name) == nil { node.attributes.append(attribute) }
            return
        }
        let name = String(step.prefix { $0 != "[" })
        guard case .block(let block) = shape.content, let inner = block.element(name) else { return }
        let next = steps.dropFirst().first.map { $0.prefix { $0 != "[" } }
        let isThere = node.children.contains { $0.name == name }
        if !isThere, inner.isWhole(with: next.map { String($0) }) { node.children.append(ElementNode(name)) }
        let ordinal = step == name ? nil : ElementNode.steps(step).first?.ordinal
        var seen = 0
        for place in node.children.indices where node.children[place].name == name {
            seen += 1
            guard ordinal == nil || ordinal == seen else { continue }
            add(attribute, under: steps.dropFirst(), to: &node.children[place], inner)
        }
    }

    /// Notes which of the supplied values stand in the record.
    package mutating func collectSupplied() { collectSupplied(root) }

    private mutating func collectSupplied(_ node: ElementNode) {
        for path in [node.supplied] + node.attributes.map(\.supplied) {
            if let path, !supplied.contains(path) { supplied.append(path) }
        }
        for child in node.children { collectSupplied(child) }
    }
}

extension TreeElement {
    /// Whether it can do without anything in it but elements of a name; attributes may still be missing.
    fileprivate func isWhole(with name: String?) -> Bool {
        guard case .block(let block) = content else { return false }
        return block.content.isSatisfied(by: name)
    }
}

extension TreeParticle {
    /// Whether nothing else has to be there than elements of a name.
    fileprivate func isSatisfied(by name: String?) -> Bool {
        if isNullable { return true }
        return switch kind {
        case .element(let element): element.name == name
        case .sequence(let parts), .all(let parts): parts.allSatisfy { $0.isSatisfied(by: name) }
        case .choice(let parts): parts.contains { $0.isSatisfied(by: name) }
        case .anything: true
        }
    }
}
