// What is wrong with a JSON text: a code and a place, never a value.

/// What is wrong with a JSON text.
public struct JSONError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// The line, from 1.
    public let line: Int
    /// The byte in the line, from 1.
    public let column: Int

    /// Creates an error.
    public init(_ code: Code, line: Int, column: Int) {
        self.code = code
        self.line = line
        self.column = column
    }

    /// The kinds of error.
    public enum Code: String, Sendable, Hashable, Codable {
        /// The text breaks the grammar.
        case malformed
        /// The text ends too early.
        case truncated
        /// The bytes are not UTF-8, or a surrogate stands alone.
        case badText
        /// A name occurs twice in an object.
        case duplicateName
        /// Values are nested too deeply.
        case tooDeep
        /// A number has too many digits.
        case numberTooLong
        /// There are too many values, or too many members in an object.
        case tooMany
        /// Something stands behind the value.
        case trailing
    }
}
