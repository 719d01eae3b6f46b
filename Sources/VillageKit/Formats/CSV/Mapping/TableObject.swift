// Contents of entries as JSON, by the paths of their fields: what cells fill, and what is read from views.

package import VillageBasics
package import VillageModel

/// Contents of entries as JSON, by the paths of their fields.
package enum TableObject {
    /// Puts a value at the path of a field; in a list it is added.
    package static func put(_ value: JSONValue, at path: FieldName, isList: Bool = false, in object: inout JSONObject) {
        put(value, path.split(separator: ".")[...], isList, &object)
    }

    private static func put(
        _ value: JSONValue,
        _ steps: ArraySlice<Substring>,
        _ isList: Bool,
        _ object: inout JSONObject
    ) {
        guard let step = steps.first.map({ String($0) }) else { return }
        if steps.count > 1 {
            var inner = object[step]?.object ?? JSONObject()
            put(value, steps.dropFirst(), isList, &inner)
            object[step] = .object(inner)
        } else if isList {
            object[step] = .array((object[step]?.array ?? []) + [value])
        } else {
            object[step] = value
        }
    }

    /// What stands at the path of a field.
    package static func value(at path: FieldName, in object: JSONObject) -> JSONValue? {
        var value = JSONValue.object(object)
        for step in path.split(separator: ".") {
            guard let next = value[String(step)] else { return nil }
            value = next
        }
        return value
    }

    /// A value of a field as JSON.
    package static func json(_ value: any FieldValue) -> JSONValue {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        do throws(JSONError) { return try JSONParser.parse(writer.bytes) } catch { return .null }
    }

    /// Whether a JSON value is one of a field.
    static func isValue(_ value: JSONValue, at path: FieldName, of type: any EntryContent.Type) -> Bool {
        var object = JSONObject()
        put(value, at: path, in: &object)
        return isSound(object, type)
    }

    private static func isSound<Content: EntryContent>(_ object: JSONObject, _ type: Content.Type) -> Bool {
        var isSound = true
        _ = Content(json: object) { _, _ in isSound = false }
        return isSound
    }
}

extension TableField {
    /// Whether entries of a type belong to a person.
    package static func hasPerson(_ type: any EntryContent.Type) -> Bool { isPersonal(type) }

    private static func isPersonal<Content: EntryContent>(_ type: Content.Type) -> Bool {
        type.fields.contains { field in
            guard field.name == "person", case .person = field.shape else { return false }
            return true
        }
    }
}
