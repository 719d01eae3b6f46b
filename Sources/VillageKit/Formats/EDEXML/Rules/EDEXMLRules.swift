// The rules of EDEXML beside its structure: keys, references, and what the manual asks for.

package import VillageCodecs

/// The rules of EDEXML beside its structure.
package enum EDEXMLRules {
    /// Compares a file with structure, official schema and rules.
    package static let validator = TreeValidator(EDEXMLFormat.id, edition: edition, rules: { root, _ in check(root) })

    /// The edition of a file: the one that it names, or a later one whose content it has.
    private static func edition(_ root: XMLTree.Element) -> TreeValidator.Edition? {
        guard root.name == EDEXMLFormat.root, root.namespace.isEmpty else { return nil }
        var evidence = EDEXMLEvidence()
        evidence.look(at: root)
        let declared = root.all(at: "school/xsdversie").first.flatMap { EDEXMLVersion(declared: $0.text) }
        let version = max(declared ?? .written, evidence.oldest)
        // No schema of 1.0.3 is at hand; its files are meant to be valid in later versions (manual).
        let folder = version == .v21 ? "2.1" : "2.0"
        return TreeValidator.Edition(
            version.rawValue,
            structure: EDEXMLStructure.of(version),
            schema: "\(folder)/EDEXML.structuur.xsd"
        )
    }

    /// The most findings that are kept.
    package static let limit = 1_000

    /// Compares a file with the rules.
    ///
    /// - Parameter root: The outermost element.
    /// - Returns: What is wrong, by rule and place.
    package static func check(_ root: XMLTree.Element) -> [Diagnostic] {
        var scope = EDEXMLRuleScope()
        scope.checkHeader(root)
        scope.checkKeys(root)
        for pupil in root.all(at: "leerlingen/leerling") where scope.findings.count < limit {
            scope.checkPerson(pupil)
            scope.checkPupil(pupil)
            scope.checkReferences(pupil)
        }
        for teacher in root.all(at: "leerkrachten/leerkracht") where scope.findings.count < limit {
            scope.checkPerson(teacher)
            for link in teacher.all("groepen").flatMap(\.children) { scope.checkGroup(link) }
        }
        return Array(scope.findings.prefix(limit))
    }
}
