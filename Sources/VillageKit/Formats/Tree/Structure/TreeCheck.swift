// Compares a document with the structure of a version.

package import VillageCodecs

/// Compares a document with a structure.
package struct TreeCheck: Sendable {
    /// The most findings that are kept.
    package static let usualLimit = 1_000

    private let structure: TreeStructure
    private let limit: Int
    private var findings: [Diagnostic] = []

    /// Compares a document, or a record that stands alone, with a structure.
    ///
    /// - Parameters:
    ///   - root: The outermost element.
    ///   - structure: The structure.
    ///   - limit: The most findings to return.
    /// - Returns: What is wrong, in the order of the document.
    package static func check(
        _ root: XMLTree.Element,
        against structure: TreeStructure,
        limit: Int = usualLimit
    ) -> [Diagnostic] {
        var check = Self(structure: structure, limit: limit)
        check.document(root)
        return check.findings
    }

    private init(structure: TreeStructure, limit: Int) {
        self.structure = structure
        self.limit = limit
    }

    private mutating func document(_ root: XMLTree.Element) {
        guard root.name == structure.root.name else {
            let summary = "outermost element is not '\(structure.root.name)'"
            return report("root", root, summary, "check the format of the file")
        }
        guard root.namespace == structure.namespace else {
            let summary = "namespace is not that of version \(structure.version)"
            return report("namespace", root, summary, "check the version of the file")
        }
        element(root, structure.root)
    }

    private mutating func element(_ element: XMLTree.Element, _ shape: TreeElement) {
        guard findings.count < limit else { return }
        attributes(element, shape.attributes)
        switch shape.content {
        case .leaf(let type): leaf(element, type)
        case .block(let block): self.block(element, block)
        }
    }

    private mutating func leaf(_ element: XMLTree.Element, _ type: LeafType) {
        guard element.isLeaf else {
            return report("nesting", element, "element holds other elements", "leave nothing but text in it")
        }
        if !type.accepts(element.text) { report("value", element, type.complaint, type.cure) }
    }

    private mutating func attributes(_ element: XMLTree.Element, _ shapes: [AttributeShape]) {
        var found: Set<String> = []
        for attribute in element.attributes {
            if TreeNamespaces.isHint(attribute) { continue }
            let name = TreeNamespaces.name(of: attribute)
            guard let shape = shapes.first(where: { $0.name == name }) else {
                report("attribute", element, "element has an attribute that it may not have", "leave it out")
                continue
            }
            found.insert(shape.name)
            if !shape.type.accepts(attribute.value) {
                report("attribute", element, "attribute '\(shape.name)': \(shape.type.complaint)", shape.type.cure)
            }
        }
        for shape in shapes where shape.isNeeded && !found.contains(shape.name) {
            report("attribute", element, "attribute '\(shape.name)' is missing", "add it")
        }
    }
}

// Blocks.
extension TreeCheck {
    /// The elements of a block while they are gone through.
    private struct Walk {
        let parent: XMLTree.Element
        let block: TreeBlock
        let children: [XMLTree.Element]
        var position = 0
        var next: XMLTree.Element? { position < children.count ? children[position] : nil }

        func isLater(_ name: String) -> Bool { children[position...].contains { $0.name == name } }
    }

    /// Where a part stands: which names may follow it, and whether it is in a group that is repeated.
    private struct Setting {
        var later: Set<String> = []
        var isRepeated = false

        func before(_ names: Set<String>) -> Setting {
            Setting(later: later.union(names), isRepeated: isRepeated)
        }
    }

    private mutating func block(_ element: XMLTree.Element, _ block: TreeBlock) {
        if element.content.contains(where: Self.isInk) {
            report("text", element, "text stands between elements", "leave it out")
        }
        var walk = Walk(parent: element, block: block, children: Array(element.children))
        match(block.content, &walk, Setting())
        skip(&walk, to: [])
    }

    private mutating func match(_ part: TreeParticle, _ walk: inout Walk, _ setting: Setting) {
        switch part.kind {
        case .element(let shape): run(shape, &walk, setting)
        case .sequence(let parts): rounds(part, &walk, setting) { $0.sequence(parts, &$1, $2) }
        case .choice(let parts): rounds(part, &walk, setting) { $0.choice(parts, &$1, $2) }
        case .all(let parts): rounds(part, &walk, setting) { $0.all(parts, part.names, &$1, $2) }
        case .anything:
            while let child = walk.next, !isOurs(child) || !setting.later.contains(child.name) { walk.position += 1 }
        }
    }

    /// Takes the elements of one name.
    private mutating func run(_ shape: TreeElement, _ walk: inout Walk, _ setting: Setting) {
        var count = 0
        let expected = setting.later.union([shape.name])
        while true {
            skip(&walk, to: expected)
            guard count < shape.occurs.most ?? .max, let child = walk.next, child.name == shape.name else { break }
            element(child, shape)
            walk.position += 1
            count += 1
        }
        // One that stands too late is reported when it is met.
        guard count < shape.occurs.least, setting.isRepeated || !walk.isLater(shape.name) else { return }
        missing(shape.name, in: walk.parent)
    }

