// A readable file before it has a syntax: headings, paragraphs and lists.

/// A readable file before it has a syntax.
package struct ReadableDocument: Sendable {
    /// The title.
    package var title: String
    /// What follows, from top to bottom.
    package var blocks: [Block] = []

    /// One piece of the file.
    package enum Block: Sendable {
        /// The heading of a section, or of an entry in it.
        case heading(level: Int, String)
        /// Some sentences.
        case paragraph(String)
        /// Small print.
        case small([String])
        /// What is known, field by field.
        case items([Item])
        /// The end of what was written about the student.
        case rule
    }

    /// A field and what is known of it.
    package struct Item: Sendable {
        /// The label of the field.
        package var label: String?
        /// What is known; empty where the fields within tell it.
        package var value: String
        /// The fields within.
        package var items: [Item] = []
    }
}
