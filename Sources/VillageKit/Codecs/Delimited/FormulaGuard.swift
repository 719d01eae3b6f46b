// Keeps spreadsheets from taking a text for a formula, in a way that can be undone.

/// Keeps spreadsheets from taking a text for a formula, in a way that can be undone.
///
/// A text that begins as formulas do gets an apostrophe in front; one that has apostrophes there already gets one more.
public enum FormulaGuard: Sendable {
    /// The text as it is written.
    public static func guarded(_ text: String) -> String { isDangerous(text.drop { $0 == "'" }) ? "'\(text)" : text }

    /// The text as it was before.
    public static func unguarded(_ text: String) -> String {
        text.unicodeScalars.first == "'" && isDangerous(text.drop { $0 == "'" })
            ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func isDangerous(_ text: Substring) -> Bool {
        switch text.unicodeScalars.first {
        // The last four are what East Asian keyboards write for the first.
        case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }
}
