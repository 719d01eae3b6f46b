// An attribute made by hand, for trees that are built.

extension XMLAttribute {
    /// Creates an attribute without a prefix.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - value: The value, not escaped.
    public init(_ name: String, _ value: String) {
        self.init(name: name, prefix: "", namespace: "", value: value)
    }
}
