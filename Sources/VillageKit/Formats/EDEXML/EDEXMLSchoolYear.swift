// School years: the form, and the list of the schema, which has an end.

/// School years, as EDEXML writes them.
package enum EDEXMLSchoolYear {
    /// The first year of the schema's list.
    package static let first = 1991
    /// The year in which the last of the schema's list begins; files of later years are true, and not in the list.
    package static let last = 2024

    /// The calendar year in which a school year begins; `nil` for what is none.
    package static func start(_ text: String) -> Int? {
        guard LeafType.matches("9999-9999", text), let start = Int(text.prefix(4)), let end = Int(text.suffix(4)),
            end == start + 1
        else { return nil }
        return start
    }

    /// Whether a text is a school year.
    package static func isYear(_ text: String) -> Bool { start(text) != nil }

    /// Whether a school year stands in the list of the schema.
    package static func isListed(_ text: String) -> Bool { start(text).map((first...last).contains) ?? false }
}
