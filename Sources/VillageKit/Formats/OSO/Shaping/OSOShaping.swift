// Brings what was written into the shape of 2019.1: order, numbers, types; what does not fit is left out and named.

import VillageCodecs
import VillageModel

/// Brings elements into the shape of 2019.1.
///
/// Nothing is invented: an optional block without what it must have is left out as a whole, and what the document
/// cannot be without is named.
package struct OSOShaping: Sendable {
    /// What was left out, with the code of the reason.
    package private(set) var lost: [ElementNode.Value] = []
    /// What blocks were left out for: the paths of what they lack, by their own path without ordinals.
    package private(set) var reasons: [String: [String]] = [:]
    /// What the document lacks and cannot be without.
    package private(set) var missing: [String] = []

    /// Shapes a document.
    package init() {}

    /// Brings a document into shape; `nil` when it lacks what it cannot be without.
    package mutating func shape(_ root: ElementNode) -> ElementNode? {
        missing = []
        var lacks: [String] = []
        let shaped = shape(root, OSOStructure(.v2019).root, path: root.name, &lacks)
        if shaped == nil { missing = lacks }
        return shaped
    }

    /// Leaves an element out.
    package mutating func leaveOut(_ node: ElementNode, _ code: String) {
        lost += node.allValues.map { $0.rejected(code) }
    }

    private mutating func shape(
        _ node: ElementNode,
        _ shape: OSOElement,
        path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        switch shape.content {
        case .leaf(let value, let list, let isDescribed): leaf(node, value, list, isDescribed, path, &lacks)
        case .block(let block): self.block(node, block, path, &lacks)
        }
    }

    private mutating func leaf(
        _ node: ElementNode,
        _ value: OSOValue,
        _ list: Int?,
        _ isDescribed: Bool,
        _ path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        var node = node
        var code: String?
        if let text = node.text, node.children.isEmpty, Self.isSayable(text) {
            if !value.accepts(text) { code = "oso.structure.type" }
            if let list, let codes = OSOCodeLists.list(list), !codes.contains(text) { code = "oso.code-list.\(list)" }
        } else {
            code = "oso.structure.type"
        }
        if let code {
            leaveOut(node, code)
            lacks.append(path)
            return nil
        }
        node.attributes = node.attributes
            .filter { isDescribed && $0.name == "omschrijving" && !$0.value.isEmpty && Self.isSayable($0.value) }
        return node
    }

    private mutating func block(
        _ node: ElementNode,
        _ block: OSOBlock,
        _ path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        var result = node
        result.children = []
        result.text = nil
        result.attributes = []
        var own: [String] = []
        for child in node.children where block.places[child.name] == nil { leaveOut(child, "oso.no-place") }
        for (place, particle) in block.particles.enumerated() {
            let children = node.children.filter { block.places[$0.name] == place }
            switch particle {
            case .element(let shape): result.children += run(children, shape, path, &own)
            case .choice(let isOptional, let shapes):
                let chosen = choose(children, shapes, path)
                result.children += chosen
                if chosen.isEmpty, !isOptional, !shapes.contains(where: { $0.least == 0 }), let first = shapes.first {
                    own.append("\(path)/\(first.name)")
                }
            case .repeated(let shapes):
                let chosen = rounds(children, shapes, path)
                result.children += chosen
                if chosen.isEmpty, let first = shapes.first { own.append("\(path)/\(first.name)") }
            }
        }
        if own.isEmpty { return result }
        result.children.forEach { leaveOut($0, "oso.incomplete") }
        lost += node.values.map { $0.rejected("oso.incomplete") }
        reasons[Self.plain(path), default: []] += own
        lacks += own
        return nil
    }

    /// The elements of one name: as many as may stand there.
    private mutating func run(
        _ children: [ElementNode],
        _ shape: OSOElement,
        _ path: String,
        _ lacks: inout [String]
    ) -> [ElementNode] {
        var run: [ElementNode] = []
        var inner: [String] = []
        for (place, child) in Self.inOrder(children).enumerated() {
            if let most = shape.most, run.count == most {
                leaveOut(child, "oso.one-only")
            } else if let shaped = self.shape(child, shape, path: Self.step(path, shape, place), &inner) {
                run.append(shaped)
            }
        }
        if run.count < shape.least {
            if shape.isContentWithNothing {
                run.append(ElementNode(shape.name))
            } else {
                lacks += inner.isEmpty ? ["\(path)/\(shape.name)"] : inner
            }
        }
        return run
    }

    /// One of several elements: the first that was written and fits.
    private mutating func choose(_ children: [ElementNode], _ shapes: [OSOElement], _ path: String) -> [ElementNode] {
        var chosen: [ElementNode] = []
        for child in children {
            guard let shape = shapes.first(where: { $0.name == child.name }) else { continue }
            let isMore = chosen.first?.name == child.name && (shape.most ?? .max) > chosen.count
            guard chosen.isEmpty || isMore else {
                leaveOut(child, "oso.structure.choice")
                continue
            }
            var inner: [String] = []
            if let shaped = self.shape(child, shape, path: "\(path)/\(child.name)", &inner) { chosen.append(shaped) }
        }
        return chosen
    }

    /// Groups of elements that follow one another, each whole or left out.
    private mutating func rounds(_ children: [ElementNode], _ shapes: [OSOElement], _ path: String) -> [ElementNode] {
        var groups: [[ElementNode]] = []
        for child in children {
            if child.name == shapes.first?.name || groups.isEmpty { groups.append([]) }
            groups[groups.count - 1].append(child)
        }
        return groups.flatMap { group in
            var lacks: [String] = []
            let shaped = shapes.flatMap { shape in
                run(group.filter { $0.name == shape.name }, shape, path, &lacks)
            }
            if lacks.isEmpty { return shaped }
            shaped.forEach { leaveOut($0, "oso.incomplete") }
            return []
        }
    }

    private static func step(_ path: String, _ shape: OSOElement, _ place: Int) -> String {
        shape.most == 1 ? "\(path)/\(shape.name)" : "\(path)/\(shape.name)[\(place + 1)]"
    }

    /// In the order of the source, where the source is given back.
    private static func inOrder(_ children: [ElementNode]) -> [ElementNode] {
        guard children.contains(where: { $0.ordinal != nil }) else { return children }
        return children.enumerated()
            .sorted { ($0.element.ordinal ?? .max, $0.offset) < ($1.element.ordinal ?? .max, $1.offset) }
            .map(\.element)
    }

    /// A path without ordinals.
    package static func plain(_ path: String) -> String {
        path.split(separator: "/").map { $0.prefix { $0 != "[" } }.joined(separator: "/")
    }

    /// Whether a document can hold the text: XML has no place for most control characters.
    private static func isSayable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 ? scalar.value & 0xFFFE != 0xFFFE : [0x09, 0x0A, 0x0D].contains(scalar.value)
        }
    }
}

extension OSOElement {
    /// Whether it is a list that may be empty; any other block without anything in it would say nothing.
    fileprivate var isContentWithNothing: Bool {
        guard case .block(let block) = content else { return false }
        return block.particles.allSatisfy { particle in
            guard case .element(let element) = particle else { return false }
            return element.least == 0 && element.most == nil
        }
    }
}

extension OSOStructure {
    /// Whether only one element may stand at a path of 2019.1, seen from the outermost element.
    package static func takesOne(_ path: [String]) -> Bool { element(at: path)?.most == 1 }

    /// Whether 2019.1 has an element at a path.
    package static func isKnown(_ path: [String]) -> Bool { element(at: path) != nil }

    /// Whether the element at a path of 2019.1 may be left out.
    package static func isOptional(_ path: [String]) -> Bool { element(at: path)?.least == 0 }

    private static func element(at path: [String]) -> OSOElement? {
        path.dropFirst()
            .reduce(Optional(OSOStructure(.v2019).root)) { outer, name in
                guard let outer, case .block(let block) = outer.content else { return nil }
                return block.particles.flatMap(\.elements).first { $0.name == name }
            }
    }
}
