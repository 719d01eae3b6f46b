// Something that is wrong with a document: a rule and a place, never a value.

package import VillageCodecs

extension Diagnostic {
    /// Something that is wrong with a document.
    ///
    /// - Parameters:
    ///   - rule: The rule, for example `ctf.structure.missing`.
    ///   - severity: How bad it is.
    ///   - path: The place: names of elements with ordinals.
    ///   - line: The line; numbers below one are unknown.
    ///   - summary: One line that says what is wrong.
    ///   - help: One line that says what can be done.
    package init(
        rule: String,
        _ severity: Severity = .error,
        at path: String,
        line: Int?,
        _ summary: String,
        help: String
    ) {
        let place = line.flatMap { $0 > 0 ? SourceLocation(line: $0) : nil }
        self.init(rule, severity, summary, at: place, path: path, rule: rule, help: help)
    }

    /// Something that is wrong with an element.
    package init(
        rule: String,
        _ element: XMLTree.Element,
        _ summary: String,
        help: String,
        _ severity: Severity = .error
    ) {
        self.init(rule: rule, severity, at: element.path, line: element.line, summary, help: help)
    }
}
