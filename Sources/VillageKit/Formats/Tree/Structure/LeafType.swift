// The type of a leaf: which texts it accepts, and what is said of one that it does not.

/// The type of a leaf or an attribute of a tree.
package struct LeafType: Sendable {
    /// Whether a text is of this type.
    package let accepts: @Sendable (String) -> Bool
    /// What is wrong with a text that is not.
    package let complaint: String
    /// What can be done.
    package let cure: String
    /// The most characters (code points), where the type is one of text; a longer one is left out as too long.
    package let longest: Int?
    /// The code list, where the type is one of text from a list that no schema holds.
    package let codes: LeafCodes?

    /// Creates a type.
    package init(
        complaint: String,
        cure: String,
        longest: Int? = nil,
        codes: LeafCodes? = nil,
        accepts: @escaping @Sendable (String) -> Bool
    ) {
        self.accepts = accepts
        self.complaint = complaint
        self.cure = cure
        self.longest = longest
        self.codes = codes
    }

    /// The same type with a code list.
    package func with(_ codes: LeafCodes?) -> LeafType {
        LeafType(complaint: complaint, cure: cure, longest: longest, codes: codes, accepts: accepts)
    }
}

/// A code list of a leaf that no schema holds.
package struct LeafCodes: Sendable {
    /// What a finding about it is called, behind the name of the format: `code-list.12`.
    package let rule: String
    /// The name of the list for people.
    package let name: String
    /// Whether a text stands in the list.
    package let contains: @Sendable (String) -> Bool

    /// Creates a list.
    package init(rule: String, name: String, contains: @escaping @Sendable (String) -> Bool) {
        self.rule = rule
        self.name = name
        self.contains = contains
    }
}
