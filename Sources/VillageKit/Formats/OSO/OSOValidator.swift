// The validation of OSO, for those who do not name the format.

import VillageCodecs

/// Compares an OSO document with structure, official schema and business rules.
public struct OSOValidator: FormatValidator {
    /// Creates a validator.
    public init() {}

    /// Compares a document.
    public func validate(_ bytes: [UInt8], schemas: String?) throws(ImportError) -> FormatValidation {
        let validation: OSOValidation
        do throws(CodecError) { validation = try OSOValidation(bytes, schemas: schemas) } catch {
            throw ImportError(error)
        }
        return FormatValidation(
            version: validation.version?.rawValue,
            isOfficialSchemaChecked: validation.isOfficialSchemaChecked,
            areRulesChecked: validation.areRulesChecked,
            findings: validation.findings.map { finding in
                Diagnostic(
                    finding.rule,
                    finding.severity,
                    finding.summary,
                    at: finding.line.map { SourceLocation(line: $0) },
                    path: finding.path,
                    rule: finding.rule,
                    help: finding.help
                )
            }
        )
    }
}
