// The schemas of values that are objects, or texts of a certain form.

import VillageBasics

/// The schemas of values.
enum SchemaValues {
    static func pattern(_ pattern: String) -> JSONValue {
        .object([("type", .string("string")), ("pattern", .string(pattern))])
    }

    static var text: JSONValue {
        let translation = object(
            [("language", string), ("value", string), ("by", string), ("reviewed", flag)],
            required: ["language", "value"]
        )
        let words = object(
            [
                ("value", string), ("language", string),
                ("translations", .object([("type", .string("array")), ("items", translation)])),
            ],
            required: ["value"]
        )
        return .object([("anyOf", .array([string, words]))])
    }

    static var code: JSONValue {
        object(
            [("system", string), ("edition", string), ("code", string), ("label", string), ("meaning", string)],
            required: ["system", "code"]
        )
    }

    static var identifier: JSONValue {
        object([("system", string), ("value", string)], required: ["system", "value"])
    }

    static var document: JSONValue {
        object(
            [
                ("name", string), ("mediaType", string), ("description", string),
                ("packaging", .object([("enum", .strings(["plain", "zip", "text"]))])),
                ("sha256", pattern("^[0-9a-f]{64}$")),
                ("data", .object([("type", .string("string")), ("contentEncoding", .string("base64"))])),
            ],
            required: ["data"]
        )
    }

    private static var string: JSONValue { .object([("type", .string("string"))]) }
    private static var flag: JSONValue { .object([("type", .string("boolean"))]) }

    private static func object(_ properties: [(String, JSONValue)], required: [String]) -> JSONValue {
        .object([
            ("type", .string("object")), ("required", .strings(required)), ("properties", .object(properties)),
        ])
    }
}
