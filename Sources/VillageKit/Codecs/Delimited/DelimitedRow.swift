// One row of a table, and what can be wrong with its syntax.

/// One row of a table.
public struct DelimitedRow: Sendable, Hashable {
    /// The line on which it begins, counted from one.
    public var line: Int
    /// Its cells; of a faulty row what its first line would hold without quotes, for counting only.
    public var cells: [String]
    /// What is wrong with it; the rows after it are read all the same.
    public var fault: DelimitedFault?

    /// Creates a row.
    public init(line: Int, cells: [String], fault: DelimitedFault? = nil) {
        self.line = line
        self.cells = cells
        self.fault = fault
    }
}

/// What can be wrong with the syntax of a row.
public enum DelimitedFault: String, Sendable, Hashable, CaseIterable {
    /// A quote was never closed.
    case unclosedQuote = "unclosed-quote"
    /// Text follows a closing quote.
    case textAfterQuote = "text-after-quote"
    /// The row is too long.
    case tooLong = "row-too-long"
    /// The row has too many cells.
    case tooManyCells = "too-many-cells"
    /// The row is not of the encoding of the table.
    case encoding
}

/// How much a table may ask for.
public struct DelimitedLimits: Sendable, Hashable {
    /// The most bytes of one row.
    public var rowBytes = 1 << 20
    /// The most cells of one row.
    public var cells = 4_096
    /// The most rows with faults.
    public var faults = 1_000

    /// Creates the default limits.
    public init() {}
}
