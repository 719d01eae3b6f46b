// What compares a file with the rules of its format: structure, official schema, business rules.

/// Compares a file with the rules of its format.
public protocol FormatValidator: Sendable {
    /// Compares a file with structure, official schema and rules.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - schemas: The folder of the official schemas, where somebody has them.
    /// - Returns: What was compared, and what is wrong.
    /// - Throws: ``ImportError`` when the file, or the schema of its version, cannot be read.
    func validate(_ bytes: [UInt8], schemas: String?) throws(ImportError) -> FormatValidation
}

/// What was compared, and what is wrong.
public struct FormatValidation: Sendable, Hashable {
    /// The version of the file.
    public var version: String?
    /// Whether the official schema was asked.
    public var isOfficialSchemaChecked: Bool
    /// Whether the rules of the format were checked.
    public var areRulesChecked: Bool
    /// What is wrong, in the order of the file.
    public var findings: [Diagnostic]

    /// Creates an answer.
    public init(
        version: String? = nil,
        isOfficialSchemaChecked: Bool = false,
        areRulesChecked: Bool = false,
        findings: [Diagnostic] = []
    ) {
        self.version = version
        self.isOfficialSchemaChecked = isOfficialSchemaChecked
        self.areRulesChecked = areRulesChecked
        self.findings = findings
    }
}
