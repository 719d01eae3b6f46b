// The definitions of a schema, one for each record and each kind of value.

import VillageBasics
import VillageModel

/// The definitions of a schema.
struct SchemaDefinitions {
    private var members: [String: JSONValue] = [:]

    /// Every definition, by name.
    var value: JSONValue { .object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }

    /// Adds a definition.
    mutating func add(_ name: String, _ value: JSONValue) { members[name] = value }

    /// A reference to the definition of a record.
    mutating func record<Group: FieldGroup>(_ type: Group.Type, required: [String] = []) -> JSONValue {
        let name = Self.name(of: type)
        if members[name] == nil {
            members[name] = .object([("type", .string("object"))])
            var definition: [(String, JSONValue)] = [("type", .string("object"))]
            if !required.isEmpty { definition.append(("required", .strings(required))) }
            definition.append(("properties", .object(properties(of: type))))
            members[name] = .object(definition)
        }
        return .reference(name)
    }

    /// The fields of a record as properties.
    mutating func properties<Group: FieldGroup>(of type: Group.Type) -> [(String, JSONValue)] {
        type.fields.map { field in
            if type == HeaderForm.self, field.name == "fieldLabels" { return (field.name, fieldLabels) }
            if type == HeaderForm.self, field.name == "harmLock" {
                let lock = [JSONValue.object([("type", .string("boolean"))]), record(HarmLockDetails.self)]
                return (field.name, .object([("anyOf", .array(lock))]))
            }
            return (field.name, value(of: field.shape))
        }
    }

    private static func name<Group: FieldGroup>(of type: Group.Type) -> String {
        let name = "\(type)"
        return name.hasSuffix("Form") ? String(name.dropLast(4)) : name
    }

    private var fieldLabels: JSONValue {
        let labels = JSONValue.object([("enum", .strings(Label.allCases.map(\.rawValue)))])
        return .object([("type", .string("object")), ("additionalProperties", labels)])
    }

    private mutating func value(of shape: FieldShape) -> JSONValue {
        switch shape {
        case .string: plain("string")
        case .integer: plain("integer")
        case .flag: plain("boolean")
        case .choice(let words): .object([("enum", .strings(words))])
        case .list(let element): .object([("type", .string("array")), ("items", value(of: element))])
        case .record(let type): record(type)
        case .code(let meanings): code(meanings)
        case .text: define("text", SchemaValues.text)
        case .decimal: define("decimal", SchemaValues.pattern("^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)$"))
        case .date: define("date", SchemaValues.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))
        case .partialDate: define("partialDate", SchemaValues.pattern("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"))
        case .instant:
            define(
                "instant",
                SchemaValues.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$")
            )
        case .identifier: define("identifier", SchemaValues.identifier)
        case .entry, .person, .organisation: define("reference", plain("string"))
        case .attachment: define("document", SchemaValues.document)
        }
    }

    private func plain(_ type: String) -> JSONValue { .object([("type", .string(type))]) }

    private mutating func define(_ name: String, _ value: JSONValue) -> JSONValue {
        members[name] = value
        return .reference(name)
    }

    /// A word that was chosen here, or a code with the list that it is from.
    private mutating func code(_ meanings: [String]) -> JSONValue {
        let words = JSONValue.object([("enum", .strings(meanings))])
        let reference = define("code", SchemaValues.code)
        let coded = JSONValue.object([
            ("allOf", .array([reference])), ("properties", .object([("meaning", words)])),
        ])
        return .object([("anyOf", .array([words, coded]))])
    }

    /// The sections, each with its entries and placeholders.
    mutating func sections() -> JSONValue {
        let placeholder = record(PlaceholderForm.self, required: ["class"])
        let sections = AccessSection.allCases.map { section in
            let types = Dossier.contentTypes.filter { $0.section == section }
            let entries = JSONValue.object([("type", .string("array")), ("items", entry(types))])
            let placeholders = JSONValue.object([("type", .string("array")), ("items", placeholder)])
            let properties = JSONValue.object([("entries", entries), ("placeholders", placeholders)])
            return (section.rawValue, JSONValue.object([("type", .string("object")), ("properties", properties)]))
        }
        return .object([("type", .string("object")), ("properties", .object(sections))])
    }

    /// An entry: a header, and content of the type that it names.
    private mutating func entry(_ types: [any EntryContent.Type]) -> JSONValue {
        let header = record(HeaderForm.self)
        let redacted = JSONValue.object([
            ("type", .string("array")),
            ("items", record(RedactedFieldForm.self, required: ["field", "class"])),
        ])
        add(
            "entry",
            .object([
                ("type", .string("object")),
                ("required", .strings(["type", "id", "recordedAt", "basis", "content"])),
                ("allOf", .array([header])),
                (
                    "properties",
                    .object([("type", plain("string")), ("content", plain("object")), ("redacted", redacted)])
                ),
            ])
        )
        let rules = types.map { type in
            let isOfType = JSONValue.object([
                ("properties", .object([("type", .object([("const", .string(type.typeName))]))]))
            ])
            let content = JSONValue.object([("properties", .object([("content", record(type))]))])
            return JSONValue.object([("if", isOfType), ("then", content)])
        }
        return .object([("allOf", .array([.reference("entry")] + rules))])
    }
}
