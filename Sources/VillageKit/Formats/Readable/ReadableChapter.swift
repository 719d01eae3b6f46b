// A chapter of a readable file, before it has a syntax: entries, excerpts of entries, and what is not shown.

package import VillageModel

/// A chapter of a readable file.
package struct ReadableChapter: Sendable {
    /// The heading.
    package var title: String
    /// The key of the phrase that the heading is, where it is one of the program.
    package var phrase: String?
    /// The section that the chapter is named for, where it is.
    package var section: AccessSection? { AccessSection.allCases.first { "section.\($0.rawValue)" == phrase } }
    /// The content types that it takes whole.
    package var types: Set<String>
    /// What is in it, from top to bottom.
    package var parts: [Part]

    /// A part of a chapter.
    package enum Part: Sendable {
        /// An entry.
        case entry(Piece)
        /// What some entries say about the same thing.
        case excerpts(title: String, [Excerpt])
        /// What stands in the place of entries that are not shown.
        case gap(Gap)
        /// How many entries did not fit.
        case leftOut(Int)
    }

    /// An entry, field by field.
    package struct Piece: Sendable {
        /// The number in this file.
        package var number: Int
        /// The name of the type.
        package var typeName: String
        /// The type in words.
        package var title: String
        /// What is known.
        package var items: [ReadableDocument.Item]
        /// The fields that were left out and may be named.
        package var withheld: [Withheld]
        /// What is known about the entry besides its content, as far as the layout tells it.
        package var notes: [ReadableNote]
    }

    /// A part of an entry that stands by itself.
    package struct Excerpt: Sendable {
        /// The number of the entry in this file.
        package var number: Int
        /// What is known.
        package var items: [ReadableDocument.Item]
    }

    /// A field that is not shown.
    package struct Withheld: Sendable {
        /// The label of the field.
        package var label: String
        /// Why it is not shown, in a sentence.
        package var reason: String
    }

    /// What stands in the place of entries that are not shown for one reason.
    package struct Gap: Sendable {
        /// Why nothing is shown, in a sentence.
        package var reason: String
        /// Whom to ask, when that may be told.
        package var holder: OrganisationID?
        /// How many placeholders the view has of this kind.
        package var count: Int
    }
}

/// Something that is known about an entry besides its content.
package struct ReadableNote: Sendable {
    /// The words.
    package var words: String
    /// Whether whoever reads the entry has to heed it.
    package var isCaution = false
}
