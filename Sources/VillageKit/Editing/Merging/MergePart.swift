// One of the dossiers that are brought together.

public import VillageModel

/// One of the dossiers that are brought together.
public struct MergePart: Sendable, Hashable, Opaque {
    /// The dossier.
    public var dossier: Dossier
    /// What the dossier was read from.
    public var kind: Kind
    /// The SHA-256 of the file, in hexadecimal digits; without it, the digest of what the dossier holds.
    public var digest: String?

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - kind: What it was read from.
    ///   - digest: The SHA-256 of the file.
    public init(_ dossier: Dossier, _ kind: Kind = .archive, digest: String? = nil) {
        self.dossier = dossier
        self.kind = kind
        self.digest = digest
    }

    /// What a dossier can be read from.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A keeper's complete file.
        case archive
        /// What one reader got; its sender stays the author of its entries.
        case disclosure
    }
}
