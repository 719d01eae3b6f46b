// What a writer tells about the file as a whole.

package import VillageAccess

/// What was met while writing.
public struct ExportReport: Sendable, Hashable {
    /// The format that was written.
    public var format: String
    /// The version that was written.
    public var version: String?
    /// The number of dossiers written.
    public var dossiers = 0
    /// What happened to the values of the views.
    public var conservation = Conservation()
    /// What a person should know.
    public var diagnostics: [Diagnostic] = []
    /// Values that `--supply` gave, by path; the values themselves are not told.
    public var supplied: [String] = []
    /// What the format has no place for: `notice`, `policy`.
    public var withoutPlace: [String] = []

    /// The name that the format wants for this file, where it has a rule; nothing personal stands in it.
    public var fileName: ProposedFileName?

    /// Creates an empty report.
    public init(format: String, version: String? = nil) {
        self.format = format
        self.version = version
    }

    /// Notes a dossier that was written.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - account: What became of its values.
    ///   - findings: What a person should know.
    ///   - supplied: The paths of what was supplied for it; each is told once.
    ///   - holdsNotice: Whether the file holds the notice of the view.
    package mutating func note(
        _ view: DisclosedDossier,
        _ account: ExportAccount,
        findings: [Diagnostic],
        supplied: [String],
        holdsNotice: Bool = false
    ) {
        dossiers += 1
        conservation += account.conservation
        diagnostics += findings
        for path in supplied where !self.supplied.contains(path) { self.supplied.append(path) }
        if view.context.notice != nil, !holdsNotice { withoutPlace = ["notice"] }
    }
}
