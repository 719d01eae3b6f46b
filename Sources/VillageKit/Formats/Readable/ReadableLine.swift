// The first things that an entry says, on one line.

package import VillageAccess
import VillageBasics
import VillageModel

/// The first things that an entry says.
package enum ReadableLine {
    /// Labels and values, as a readable file would have them; empty where nothing is shown.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - count: How many values are told.
    ///   - language: The language of labels and words.
    /// - Returns: One line.
    package static func text(
        of entry: any DisclosedContent,
        first count: Int = 2,
        in language: ReadableLanguage
    ) -> String {
        guard let readable = ReadableEntry(entry) else { return "" }
        let values = ReadableValues(language: language, persons: [:])
        var parts: [String] = []
        add(readable.content, of: readable.type, values, &parts)
        // Words of several lines would be taken for several entries.
        let text = parts.prefix(count).joined(separator: ", ")
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Adds the values of a record; what only refers to another entry says nothing by itself.
    private static func add<Group: FieldGroup>(
        _ object: JSONObject,
        of type: Group.Type,
        _ values: ReadableValues,
        _ parts: inout [String]
    ) {
        for field in Group.fields {
            guard let value = object[field.name] else { continue }
            switch field.shape {
            case .entry, .list(.entry): continue
            case .record(let type): add(value.object ?? JSONObject(), of: type, values, &parts)
            case .list(.record(let type)):
                for element in value.array ?? [] { add(element.object ?? JSONObject(), of: type, values, &parts) }
            default:
                var alone = JSONObject()
                alone[field.name] = value
                for item in values.items(alone, of: Group.self) {
                    let words = item.value.isEmpty ? item.items.map(\.value).joined(separator: ", ") : item.value
                    if !words.isEmpty { parts.append(item.label.map { "\($0): \(words)" } ?? words) }
                }
            }
        }
    }
}
