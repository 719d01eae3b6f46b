// Brings what was written into the shape of a version: order, numbers, types; what does not fit is left out and named.

package import VillageCodecs
import VillageModel

/// Brings elements into the shape of a structure.
///
/// Nothing is invented: an optional block without what it must have is left out as a whole, and what the document
/// cannot be without is named.
package struct TreeShaping: Sendable {
    /// What was left out, with the code of the reason.
    package private(set) var lost: [ElementNode.Value] = []
    /// What blocks were left out for: the paths of what they lack, by their own path without ordinals.
    package private(set) var reasons: [String: [String]] = [:]
    /// What the document lacks and cannot be without.
    package private(set) var missing: [String] = []
    private let structure: TreeStructure

    /// Shapes documents of a structure.
    package init(_ structure: TreeStructure) { self.structure = structure }

    /// Brings a document into shape; `nil` when it lacks what it cannot be without.
    package mutating func shape(_ root: ElementNode) -> ElementNode? {
        missing = []
        var lacks: [String] = []
        let shaped = shape(root, structure.root, path: root.name, &lacks)
        if shaped == nil { missing = lacks }
        return shaped
    }

    /// Leaves an element out.
    package mutating func leaveOut(_ node: ElementNode, _ code: String) {
        lost += node.allValues.map { $0.rejected(code) }
    }

    private func code(_ name: String) -> String { "\(structure.format).\(name)" }

    private mutating func shape(
        _ node: ElementNode,
        _ shape: TreeElement,
        path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        var node = node
        node.attributes = node.attributes
            .filter { attribute in
                guard let code = shape.refusal(of: attribute.written) else { return true }
                lost += attribute.values.map { $0.rejected(self.code(code)) }
                return false
            }
        for own in shape.attributes where own.isNeeded {
            guard !node.attributes.contains(where: { TreeNamespaces.name(of: $0.written) == own.name }) else {
                continue
            }
            leaveOut(node, code("incomplete"))
            lacks.append("\(path)/@\(own.name)")
            return nil
        }
        switch shape.content {
        case .leaf(let type): return leaf(node, type, path, &lacks)
        case .block(let block): return self.block(node, block, path, &lacks)
        }
    }

    private mutating func leaf(
        _ node: ElementNode,
        _ type: LeafType,
        _ path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        let isLeaf = node.text != nil && node.children.isEmpty
        guard let code = isLeaf ? type.refusal(of: node.text ?? "") : LeafType.wrong else { return node }
        leaveOut(node, self.code(code))
        lacks.append(path)
        return nil
    }

    private mutating func block(
        _ node: ElementNode,
        _ block: TreeBlock,
        _ path: String,
        _ lacks: inout [String]
    ) -> ElementNode? {
        var result = node
        result.text = nil
        var own: [String] = []
        if !block.takesAnything {
            for child in node.children where block.element(child.name) == nil { leaveOut(child, code("no-place")) }
        }
        var children = node.children
        result.children = part(block.content, &children, path, &own)
        if own.isEmpty { return result }
        result.children.forEach { leaveOut($0, code("incomplete")) }
        result.children = []
        leaveOut(result, code("incomplete"))
        reasons[Self.plain(path), default: []] += own
        lacks += own
        return nil
    }

    /// What of the elements belongs to a part, in its shape.
    private mutating func part(
        _ part: TreeParticle,
        _ children: inout [ElementNode],
        _ path: String,
        _ lacks: inout [String]
    ) -> [ElementNode] {
        switch part.kind {
        case .element(let shape):
            let own = children.filter { $0.name == shape.name }
            children.removeAll { $0.name == shape.name }
            return run(own, shape, path, &lacks)
        case .anything:
            let rest = children
            children = []
            return rest
        case .sequence(let parts) where part.occurs.most == 1:
            return group(part, &children, &lacks) { shaping, children, lacks in
                parts.flatMap { shaping.part($0, &children, path, &lacks) }
            }
        case .sequence(let parts): return rounds(part, parts, &children, path, &lacks)
        case .choice(let parts): return choose(part, parts, &children, path, &lacks)
        case .all(let parts):
            return group(part, &children, &lacks) { shaping, children, lacks in
                parts.flatMap { shaping.part($0, &children, path, &lacks) }
            }
        }
    }

    /// A group that is left out as a whole where it is optional and incomplete.
    private mutating func group(
        _ part: TreeParticle,
        _ children: inout [ElementNode],
        _ lacks: inout [String],
        _ shape: (inout Self, inout [ElementNode], inout [String]) -> [ElementNode]
    ) -> [ElementNode] {
        guard part.occurs.least == 0 else { return shape(&self, &children, &lacks) }
        guard children.contains(where: { part.names.contains($0.name) }) else { return [] }
        var inner: [String] = []
        let shaped = shape(&self, &children, &inner)
        if inner.isEmpty { return shaped }
        shaped.forEach { leaveOut($0, code("incomplete")) }
        return []
    }

    /// The elements of one name: as many as may stand there.
    private mutating func run(
        _ children: [ElementNode],
        _ shape: TreeElement,
        _ path: String,
        _ lacks: inout [String]
    ) -> [ElementNode] {
        var run: [ElementNode] = []
        var inner: [String] = []
        for (place, child) in Self.inOrder(children).enumerated() {
            if let most = shape.occurs.most, run.count == most {
                leaveOut(child, code("one-only"))
            } else if let shaped = self.shape(child, shape, path: Self.step(path, shape, place), &inner) {
                run.append(shaped)
            }
        }
        if run.count < shape.occurs.least {
            if shape.isContentWithNothing {
                run.append(ElementNode(shape.name))
            } else {
                lacks += inner.isEmpty ? shape.needs(at: "\(path)/\(shape.name)") : inner
            }
        }
        return run
    }

    /// One of several parts: the first that was written and fits; of one that is repeated, all that fit.
    private mutating func choose(
        _ part: TreeParticle,
        _ parts: [TreeParticle],
        _ children: inout [ElementNode],
        _ path: String,
        _ lacks: inout [String]
    ) -> [ElementNode] {
        var chosen: [ElementNode] = []
        var inside: [String] = []
        if part.occurs.most != 1 {
            for child in Self.inOrder(children.filter { part.names.contains($0.name) }) {
                guard let inner = parts.first(where: { $0.names.contains(child.name) }) else { continue }
                var one = [child]
                var lack: [String] = []
                chosen += self.part(inner, &one, path, &lack)
                inside += lack
            }
        } else {
            var own = children.filter { part.names.contains($0.name) }
            while let first = own.first, let inner = parts.first(where: { $0.names.contains(first.name) }) {
                if !chosen.isEmpty {
                    leaveOut(own.removeFirst(), code("structure.choice"))
                    continue
                }
                var branch = own.filter { inner.names.contains($0.name) }
                own.removeAll { inner.names.contains($0.name) }
                var lack: [String] = []
                let shaped = self.part(inner, &branch, path, &lack)
                if lack.isEmpty { chosen = shaped } else { shaped.forEach { leaveOut($0, code("incomplete")) } }
                inside += lack
            }
        }
        children.removeAll { part.names.contains($0.name) }
        if chosen.isEmpty, !part.isNullable { lacks += inside.isEmpty ? part.needs(in: path) : inside }
        return chosen
    }

    /// Groups of elements that follow one another, each whole or left out.
    private mutating func rounds(
        _ part: TreeParticle,
        _ parts: [TreeParticle],
        _ children: inout [ElementNode],
        _ path: String,
        _ lacks: inout [String]
    ) -> [ElementNode] {
        var groups: [[ElementNode]] = []
        for child in children where part.names.contains(child.name) {
            if child.name == part.firstName || groups.isEmpty { groups.append([]) }
            groups[groups.count - 1].append(child)
        }
        children.removeAll { part.names.contains($0.name) }
        var result: [ElementNode] = []
        for var group in groups {
            var inner: [String] = []
            let shaped = parts.flatMap { self.part($0, &group, path, &inner) }
            if inner.isEmpty { result += shaped } else { shaped.forEach { leaveOut($0, code("incomplete")) } }
        }
        if result.isEmpty, part.occurs.least > 0 { lacks += part.needs(in: path) }
        return result
    }

    private static func step(_ path: String, _ shape: TreeElement, _ place: Int) -> String {
        shape.occurs.most == 1 ? "\(path)/\(shape.name)" : "\(path)/\(shape.name)[\(place + 1)]"
    }

    /// In the order of the source, where the source is given back.
    private static func inOrder(_ children: [ElementNode]) -> [ElementNode] {
        guard children.contains(where: { $0.ordinal != nil }) else { return children }
        return children.enumerated()
            .sorted { ($0.element.ordinal ?? .max, $0.offset) < ($1.element.ordinal ?? .max, $1.offset) }
            .map(\.element)
    }

    /// Whether a document can hold the text: XML has no place for most control characters.
    package static func isSayable(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 ? scalar.value & 0xFFFE != 0xFFFE : [0x09, 0x0A, 0x0D].contains(scalar.value)
        }
    }

    /// A path without ordinals.
    package static func plain(_ path: String) -> String {
        path.split(separator: "/").map { $0.prefix { $0 != "[" } }.joined(separator: "/")
    }
}

