// A finding as JSON.

public import VillageBasics
public import VillageFormats

extension Diagnostic {
    /// Writes the finding as one JSON object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", identifier)
        writer.member("severity", severity.rawValue)
        writer.member("path", path)
        writer.member("rule", rule)
        if let line = location?.line { writer.member("line", line) }
        if let column = location?.column { writer.member("column", column) }
        if let entry = location?.entryNumber { writer.member("member", entry) }
        writer.member("summary", summary)
        writer.member("help", help)
        writer.endObject()
    }
}
