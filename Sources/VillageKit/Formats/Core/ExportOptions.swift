// What the caller of an exporter decides: version, settings, and values that the source lacks.

/// What the caller of an exporter decides.
public struct ExportOptions: Sendable {
    /// The version to write; `nil` for the default.
    public var version: String?
    /// What `--set FORMAT.KEY=VALUE` gave, by key, without the format.
    public var settings: [String: String] = [:]
    /// The files that `--set FORMAT.KEY=FILE` named, by key, for settings that are given as one.
    public var files: [String: [UInt8]] = [:]
    /// What `--supply` gave, by the path in the format: it fills what is missing and never overrides the view.
    public var supplied: [String: String] = [:]
    /// The language of the house (BCP 47): files for people are written in it where the reader's own is not known.
    public var usualLanguage: String?
    /// The name and version of the program, for formats that name their maker.
    public var maker: String
    /// The version of the program.
    public var makerVersion: String

    /// Creates options.
    public init(maker: String = "VillageKit", makerVersion: String = "0") {
        self.maker = maker
        self.makerVersion = makerVersion
    }
}
