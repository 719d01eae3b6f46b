// What came of running a table.

/// What came of running a table.
public struct PolicyTableReport: Sendable, Hashable {
    /// What kind of table it is.
    public let kind: PolicyTable.Kind
    /// How many rows gave what they expect.
    public internal(set) var passed = 0
    /// The rows that did not.
    public internal(set) var failures: [Failure] = []

    /// How many rows did not give what they expect.
    public var failed: Int { failures.count }

    /// A row that did not give what it expects.
    public struct Failure: Sendable, Hashable {
        /// The identifier of the row, or its line.
        public let row: String
        /// What the row expects.
        public let expected: String
        /// What the engine answers.
        public let got: String
    }
}
