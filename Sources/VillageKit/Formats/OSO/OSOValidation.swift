// One entry to everything that can be said about an OSO document: version, schema, structure, code lists, rules.

package import VillageCodecs

/// What can be said about whether an OSO document is valid.
package struct OSOValidation: Sendable {
    /// The version that the namespace stands for, or `nil` when it stands for none that is known.
    package let version: OSOVersion?
    /// Whether the official schema was asked; our own tables stand in for it otherwise.
    package let isOfficialSchemaChecked: Bool
    /// Whether business rules were checked; they are known for 2019.1 only.
    package let areRulesChecked: Bool
    /// What is wrong: version, official schema, structure, code lists, rules, each in the order of the document.
    package let findings: [OSOFinding]

    /// Whether nothing is an error.
    package var isValid: Bool { !findings.contains { $0.severity == .error } }

    /// Examines a document.
    ///
    /// - Parameters:
    ///   - tree: The document.
    ///   - schema: What the official schema of its version forbids; `nil` when it was not asked.
    ///   - profile: The family whose rules apply; the document's own if none is given.
    ///   - limit: The most findings of each kind.
    package init(
        _ tree: XMLTree,
        schema: [SchemaViolation]? = nil,
        as profile: OSOProfile? = nil,
        limit: Int = OSOStructureCheck.usualLimit
    ) {
        let root = tree.root
        let version = OSOVersion(namespace: root.namespace)
        self.version = version
        isOfficialSchemaChecked = schema != nil
        areRulesChecked = version == .v2019
        var findings = Self.statedVersion(root, version)
        findings += (schema ?? []).prefix(limit).map(Self.finding)
        if let version {
            findings += OSOStructureCheck.check(tree, against: version, limit: limit)
            findings += OSOCodeCheck.check(tree, of: version, limit: limit)
        }
        if version == .v2019 { findings += OSORules.check(tree, as: profile, limit: limit) }
        self.findings = findings
    }

    /// Examines a document.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - schemas: The folder of official schemas with a folder for every version, or `nil` to do without them.
    ///   - limits: How much the document may ask for.
    /// - Throws: ``CodecError`` when the document, or the schema of its version, cannot be read.
    package init(_ bytes: [UInt8], schemas: String? = nil, limits: XMLLimits = XMLLimits()) throws(CodecError) {
        let tree = try XMLTree(ArraySource(bytes), limits: limits, nodes: OSOFormat.nodes)
        guard let schemas, let version = OSOVersion(namespace: tree.root.namespace) else {
            self.init(tree)
            return
        }
        let folder = "\(schemas)/\(version.rawValue)"
        let validator = try XMLSchemaValidator(schema: "\(folder)/OSO_gegevensset.xsd", within: folder)
        self.init(tree, schema: try validator.validate(ArraySource(bytes), limits: limits))
    }

    /// Compares the version that the document states with the one of its namespace.
    private static func statedVersion(_ root: XMLTree.Element, _ version: OSOVersion?) -> [OSOFinding] {
        guard let version else {
            return [
                OSOFinding(
                    "oso.version.unknown",
                    at: root.path,
                    line: root.line,
                    "namespace is that of no version that can be read",
                    help: "ask the sender for version 2019.1"
                )
            ]
        }
        guard let stated = root.all(at: "metadata/standaardversie").first, stated.text != version.rawValue else {
            return []
        }
        return [
            OSOFinding(
                "oso.version.disagrees",
                at: stated.path,
                line: stated.line,
                "stated version is not \(version.rawValue), the one of the namespace",
                help: "ask the sender which version is meant"
            )
        ]
    }

    private static func finding(_ violation: SchemaViolation) -> OSOFinding {
        OSOFinding(
            "oso.schema.\(violation.code)",
            at: violation.element,
            line: violation.line,
            "official schema refuses the element",
            help: "see what is said about the structure in the same line"
        )
    }
}