    /// Takes a group as often as it may stand there.
    private mutating func rounds(
        _ part: TreeParticle,
        _ walk: inout Walk,
        _ setting: Setting,
        _ match: (inout Self, inout Walk, Setting) -> Void
    ) {
        let isRepeated = part.occurs.most != 1
        let inner = Setting(
            later: isRepeated ? setting.later.union(part.names) : setting.later,
            isRepeated: setting.isRepeated || isRepeated
        )
        if part.occurs == .one { return match(&self, &walk, inner) }
        let expected = setting.later.union(part.names)
        var count = 0
        while count < part.occurs.most ?? .max {
            if !part.takesAnything { skip(&walk, to: expected) }
            guard let child = walk.next else { break }
            let begins =
                part.firsts.contains(child.name)
                || (count == 0 && part.names.contains(child.name) && !setting.later.contains(child.name))
                || (part.takesAnything && !setting.later.contains(child.name))
            guard begins else { break }
            let before = walk.position
            match(&self, &walk, inner)
            count += 1
            if walk.position == before { break }
        }
        guard count < part.occurs.least, !part.isNullable, let first = part.firstName else { return }
        if setting.isRepeated || !part.names.contains(where: { walk.isLater($0) }) { missing(first, in: walk.parent) }
    }

    private mutating func sequence(_ parts: [TreeParticle], _ walk: inout Walk, _ setting: Setting) {
        for (place, part) in parts.enumerated() {
            let names = parts[(place + 1)...].reduce(into: Set<String>()) { $0.formUnion($1.names) }
            match(part, &walk, setting.before(names))
        }
    }

    private mutating func choice(_ parts: [TreeParticle], _ walk: inout Walk, _ setting: Setting) {
        let names = parts.reduce(into: setting.later) { $0.formUnion($1.names) }
        if !parts.contains(where: \.takesAnything) { skip(&walk, to: names) }
        if let name = walk.next?.name,
            let part = parts.first(where: { $0.firsts.contains(name) })
                ?? parts.first(where: { $0.names.contains(name) && !setting.later.contains(name) })
        {
            return match(part, &walk, setting)
        }
        if let open = parts.first(where: \.takesAnything) { return match(open, &walk, setting) }
        guard !parts.contains(where: \.isNullable), let first = parts.first?.firstName else { return }
        if setting.isRepeated || !parts.contains(where: { $0.names.contains { walk.isLater($0) } }) {
            missing(first, in: walk.parent, isChoice: true)
        }
    }

    private mutating func all(
        _ parts: [TreeParticle],
        _ names: Set<String>,
        _ walk: inout Walk,
        _ setting: Setting
    ) {
        var counts: [String: Int] = [:]
        let shapes = Dictionary(
            parts.flatMap(\.elements).map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        while true {
            skip(&walk, to: names.union(setting.later))
            guard let child = walk.next, let shape = shapes[child.name] else { break }
            counts[child.name, default: 0] += 1
            if let most = shape.occurs.most, counts[child.name] ?? 0 > most {
                repeated(child, most)
            } else {
                element(child, shape)
            }
            walk.position += 1
        }
        for shape in parts.flatMap(\.elements) where counts[shape.name] ?? 0 < shape.occurs.least {
            missing(shape.name, in: walk.parent)
        }
    }

    /// Reports what can stand neither here nor later.
    private mutating func skip(_ walk: inout Walk, to expected: Set<String>) {
        while let child = walk.next, !isOurs(child) || !expected.contains(child.name) {
            if walk.block.takesAnything, !isOurs(child) || walk.block.element(child.name) == nil {
                if expected.isEmpty { walk.position += 1 } else { return }
                continue
            }
            walk.position += 1
            guard isOurs(child) else {
                report("namespace", child, "element is of another namespace", "leave it out")
                continue
            }
            guard let shape = walk.block.element(child.name) else {
                report("unknown", child, "element is unknown in this place", "leave it out")
                continue
            }
            misplaced(child, shape, among: walk)
            element(child, shape)
        }
    }

    private mutating func misplaced(_ child: XMLTree.Element, _ shape: TreeElement, among walk: Walk) {
        let rivals = Self.rivals(of: child.name, in: walk.block.content)
        if walk.children.contains(where: { rivals.contains($0.name) }) {
            return report("choice", child, "element excludes another one that is there too", "keep one of them")
        }
        if let most = shape.occurs.most, walk.children.count(where: { $0.name == child.name }) > most {
            return repeated(child, most)
        }
        report("order", child, "element does not stand in its place", "follow the order of the schema")
    }

    private mutating func repeated(_ child: XMLTree.Element, _ most: Int) {
        report("repeated", child, "element stands here more often than \(most)×", "keep one of them")
    }

    /// The elements that cannot stand beside one of a choice.
    private static func rivals(of name: String, in part: TreeParticle) -> Set<String> {
        switch part.kind {
        case .element, .anything: return []
        case .sequence(let parts), .all(let parts):
            return parts.first { $0.names.contains(name) }.map { rivals(of: name, in: $0) } ?? []
        case .choice(let parts):
            guard part.occurs.most == 1 else { return [] }
            return parts.filter { !$0.names.contains(name) }.reduce(into: []) { $0.formUnion($1.names) }
        }
    }

    private func isOurs(_ element: XMLTree.Element) -> Bool { element.namespace == structure.namespace }
}

// Findings.
extension TreeCheck {
    private mutating func missing(_ name: String, in parent: XMLTree.Element, isChoice: Bool = false) {
        guard findings.count < limit else { return }
        findings.append(
            Diagnostic(
                rule: "\(structure.format).structure.missing",
                at: "\(parent.path)/\(name)",
                line: parent.line,
                isChoice ? "one of several elements is missing" : "element is missing",
                help: "add it, or leave out the element around it where that one is optional"
            )
        )
    }

    private mutating func report(_ rule: String, _ element: XMLTree.Element, _ summary: String, _ help: String) {
        guard findings.count < limit else { return }
        findings.append(Diagnostic(rule: "\(structure.format).structure.\(rule)", element, summary, help: help))
    }

    private static func isInk(_ content: XMLTree.Content) -> Bool {
        guard case .text(let text) = content else { return false }
        return ElementReading.isInk(text)
    }
}
