// A shown entry as members by name, with what goes well apart from the rest.

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
    /// What goes well, with the subject, where the entry tells of what is hard as well.
    let strength: JSONObject?
    /// Everything else.
    let rest: JSONObject

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
        guard entry.typeName == LearningObservation.typeName, content["strength"] != nil else {
            strength = nil
            rest = content
            return
        }
        let shown = ["subject", "domain", "strength"]
        strength = JSONObject(content.members.filter { shown.contains($0.name) })
        rest = JSONObject(content.members.filter { $0.name != "strength" })
    }

    /// Whether the whole entry tells of what goes well.
    var isStrength: Bool { section == .talents || typeName == Success.typeName }
}
