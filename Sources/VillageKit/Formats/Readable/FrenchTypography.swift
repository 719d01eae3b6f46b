// Blanks in French words: before two-part marks and inside quotation marks stands one that does not break a line.

/// Sets blanks as French does.
///
/// The tables of words are typed with plain blanks, and set when they are read: nobody has to type what cannot be seen. What
/// somebody wrote into a dossier is never touched.
package enum FrenchTypography {
    /// What stands before a colon.
    private static let wide = "\u{A0}"
    /// What stands before other marks, and inside quotation marks.
    private static let narrow = "\u{202F}"

    /// A text with blanks that do not break before `:`, `;`, `!`, `?`, `%` and inside `« »`; other blanks stay.
    ///
    /// - Parameter text: A text of ours.
    /// - Returns: The text with as many characters.
    package static func spaced(_ text: String) -> String {
        var spaced = text.replacing(" :", with: "\(wide):").replacing("« ", with: "«\(narrow)")
        for mark in [";", "!", "?", "»", "%"] { spaced = spaced.replacing(" \(mark)", with: narrow + mark) }
        return spaced
    }
}
