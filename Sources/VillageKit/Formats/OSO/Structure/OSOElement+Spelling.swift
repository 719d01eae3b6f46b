// How the tables spell their elements: one, optional, any, some; with a type, a code list, a description.

extension TreeElement {
    static func one(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, .one, value, list: list, isDescribed: isDescribed)
    }
    static func one(_ name: String, of block: TreeBlock) -> Self { Self(name, .one, .block(block)) }
    static func optional(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, .optional, value, list: list, isDescribed: isDescribed)
    }
    static func any(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, .any, value, list: list, isDescribed: isDescribed)
    }
    static func optional(_ name: String, of block: TreeBlock) -> Self { Self(name, .optional, .block(block)) }
    static func any(_ name: String, of block: TreeBlock) -> Self { Self(name, .any, .block(block)) }
    static func some(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, .some, value, list: list, isDescribed: isDescribed)
    }
    static func some(_ name: String, of block: TreeBlock) -> Self { Self(name, .some, .block(block)) }

    /// A leaf of OSO; a description of its code stands in an attribute.
    init(_ name: String, _ occurs: Occurs, _ value: OSOValue, list: Int?, isDescribed: Bool) {
        let type = LeafType(complaint: value.complaint, cure: value.cure, codes: list.flatMap { codes($0, value) }) {
            value.accepts($0)
        }
        let attributes = isDescribed ? [AttributeShape("omschrijving", LeafType.word)] : []
        self.init(name, occurs, .leaf(type), attributes: attributes)
    }
}

extension TreeParticle {
    static func one(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.one(name, value, list: list, isDescribed: isDescribed))
    }
    static func one(_ name: String, of block: TreeBlock) -> Self { .element(.one(name, of: block)) }
    static func optional(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.optional(name, value, list: list, isDescribed: isDescribed))
    }
    static func optional(_ name: String, of block: TreeBlock) -> Self { .element(.optional(name, of: block)) }
    static func any(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.any(name, value, list: list, isDescribed: isDescribed))
    }
    static func any(_ name: String, of block: TreeBlock) -> Self { .element(.any(name, of: block)) }
    static func some(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.some(name, value, list: list, isDescribed: isDescribed))
    }
    static func some(_ name: String, of block: TreeBlock) -> Self { .element(.some(name, of: block)) }
    static func choice(isOptional: Bool, _ elements: [TreeElement]) -> Self {
        TreeParticle(.choice(elements.map { .element($0) }), isOptional ? .optional : .one)
    }
    static func repeated(_ elements: [TreeElement]) -> Self {
        TreeParticle(.sequence(elements.map { .element($0) }), .some)
    }
}

private func codes(_ number: Int, _ value: OSOValue) -> LeafCodes? {
    guard let list = OSOCodeLists.list(number) else { return nil }
    return LeafCodes(rule: "code-list.\(number)", name: "code list \(number) (\(list.name))") { text in
        list.contains(value == .integer ? ElementReading.trimmed(text) : text)
    }
}
