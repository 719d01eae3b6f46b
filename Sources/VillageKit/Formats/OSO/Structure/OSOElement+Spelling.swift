// How the tables spell their elements: one, optional, any, some.

extension OSOElement {
    static func one(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, 1, 1, .leaf(value, list: list, isDescribed: isDescribed))
    }
    static func one(_ name: String, of block: OSOBlock) -> Self { Self(name, 1, 1, .block(block)) }
    static func optional(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, 0, 1, .leaf(value, list: list, isDescribed: isDescribed))
    }
    static func optional(_ name: String, of block: OSOBlock) -> Self { Self(name, 0, 1, .block(block)) }
    static func any(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, 0, nil, .leaf(value, list: list, isDescribed: isDescribed))
    }
    static func any(_ name: String, of block: OSOBlock) -> Self { Self(name, 0, nil, .block(block)) }
    static func some(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        Self(name, 1, nil, .leaf(value, list: list, isDescribed: isDescribed))
    }
    static func some(_ name: String, of block: OSOBlock) -> Self { Self(name, 1, nil, .block(block)) }
}

extension OSOParticle {
    static func one(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.one(name, value, list: list, isDescribed: isDescribed))
    }
    static func one(_ name: String, of block: OSOBlock) -> Self { .element(.one(name, of: block)) }
    static func optional(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.optional(name, value, list: list, isDescribed: isDescribed))
    }
    static func optional(_ name: String, of block: OSOBlock) -> Self { .element(.optional(name, of: block)) }
    static func any(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.any(name, value, list: list, isDescribed: isDescribed))
    }
    static func any(_ name: String, of block: OSOBlock) -> Self { .element(.any(name, of: block)) }
    static func some(_ name: String, _ value: OSOValue, list: Int? = nil, isDescribed: Bool = false) -> Self {
        .element(.some(name, value, list: list, isDescribed: isDescribed))
    }
    static func some(_ name: String, of block: OSOBlock) -> Self { .element(.some(name, of: block)) }
}
