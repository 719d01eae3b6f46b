// A readable file before it has a syntax: headings, paragraphs and lists.

package import VillageModel

/// A readable file before it has a syntax.
package struct ReadableDocument: Sendable {
    /// The title.
    package var title: String
    /// What stands between a label and its value, as the language sets it.
    package var colon: String
    /// What follows, from top to bottom.
    package var blocks: [Block] = []

    /// Creates a file with nothing in it.
    package init(title: String, colon: String) { (self.title, self.colon) = (title, colon) }

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
        /// What is known.
        package var content: Content
        /// The fields within.
        package var items: [Item] = []

        /// What is known in words alone; empty where the fields within tell it.
        package var value: String {
            switch content {
            case .words(let words), .speech(_, let words), .entry(_, let words): words
            }
        }
    }

    /// What is known of a field.
    package enum Content: Sendable {
        /// Words in the language of the file; none where the fields within tell it.
        case words(String)
        /// What somebody wrote or said, and the same in one line.
        case speech(Text, String)
        /// An entry of this file by its number, and the same in words.
        case entry(Int, String)
    }
}
