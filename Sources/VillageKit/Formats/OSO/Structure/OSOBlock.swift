// The shape of a block: which elements, in which order, how often.

/// What stands inside an element that is no leaf.
struct OSOBlock: Sendable {
    /// The parts in their order.
    let particles: [OSOParticle]
    /// For every name the part that it belongs to.
    let places: [String: Int]

    init(_ particles: [OSOParticle]) {
        self.particles = particles
        var places: [String: Int] = [:]
        for (place, particle) in particles.enumerated() {
            for element in particle.elements { places[element.name] = place }
        }
        self.places = places
    }
}

/// One part of a block.
enum OSOParticle: Sendable {
    /// An element, so and so often.
    case element(OSOElement)
    /// One of several elements.
    case choice(isOptional: Bool, [OSOElement])
    /// Elements in order, and all of them again and again.
    case repeated([OSOElement])

    /// The elements that it names.
    var elements: [OSOElement] {
        switch self {
        case .element(let element): [element]
        case .choice(_, let elements), .repeated(let elements): elements
        }
    }
}

/// An element and how often it may stand in its place.
struct OSOElement: Sendable {
    /// What is inside.
    enum Content: Sendable {
        /// Text of a type, perhaps from a code list; perhaps with a description in an attribute.
        case leaf(OSOValue, list: Int?, isDescribed: Bool)
        /// Other elements.
        case block(OSOBlock)
    }

    let name: String
    let least: Int
    /// The most, or `nil` when there is no end.
    let most: Int?
    let content: Content

    init(_ name: String, _ least: Int, _ most: Int?, _ content: Content) {
        self.name = name
        self.least = least
        self.most = most
        self.content = content
    }
}
