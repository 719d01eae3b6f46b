// Why a file is no table of cases: a code, a line, and the cure.

/// Why a file is no table of cases.
public struct PolicyTableError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of error this is.
    public let code: Code
    /// The line, from 1, where it is known.
    public let line: Int?

    init(_ code: Code, line: Int? = nil) {
        self.code = code
        self.line = line
    }

    /// The kinds of error.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// There is not one case.
        case empty
        /// The text is no JSON.
        case notJSON
        /// The text is not UTF-8.
        case notText
        /// The file is a model.
        case isModel
        /// The content is none that is known.
        case unknownContent
        /// A table of steps needs its decision cases.
        case decisionsMissing
        /// A column is missing.
        case columnMissing
        /// A row has more or fewer cells than the header.
        case unevenRow
        /// A quotation does not end.
        case openQuotation
    }

    /// The place and the cause, in one line.
    public var description: String { (line.map { "line \($0)" } ?? "table") + ": " + words.cause }

    /// What to do about it.
    public var help: String { words.cure }

    private var words: (cause: String, cure: String) {
        switch code {
        case .empty: ("there is not one case", "give a table that holds cases")
        case .notJSON: ("is not a JSON text", "check commas, quotes and brackets near this line")
        case .notText: ("is not UTF-8", "save the table as UTF-8, unpacked")
        case .isModel: ("is a model, not a test", "give it where a model is asked for")
        case .unknownContent: ("holds no cases of a known shape", "see the description of the tables for their shapes")
        case .decisionsMissing: ("its cases are in a decision table", "give the decision table in the same run")
        case .columnMissing: ("a column is missing", "compare the first line with the description of the tables")
        case .unevenRow: ("row is longer or shorter than the first line", "check the commas of this line")
        case .openQuotation: ("quotation does not end", "check the quotes of this line")
        }
    }
}
