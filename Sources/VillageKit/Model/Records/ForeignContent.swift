// Content of a source file that was not understood, or not imported on purpose; kept for its own format (SEMANTICS 12).

/// Content of a source file that was not understood, or not imported on purpose.
///
/// It is hidden for every purpose but `migration`, and handed back to the same format and version only.
public struct ForeignContent: Sendable, Hashable, Opaque {
    /// The format it was read from.
    public var format: String
    /// The version of that format.
    public var version: String
    /// Where it stood, in the format's own words, without ordinals.
    public var path: String
    /// The how-manieth of its kind it was, from 1, with the ordinals of what it stood in.
    public var ordinal: String
    /// The section it is decided in.
    public var section: AccessSection
    /// What stood there, in the syntax of the format; empty for forbidden content, whose value is not kept.
    public var raw: String
    /// The code of the prohibition, for forbidden content.
    public var forbidden: String?
    /// How many data it stands for.
    public var count: Int

    /// Creates foreign content.
    public init(
        format: String,
        version: String,
        path: String,
        ordinal: String,
        section: AccessSection,
        raw: String,
        forbidden: String? = nil,
        count: Int = 1
    ) {
        self.format = format
        self.version = version
        self.path = path
        self.ordinal = ordinal
        self.section = section
        self.raw = raw
        self.forbidden = forbidden
        self.count = count
    }
}
