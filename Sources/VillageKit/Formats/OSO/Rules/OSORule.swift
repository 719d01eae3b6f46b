// One business rule: what breaks it, where, and what can be done.

/// A business rule of OSO 2019.1.
package struct OSORule: Sendable {
    /// The stable identifier: the official number, or one of the project's that begins with `oso.`.
    package let id: String
    /// The official numbers; the official validator leaves many rules without one.
    package let official: [String]
    /// The family it applies to, or `nil` for both.
    package let profile: OSOProfile?
    /// The elements it is asked of: a name, perhaps with those around it.
    package let context: String
    /// The element it is about, seen from there; empty for the element itself.
    package let place: String
    /// How bad it is to break it.
    package let severity: Diagnostic.Severity
    /// One line that says what is wrong.
    package let summary: String
    /// One line that says what can be done.
    package let help: String
    /// Whether the official table has it; the others are the project's own.
    package let isOfficial: Bool
    let isBroken: OSOCondition

    init(
        _ id: String,
        official: [String]? = nil,
        _ profile: OSOProfile? = nil,
        in context: String,
        at place: String = "",
        when isBroken: OSOCondition,
        _ summary: String,
        help: String,
        isOfficial: Bool = true
    ) {
        self.id = id
        self.official = official ?? (id.hasPrefix("oso.") ? [] : [id])
        self.profile = profile
        self.context = context
        self.place = place
        severity = .error
        self.summary = summary
        self.help = help
        self.isOfficial = isOfficial
        self.isBroken = isBroken
    }
}
