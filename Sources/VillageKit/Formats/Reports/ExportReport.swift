// What a writer tells about the file as a whole.

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
}
