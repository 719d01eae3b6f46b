// One thing that a schema forbids: a number and a place, never a piece of the document.

/// Something in a document that its schema forbids.
public struct SchemaViolation: Sendable, Hashable {
    /// The number that libxml2 gives to the rule, for example 1824 for text that is not of its type.
    public let code: Int
    /// The line, counted from one.
    public let line: Int
    /// The name of the element, without a prefix.
    public let element: String
}
