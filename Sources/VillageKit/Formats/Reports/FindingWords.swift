// What a finding says: everything but where it was met.

import VillageCodecs

/// What a finding says, wherever it is met.
package struct FindingWords: Sendable {
    /// The identifier behind that of the format: `duplicate-pupil`.
    package let identifier: String
    /// How bad it is.
    package let severity: Diagnostic.Severity
    /// One line that says what happened.
    package let summary: String
    /// One line that says what can be done.
    package let help: String?

    /// Creates words.
    package init(_ identifier: String, _ severity: Diagnostic.Severity, _ summary: String, help: String? = nil) {
        self.identifier = identifier
        self.severity = severity
        self.summary = summary
        self.help = help
    }

    /// A finding in a file of a format.
    ///
    /// - Parameters:
    ///   - format: The identifier of the format.
    ///   - line: The line; numbers below one are unknown.
    ///   - path: Where it was met, in the words of the format.
    /// - Returns: The finding.
    package func finding(of format: String, line: Int? = nil, path: String? = nil) -> Diagnostic {
        let place = line.flatMap { $0 > 0 ? SourceLocation(line: $0) : nil }
        return Diagnostic("\(format).\(identifier)", severity, summary, at: place, path: path, help: help)
    }
}
