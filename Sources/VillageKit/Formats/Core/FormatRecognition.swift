// What a reader says of the beginning of a file: mine, and which version, or not mine.

/// What a reader recognises in the beginning of a file.
public struct FormatRecognition: Sendable, Hashable {
    /// The version, as far as the beginning tells.
    public var version: String?
    /// Whether the version is one that can be read.
    public var isReadable: Bool

    /// Creates a recognition.
    public init(version: String? = nil, isReadable: Bool = true) {
        self.version = version
        self.isReadable = isReadable
    }
}
