// An element of a format: what stands inside, in which attributes, how often.

/// An element and how often it may stand in its place.
package struct TreeElement: Sendable {
    /// What is inside.
    package enum Content: Sendable {
        /// Text of a type.
        case leaf(LeafType)
        /// Other elements.
        case block(TreeBlock)
    }

    /// The name.
    package let name: String
    /// How often it may stand there.
    package let occurs: Occurs
    /// What is inside.
    package let content: Content
    /// The attributes that it may have.
    package let attributes: [AttributeShape]

    /// Creates an element.
    package init(_ name: String, _ occurs: Occurs, _ content: Content, attributes: [AttributeShape] = []) {
        self.name = name
        self.occurs = occurs
        self.content = content
        self.attributes = attributes
    }
}

/// An attribute that an element may have.
package struct AttributeShape: Sendable {
    /// The name.
    package let name: String
    /// The type of its text.
    package let type: LeafType
    /// Whether the element cannot be without it.
    package let isNeeded: Bool

    /// Creates an attribute.
    package init(_ name: String, _ type: LeafType, isNeeded: Bool = false) {
        self.name = name
        self.type = type
        self.isNeeded = isNeeded
    }
}

/// How often something may stand in its place.
package struct Occurs: Sendable, Hashable {
    /// The least.
    package let least: Int
    /// The most, or `nil` when there is no end.
    package let most: Int?

    /// Creates a range.
    package init(_ least: Int, _ most: Int?) {
        self.least = least
        self.most = most
    }

    package static let one = Occurs(1, 1)
    package static let optional = Occurs(0, 1)
    package static let any = Occurs(0, nil)
    package static let some = Occurs(1, nil)
}
