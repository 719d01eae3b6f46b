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

    /// The names of the elements that may stand at a place, in the order in which they must stand.
    ///
    /// - Parameter path: Names from the outermost element down, without ordinals, for example `dossier/inzage`.
    /// - Returns: The names; none for a leaf or an unknown place.
    package func order(at path: String) -> [String] {
        let names = path.split(separator: "/")
        guard names.first.map(String.init) == root.name else { return [] }
        var element = root
        for name in names.dropFirst() {
            guard case .block(let block) = element.content else { return [] }
            let inner = block.particles.lazy.flatMap(\.elements).first { $0.name == name }
            guard let inner else { return [] }
            element = inner
        }
        guard case .block(let block) = element.content else { return [] }
        return block.particles.flatMap(\.elements).map(\.name)
    }
}
