// A shown entry as members by name.

import VillageAccess
import VillageBasics
import VillageModel

/// A shown entry as members by name.
struct ReadableEntry {
    let type: any EntryContent.Type
    let section: AccessSection
    let typeName: String
    let header: DisclosedHeader
    let redactedFields: [RedactedField]
    /// What it says.
    let content: JSONObject

    init?(_ entry: any DisclosedContent) {
        var writer = JSONWriter(.indented)
        entry.write(to: &writer)
        guard let type = ContentTypes.named(entry.typeName),
            let content = (try? JSONParser.parse(writer.bytes))?["content"]?.object
        else { return nil }
        self.type = type
        section = entry.section
        typeName = entry.typeName
        header = entry.header
        redactedFields = entry.redactedFields
        self.content = content
    }

    /// The fields that are not shown, of some fields or of all.
    func withheld(_ fields: [FieldName]) -> [RedactedField] {
        fields.isEmpty
            ? redactedFields : redactedFields.filter { fields.contains(String($0.name.prefix { $0 != "." })) }
    }
}
