// Trouble that does not stop the work: an identifier, a place and a rule, never a value.

public import VillageCodecs

/// Something that a person should know about a conversion: a finding.
public struct Diagnostic: Sendable, Hashable {
    /// The stable identifier, for example `oso.secret-not-transmitted`.
    public var identifier: String
    /// How bad it is.
    public var severity: Severity
    /// Where it was met.
    public var location: SourceLocation?
    /// Where it was met in the words of the format, with ordinals and without values.
    public var path: String?
    /// The rule that is concerned, by its number in the standard.
    public var rule: String?
    /// One line that says what happened.
    public var summary: String
    /// One line that says what can be done.
    public var help: String?

    /// Creates a finding.
    public init(
        _ identifier: String,
        _ severity: Severity,
        _ summary: String,
        at location: SourceLocation? = nil,
        path: String? = nil,
        rule: String? = nil,
        help: String? = nil
    ) {
        self.identifier = identifier
        self.severity = severity
        self.summary = summary
        self.location = location
        self.path = path
        self.rule = rule
        self.help = help
    }

    /// How bad it is.
    public enum Severity: String, Sendable, Hashable {
        /// Nothing was lost.
        case note
        /// Something was changed or left out.
        case warning
        /// A rule is broken, or a record could not be taken over.
        case error
    }
}
