// A picture of a page: it has a title, the same in words, and the same as a table.

import VillageFormats
import VillageModel

/// A picture of a page.
protocol HTMLPicture {
    /// The key of its title in the words of the language.
    static var title: String { get }
    /// What it is drawn from: content types, with fields where not all of them are looked at.
    static var drawn: [(type: String, fields: [FieldName])] { get }
    /// The heads of the columns of its table.
    var columns: [String] { get }
    /// The rows of its table: everything that the picture shows.
    var rows: [[HTMLCell]] { get }
    /// How high it is; all are equally wide.
    var height: Int { get }
    /// The same in a sentence or two, where that is shorter than the rows.
    var summary: String? { get }
    /// Draws it.
    func draw(on canvas: inout HTMLCanvas)
}

extension HTMLPicture {
    var summary: String? { nil }

    /// What is read aloud instead of the picture.
    var alternative: String {
        summary
            ?? rows.map { row in row.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ") }
            .joined(separator: "; ")
    }
}

/// A cell of the table beside a picture.
struct HTMLCell {
    /// What stands in it.
    let text: String
    /// The language of what somebody wrote in it.
    let language: HTMLLanguage?

    init(_ text: String, in language: HTMLLanguage? = nil) {
        self.text = text
        self.language = language
    }
}
