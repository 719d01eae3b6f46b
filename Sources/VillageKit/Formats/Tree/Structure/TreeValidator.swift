// Compares a file of a format of trees with its structure, its official schema and its rules.

package import VillageCodecs

/// Compares a file of a format of trees with its structure, its official schema and its rules.
package struct TreeValidator: FormatValidator {
    /// What is known of the version of a file.
    package struct Edition: Sendable {
        /// The version.
        package var version: String
        /// Its structure; `nil` where no table is known.
        package var structure: TreeStructure?
        /// The main file of its official schema, under the folder of schemas of the format; `nil` where there is none.
        package var schema: String?

        /// Creates an edition.
        package init(_ version: String, structure: TreeStructure?, schema: String? = nil) {
            self.version = version
            self.structure = structure
            self.schema = schema
        }
    }

    /// Finds the edition of a file by its outermost element; `nil` for one that is not known.
    package typealias Finder = @Sendable (XMLTree.Element) -> Edition?
    /// Compares a file with the rules of the format.
    package typealias Rules = @Sendable (XMLTree.Element, Edition) -> [Diagnostic]

    private let format: String
    private let nodes: Int
    private let edition: Finder
    private let rules: Rules?

    /// Creates a validator.
    ///
    /// - Parameters:
    ///   - format: The identifier of the format.
    ///   - nodes: The most elements, attributes and pieces of text of a file.
    ///   - edition: Finds the edition of a file.
    ///   - rules: The rules of the format beside its structure.
    package init(_ format: String, nodes: Int = XMLTree.usualNodes, edition: @escaping Finder, rules: Rules? = nil) {
        self.format = format
        self.nodes = nodes
        self.edition = edition
        self.rules = rules
    }

    /// Compares a file.
    package func validate(_ bytes: [UInt8], schemas: String?) throws(ImportError) -> FormatValidation {
        do throws(CodecError) {
            let root = try XMLTree(ArraySource(bytes), nodes: nodes).root
            guard let edition = edition(root) else { return FormatValidation(findings: [unknown(root)]) }
            var validation = FormatValidation(version: edition.version)
            if let schemas, let schema = edition.schema {
                let judge = try XMLSchemaValidator(schema: "\(schemas)/\(schema)", within: schemas)
                validation.findings += try judge.validate(ArraySource(bytes)).map(finding)
                validation.isOfficialSchemaChecked = true
            }
            if let structure = edition.structure { validation.findings += TreeCheck.check(root, against: structure) }
            if let rules {
                validation.findings += rules(root, edition)
                validation.areRulesChecked = true
            }
            return validation
        } catch {
            throw ImportError(error)
        }
    }

    private func unknown(_ root: XMLTree.Element) -> Diagnostic {
        Diagnostic(
            rule: "\(format).version.unknown",
            root,
            "file is of no version whose structure is known",
            help: "ask the sender for a version that 'formats' lists"
        )
    }

    private func finding(_ violation: SchemaViolation) -> Diagnostic {
        Diagnostic(
            rule: "\(format).schema.\(violation.code)",
            at: violation.element,
            line: violation.line,
            "official schema refuses the element",
            help: "see what is said about the structure in the same line"
        )
    }
}
