// Compares a document with the structure of a version.

package import VillageCodecs

/// Compares a document with the structure of a version.
package enum OSOStructureCheck {
    /// The most findings that are kept.
    package static let usualLimit = TreeCheck.usualLimit

    /// Compares a document with the structure of a version.
    ///
    /// - Parameters:
    ///   - tree: The document.
    ///   - version: The version.
    ///   - limit: The most findings to return.
    /// - Returns: What is wrong, in the order of the document; nothing means that the official schema accepts it.
    package static func check(
        _ tree: XMLTree,
        against version: OSOVersion,
        limit: Int = usualLimit
    ) -> [OSOFinding] {
        TreeCheck.check(tree.root, against: OSOStructure(version).tree, limit: limit)
            .map { finding in
                OSOFinding(
                    finding.identifier,
                    at: finding.path ?? "",
                    line: finding.location?.line,
                    finding.summary,
                    help: finding.help ?? ""
                )
            }
    }
}
