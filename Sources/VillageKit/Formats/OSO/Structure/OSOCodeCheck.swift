// Compares coded values with the code lists, which no schema holds.

package import VillageCodecs

/// Compares coded values with the code lists.
package enum OSOCodeCheck {
    /// Compares the coded values of a document with their lists.
    ///
    /// The lists are those of 2019.1; what an older version says otherwise is a warning.
    ///
    /// - Parameters:
    ///   - tree: The document.
    ///   - version: Its version.
    ///   - limit: The most findings to return.
    /// - Returns: What stands in no list, in the order of the document.
    package static func check(
        _ tree: XMLTree,
        of version: OSOVersion,
        limit: Int = OSOStructureCheck.usualLimit
    ) -> [OSOFinding] {
        var findings: [OSOFinding] = []
        visit(tree.root, OSOStructure(version).tree.root, version, limit, &findings)
        return findings
    }

    private static func visit(
        _ element: XMLTree.Element,
        _ shape: TreeElement,
        _ version: OSOVersion,
        _ limit: Int,
        _ findings: inout [OSOFinding]
    ) {
        guard findings.count < limit else { return }
        switch shape.content {
        case .leaf(let type):
            guard let codes = type.codes, element.isLeaf else { return }
            // What is not of its type is the business of the structure.
            guard type.accepts(element.text), !codes.contains(element.text) else { return }
            findings.append(
                OSOFinding(
                    "oso.\(codes.rule)",
                    version == .v2019 ? .error : .warning,
                    at: element.path,
                    line: element.line,
                    "code does not stand in \(codes.name)",
                    help: "use a code of the list, or leave the element out where it is optional"
                )
            )
        case .block(let block):
            for child in element.children {
                if let inner = block.element(child.name) { visit(child, inner, version, limit, &findings) }
            }
        }
    }
}
