// Values that the target needs and the source lacks: villagekit/supply, version 1.

import VillageKit

/// Values that the target needs and the source lacks.
enum SupplyFile {
    /// The values by path; one that is left empty in the template is not supplied.
    static func read(_ path: String?) throws(Failure) -> [String: String] {
        guard let path else { return [:] }
        let file = try SmallFile.object(path, schema: "villagekit/supply")
        guard let values = file["values"]?.object else { throw Failure(.malformed, "'\(path)': needs 'values'") }
        var supplied: [String: String] = [:]
        for member in values.members {
            guard let text = member.value.string else {
                throw Failure(.malformed, "'\(path)': '\(member.name)' has to be a text")
            }
            if !text.isEmpty { supplied[member.name] = text }
        }
        return supplied
    }

    /// A file to be filled in, for what an exporter asks for.
    static func template(_ places: [ExportError.Place]) -> String {
        var writer = JSONWriter(.indented)
        writer.beginObject()
        writer.member("schema", "villagekit/supply")
        writer.member("version", 1)
        for (name, isHelp) in [("values", false), ("help", true)] {
            writer.name(name)
            writer.beginObject()
            for place in places { writer.member(place.path, isHelp ? place.help : "") }
            writer.endObject()
        }
        writer.endObject()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
