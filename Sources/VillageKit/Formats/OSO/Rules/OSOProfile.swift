// The two families of OSO documents, each with a program of rules of its own.

/// A family of OSO documents.
package enum OSOProfile: String, Sendable, Hashable, CaseIterable {
    /// From school to school, or inside one institution.
    case transfer
    /// A request for support to the regional partnership.
    case support
}