extension LeafType {
    /// The code of a text of another type.
    fileprivate static let wrong = "structure.type"

    /// Why a text cannot be written; `nil` when it can.
    ///
    /// - Parameter text: The text.
    /// - Returns: The code, without the name of the format.
    package func refusal(of text: String) -> String? {
        if let codes, !codes.contains(text) { return codes.rule }
        guard TreeShaping.isSayable(text) else { return Self.wrong }
        if accepts(text) { return nil }
        return longest.map { text.unicodeScalars.count > $0 } == true ? "too-long" : Self.wrong
    }
}

extension TreeParticle {
    /// What has to be given for it where nothing is there; of a choice the first branch.
    fileprivate func needs(in path: String) -> [String] {
        if isNullable { return [] }
        return switch kind {
        case .element(let element): element.needs(at: "\(path)/\(element.name)")
        case .sequence(let parts), .all(let parts): parts.flatMap { $0.needs(in: path) }
        case .choice(let parts): parts.first?.needs(in: path) ?? []
        case .anything: []
        }
    }
}

extension TreeElement {
    /// The leaves and attributes that have to be given for it where nothing is there.
    fileprivate func needs(at path: String) -> [String] {
        guard case .block(let block) = content else { return [path] }
        let own = attributes.filter(\.isNeeded).map { "\(path)/@\($0.name)" } + block.content.needs(in: path)
        return own.isEmpty ? [path] : own
    }

    /// Why an attribute cannot be written; `nil` when it can.
    ///
    /// - Parameter attribute: The attribute.
    /// - Returns: The code, without the name of the format.
    package func refusal(of attribute: XMLAttribute) -> String? {
        let name = TreeNamespaces.name(of: attribute)
        guard let shape = attributes.first(where: { $0.name == name }) else { return "no-place" }
        return shape.type.refusal(of: attribute.value)
    }

    /// Whether it is a list that may be empty; any other block without anything in it would say nothing.
    fileprivate var isContentWithNothing: Bool {
        guard case .block(let block) = content, !attributes.contains(where: \.isNeeded) else { return false }
        let elements = block.content.elements
        return !elements.isEmpty && elements.allSatisfy { $0.occurs.least == 0 && $0.occurs.most == nil }
    }
}
