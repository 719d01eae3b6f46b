// The structure of each version, from its outermost element down.

/// The structure of the documents of one version.
package struct OSOStructure: Sendable {
    /// The version.
    package let version: OSOVersion
    /// The same as formats of trees know it.
    package let tree: TreeStructure

    /// The structure that is written.
    package static let written = OSOStructure(.v2019).tree

    /// Finds the structure of a version.
    package init(_ version: OSOVersion) {
        self.version = version
        let block =
            switch version {
            case .v2017: OSOBlocks.dossierIn2017
            case .v2018: OSOBlocks.dossierIn2018
            case .v2019: OSOBlocks.dossierIn2019
            }
        tree = TreeStructure(
            format: OSOFormat.id,
            version: version.rawValue,
            namespace: version.namespace,
            root: .one("dossier", of: block)
        )
    }

    /// The names of the elements that may stand at a place, in the order in which they must stand.
    ///
    /// - Parameter path: Names from the outermost element down, without ordinals, for example `dossier/inzage`.
    /// - Returns: The names; none for a leaf or an unknown place.
    package func order(at path: String) -> [String] {
        let element = tree.element(at: path.split(separator: "/").map { String($0) })
        guard case .block(let block)? = element?.content else { return [] }
        return block.content.elements.map(\.name)
    }
}
