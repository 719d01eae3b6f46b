// Something that is wrong with an OSO document: a rule and a place, never a value.

/// Something that is wrong with an OSO document.
package struct OSOFinding: Sendable, Hashable {
    /// The rule that is broken, for example `OVa.IZ03` or `oso.structure.missing`.
    package var rule: String
    /// How bad it is.
    package var severity: Diagnostic.Severity
    /// The place: names of elements with ordinals, never a value.
    package var path: String
    /// The line, if the document was read from a file.
    package var line: Int?
    /// One line that says what is wrong.
    package var summary: String
    /// One line that says what can be done.
    package var help: String

    /// Creates a finding.
    package init(
        _ rule: String,
        _ severity: Diagnostic.Severity = .error,
        at path: String,
        line: Int?,
        _ summary: String,
        help: String
    ) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.line = line.flatMap { $0 > 0 ? $0 : nil }
        self.summary = summary
        self.help = help
    }
}
