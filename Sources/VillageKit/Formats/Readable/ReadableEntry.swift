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
    /// What helped, with the subject, where the file tells it apart.
    let help: JSONObject?
    /// Everything else.
    let rest: JSONObject

    init?(_ entry: any DisclosedContent, _ order: ReadableOrder = .bySection) {
        var writer = JSONWriter(.indented)
        entry.write(to: &writer)
        guard let type = ContentTypes.named(entry.typeName),
            var content = (try? JSONParser.parse(writer.bytes))?["content"]?.object
        else { return nil }
        self.type = type
        section = entry.section
        typeName = entry.typeName
        header = entry.header
        redactedFields = entry.redactedFields
        let isObservation = entry.typeName == LearningObservation.typeName
        help = isObservation && order == .forFamilies ? Self.help(takenFrom: &content) : nil
        guard isObservation, content["strength"] != nil else {
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

    /// The methods that helped; the others stay.
    private static func help(takenFrom content: inout JSONObject) -> JSONObject? {
        guard let methods = content["methods"]?.array else { return nil }
        let helped = methods.filter { $0["helped"]?.bool == true && $0["method"] != nil }
        if helped.isEmpty { return nil }
        let others = methods.filter { !helped.contains($0) }
        let context = content.members.filter { ["subject", "domain"].contains($0.name) }
        content = JSONObject(
            content.members.compactMap { member in
                guard member.name == "methods" else { return member }
                return others.isEmpty ? nil : JSONObject.Member("methods", .array(others))
            }
        )
        let told = helped.compactMap { $0["method"] }
        return JSONObject(
            context + [JSONObject.Member("methods", .array(told.map { .object(JSONObject([.init("method", $0)])) }))]
        )
    }
}
