// What a reader tells about the source as a whole.

/// What was met while reading.
public struct ImportReport: Sendable, Hashable {
    /// The format that was read.
    public var format: String
    /// The version that the source is of.
    public var version: String?
    /// The number of dossiers read.
    public var dossiers = 0
    /// What happened to the data of the source.
    public var conservation = Conservation()
    /// Paths of the source that no mapping reads, and how often each was met; they are quarantined.
    public var unread: [String: Int] = [:]
    /// What a person should know.
    public var diagnostics: [Diagnostic] = []
    /// The jurisdiction profile that the source suggests; it is never taken without being asked for.
    public var suggestedProfile: String?

    /// Creates an empty report.
    public init(format: String, version: String? = nil) {
        self.format = format
        self.version = version
    }
}
