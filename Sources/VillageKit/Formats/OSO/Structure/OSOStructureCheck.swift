// Compares a document with the structure of a version.

package import VillageCodecs

/// Compares a document with the structure of a version.
package struct OSOStructureCheck: Sendable {
    /// The most findings that are kept.
    package static let usualLimit = 1_000

    private let structure: OSOStructure
    private let namespace: String
    private let limit: Int
    private var findings: [OSOFinding] = []

    /// Compares a document with the structure of a version.
    ///
    /// - Parameters:
    ///   - tree: The document.
    ///   - version: The version.
    ///   - limit: The most findings to return.
    /// - Returns: What is wrong, in the order of the document; nothing means that the official schema accepts it.
    package static func check(
        _ tree: XMLTree,
        against version: OSOVersion,
        limit: Int = usualLimit
    ) -> [OSOFinding] {
        var check = Self(version, limit: limit)
        check.document(tree.root)
        return check.findings
    }

    private init(_ version: OSOVersion, limit: Int) {
        structure = OSOStructure(version)
        namespace = version.namespace
        self.limit = limit
    }

    private mutating func document(_ root: XMLTree.Element) {
        guard root.name == structure.root.name else {
            return report("root", root, "outermost element is not 'dossier'", "check that this is an OSO file")
        }
        guard root.namespace == namespace else {
            return report(
                "namespace",
                root,
                "namespace is not that of version \(structure.version.rawValue)",
                "check the version of the file"
            )
        }
        element(root, structure.root)
    }

    private mutating func element(_ element: XMLTree.Element, _ shape: OSOElement) {
        guard findings.count < limit else { return }
        switch shape.content {
        case .leaf(let value, _, let isDescribed):
            attributes(element, isDescribed: isDescribed)
            leaf(element, value)
        case .block(let block):
            attributes(element, isDescribed: false)
            self.block(element, block)
        }
    }

    private mutating func leaf(_ element: XMLTree.Element, _ value: OSOValue) {
        guard element.isLeaf else {
            return report("nesting", element, "element holds other elements", "leave nothing but text in it")
        }
        if !value.accepts(element.text) { report("value", element, value.complaint, value.cure) }
    }

    private mutating func attributes(_ element: XMLTree.Element, isDescribed: Bool) {
        for attribute in element.attributes {
            switch (attribute.namespace, attribute.name) {
            case ("", "omschrijving") where isDescribed:
                if attribute.value.isEmpty {
                    report("attribute", element, "attribute 'omschrijving' is empty", "leave the attribute out")
                }
            case ("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation"),
                ("http://www.w3.org/2001/XMLSchema-instance", "noNamespaceSchemaLocation"):
                continue
            default: report("attribute", element, "element has an attribute that it may not have", "leave it out")
            }
        }
    }
}

// Blocks.
extension OSOStructureCheck {
    /// The elements of a block while they are gone through.
    private struct Walk {
        let children: [XMLTree.Element]
        var position = 0
        var next: XMLTree.Element? { position < children.count ? children[position] : nil }
    }

    private mutating func block(_ element: XMLTree.Element, _ block: OSOBlock) {
        if element.content.contains(where: Self.isInk) {
            report("text", element, "text stands between elements", "leave it out")
        }
        var walk = Walk(children: Array(element.children))
        for (place, particle) in block.particles.enumerated() {
            skip(&walk, before: place, block)
            switch particle {
            case .element(let shape): run(&walk, shape, in: element, isNeeded: true)
            case .choice(let isOptional, let shapes):
                if let shape = shapes.first(where: { isNext(walk, $0) }) {
                    run(&walk, shape, in: element, isNeeded: true)
                } else if !isOptional, !shapes.contains(where: { $0.least == 0 }) {
                    let isLater = walk.children[walk.position...].contains { block.places[$0.name] == place }
                    if !isLater, let first = shapes.first { missing(first.name, in: element, isChoice: true) }
                }
            case .repeated(let shapes): rounds(&walk, shapes, in: element, block)
            }
        }
        skip(&walk, before: block.particles.count, block)
    }

