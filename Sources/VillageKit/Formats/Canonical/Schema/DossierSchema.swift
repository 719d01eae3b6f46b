// The JSON Schema (2020-12) of the canonical file, made from the catalogue of fields.

public import VillageBasics
import VillageModel

/// The JSON Schema of the canonical file.
public enum DossierSchema: Sendable {
    /// The name of the schema.
    public static let identifier = "urn:villagekit:dossier:1"

    /// The schema as a file, indented, with a line break at the end.
    public static func bytes() -> [UInt8] { value().bytes(.indented) + [0x0A] }

    /// The schema, for both kinds of object.
    public static func value() -> JSONValue {
        var definitions = SchemaDefinitions()
        let kinds = [dossier(&definitions), disclosure(&definitions)]
        definitions.add("disclosure", kinds[1])
        definitions.add("dossier", kinds[0])
        return .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .string(identifier)),
            ("title", .string("VillageKit dossier, version \(Canonical.version)")),
            ("description", .string("Members that are not described may be added by a newer minor version.")),
            ("type", .string("object")),
            ("required", .strings(["kind", "schema", "version", "student", "sections"])),
            ("properties", .object([("kind", .object([("enum", .strings(["dossier", "disclosure"]))]))])),
            ("oneOf", .array([.reference("dossier"), .reference("disclosure")])),
            ("$defs", definitions.value),
        ])
    }

    private static func head(_ kind: Canonical.Kind) -> [(String, JSONValue)] {
        [
            ("kind", .object([("const", .string(kind.rawValue))])),
            ("schema", .object([("const", .string(Canonical.schema))])),
            ("version", .object([("const", .number("\(Canonical.version)"))])),
            ("student", .object([("type", .string("string")), ("minLength", .number("1"))])),
        ]
    }

    /// What only an archive has.
    private static func dossier(_ definitions: inout SchemaDefinitions) -> JSONValue {
        let names = JSONValue.object([
            ("type", .string("array")), ("items", .object([("type", .string("string"))])),
        ])
        let order = JSONValue.object([("type", .string("object")), ("additionalProperties", names)])
        let properties =
            head(.dossier) + shared(&definitions, isKeeper: true) + [("order", order)]
        return .object([
            ("type", .string("object")),
            ("required", .strings(["kind", "schema", "version", "student", "sections"])),
            ("properties", .object(properties)),
        ])
    }

    /// What only a disclosure has.
    private static func disclosure(_ definitions: inout SchemaDefinitions) -> JSONValue {
        let context = definitions.properties(of: ContextForm.self)
        let required = [
            "kind", "schema", "version", "student", "recipient", "purpose", "profile", "modelVersion", "policyDigest",
            "day", "sections",
        ]
        return .object([
            ("type", .string("object")),
            ("required", .strings(required)),
            ("properties", .object(head(.disclosure) + context + shared(&definitions, isKeeper: false))),
        ])
    }

    private static func shared(_ definitions: inout SchemaDefinitions, isKeeper: Bool) -> [(String, JSONValue)] {
        let sources = JSONValue.object([
            ("type", .string("array")), ("items", definitions.record(SourceForm.self, required: ["format"])),
        ])
        return [
            ("sources", sources),
            ("sections", definitions.sections()),
            ("records", definitions.record(RecordsForm.self)),
        ]
    }
}

extension JSONValue {
    /// An object of members in this order.
    static func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(JSONObject(members.map { JSONObject.Member($0.0, $0.1) }))
    }

    /// An array of strings.
    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// A reference to a definition.
    static func reference(_ name: String) -> JSONValue { .object([("$ref", .string("#/$defs/\(name)"))]) }
}
