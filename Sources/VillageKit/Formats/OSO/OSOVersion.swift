// The versions of OSO that are known, and how a document says which one it is.

/// A version of the OSO agreement.
package enum OSOVersion: String, Sendable, Hashable, CaseIterable {
    /// The version of 2017.
    case v2017 = "2017.1"
    /// The version of 2018.
    case v2018 = "2018.1"
    /// The version of 2019, the one that is written.
    case v2019 = "2019.1"

    /// The namespace of its documents.
    package var namespace: String {
        switch self {
        case .v2017: "http://www.edustandaard.nl/oso_gegevensset/2017/dossier"
        case .v2018: "http://www.edustandaard.nl/oso_gegevensset/2018/dossier"
        case .v2019: "http://www.edustandaard.nl/oso_gegevensset/2019/dossier"
        }
    }

    /// Finds the version of a namespace.
    ///
    /// - Parameter namespace: The name of the namespace.
    package init?(namespace: String) {
        guard let found = Self.allCases.first(where: { $0.namespace == namespace }) else { return nil }
        self = found
    }
}
