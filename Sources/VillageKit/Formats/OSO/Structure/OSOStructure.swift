// The structure of each version, from its outermost element down.

/// The structure of the documents of one version.
package struct OSOStructure: Sendable {
    /// The version.
    package let version: OSOVersion
    let root: OSOElement

    /// Finds the structure of a version.
    package init(_ version: OSOVersion) {
        self.version = version
        let block =
            switch version {
            case .v2017: OSOBlocks.dossierIn2017
            case .v2018: OSOBlocks.dossierIn2018
            case .v2019: OSOBlocks.dossierIn2019
            }
        root = .one("dossier", of: block)
    }
}