    /// Reports what can stand neither here nor later.
    private mutating func skip(_ walk: inout Walk, before place: Int, _ block: OSOBlock) {
        while let child = walk.next {
            guard child.namespace == namespace else {
                report("namespace", child, "element is of another namespace", "leave it out")
                walk.position += 1
                continue
            }
            let own = block.places[child.name]
            if let own, own >= place { return }
            walk.position += 1
            guard let own, let shape = block.particles[own].elements.first(where: { $0.name == child.name }) else {
                report("unknown", child, "element is unknown in this place", "leave it out")
                continue
            }
            misplaced(child, shape, block.particles[own], among: walk.children)
            element(child, shape)
        }
    }

    private mutating func misplaced(
        _ child: XMLTree.Element,
        _ shape: OSOElement,
        _ particle: OSOParticle,
        among children: [XMLTree.Element]
    ) {
        if case .choice(_, let shapes) = particle,
            shapes.contains(where: { other in other.name != shape.name && children.contains { $0.name == other.name } })
        {
            return report("choice", child, "element excludes another one that is there too", "keep one of them")
        }
        if let most = shape.most, children.count(where: { $0.name == shape.name }) > most {
            return report("repeated", child, "element stands here more often than \(most)×", "keep one of them")
        }
        report("order", child, "element does not stand in its place", "follow the order of the schema")
    }

    /// Takes the elements of one name.
    private mutating func run(
        _ walk: inout Walk,
        _ shape: OSOElement,
        in parent: XMLTree.Element,
        isNeeded: Bool
    ) {
        var count = 0
        while let child = walk.next, isNext(walk, shape), count < shape.most ?? .max {
            element(child, shape)
            walk.position += 1
            count += 1
        }
        // One that stands too late is reported when it is met.
        guard count < shape.least, !walk.children[walk.position...].contains(where: { $0.name == shape.name }) else {
            return
        }
        missing(shape.name, in: parent, isChoice: false)
    }

    /// Takes the elements of a group as long as the group begins again.
    private mutating func rounds(
        _ walk: inout Walk,
        _ shapes: [OSOElement],
        in parent: XMLTree.Element,
        _ block: OSOBlock
    ) {
        repeat {
            for shape in shapes {
                skip(&walk, before: 0, block)
                var count = 0
                while let child = walk.next, isNext(walk, shape), count < shape.most ?? .max {
                    element(child, shape)
                    walk.position += 1
                    count += 1
                }
                if count < shape.least { missing(shape.name, in: parent, isChoice: false) }
            }
            skip(&walk, before: 0, block)
        } while shapes.first.map { isNext(walk, $0) } ?? false
    }

    private func isNext(_ walk: Walk, _ shape: OSOElement) -> Bool {
        guard let child = walk.next else { return false }
        return child.name == shape.name && child.namespace == namespace
    }

    private mutating func missing(_ name: String, in parent: XMLTree.Element, isChoice: Bool) {
        guard findings.count < limit else { return }
        findings.append(
            OSOFinding(
                "oso.structure.missing",
                at: "\(parent.path)/\(name)",
                line: parent.line,
                isChoice ? "one of several elements is missing" : "element is missing",
                help: "add it, or leave out the element around it where that one is optional"
            )
        )
    }

    private mutating func report(_ rule: String, _ element: XMLTree.Element, _ summary: String, _ help: String) {
        guard findings.count < limit else { return }
        findings.append(
            OSOFinding("oso.structure.\(rule)", at: element.path, line: element.line, summary, help: help)
        )
    }

    private static func isInk(_ content: XMLTree.Content) -> Bool {
        guard case .text(let text) = content else { return false }
        return !text.utf8.allSatisfy(OSOValue.isBlank)
    }
}
