// The report as JSON.

import VillageAccess
public import VillageBasics
import VillageFormats
import VillageModel

extension ConversionReport {
    /// The report as JSON text, indented.
    public var json: [UInt8] {
        var writer = JSONWriter(.indented)
        write(to: &writer)
        writer.endLine()
        return writer.bytes
    }

    /// Writes the report as one JSON object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("schema", "villagekit/report")
        writer.member("version", 1)
        writer.member("maker", maker)
        writer.list("sources", sources) { $0.write(to: &$1) }
        writer.name("target")
        writer.beginObject()
        writer.member("format", targetFormat)
        writer.member("version", targetVersion)
        writer.endObject()
        if let context { write(context, to: &writer) }
        writer.list("assertions", assertions) { $0.write(to: &$1) }
        writer.member("confirmations", confirmations)
        writer.member("supplied", supplied)
        writer.member("withoutPlace", withoutPlace)
        writer.name("counts")
        counts.write(to: &writer)
        writer.list("dossiers", dossiers) { $0.write(to: &$1) }
        writer.list("diagnostics", diagnostics) { $0.write(to: &$1) }
        writer.endObject()
    }

    private func write(_ context: DisclosedContext, to writer: inout JSONWriter) {
        writer.name("disclosure")
        writer.beginObject()
        writer.member("role", context.role.rawValue)
        writer.member("organisation", context.organisation?.rawValue)
        writer.member("purpose", context.purpose.rawValue)
        writer.member("profile", context.profile)
        writer.member("day", context.day.rawValue)
        writer.member("model", context.modelVersion)
        writer.member("policy", context.policyDigest)
        writer.endObject()
    }
}

extension ConversionReport.Source {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("format", format)
        writer.member("version", version)
        writer.member("sha256", digest)
        writer.name("identifiersSurviveNewEditions")
        writer.bool(hasStableIdentifiers)
        if recordsSetAside > 0 { writer.member("recordsSetAside", recordsSetAside) }
        if !file.lines.isEmpty {
            writer.name("file")
            writer.beginObject()
            writer.name("counts")
            file.counts.write(to: &writer)
            file.writeLines(to: &writer)
            writer.endObject()
        }
        writer.endObject()
    }
}

extension ConversionAccount {
    /// Writes a line for each path, ending and code.
    fileprivate func writeLines(to writer: inout JSONWriter) {
        writer.list("lines", lines) { line, writer in
            writer.beginObject()
            writer.member("path", line.path)
            writer.member("ending", line.ending.rawValue)
            writer.member("code", line.code)
            writer.member("count", line.count)
            writer.endObject()
        }
    }
}

extension ConversionReport.Assertion {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("fact", fact)
        writer.member("role", role.rawValue)
        writer.member("day", day?.rawValue)
        writer.endObject()
    }
}

extension EndingCounts {
    /// Writes the seven numbers and their sum.
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for ending in Ending.allCases { writer.member(ending.rawValue, self[ending]) }
        writer.member("total", total)
        writer.endObject()
    }
}

extension ConvertedDossier {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("source", source)
        writer.member("refusals", refusals.map { $0.rawValue })
        writer.name("entries")
        writer.beginObject()
        writer.member("shown", shown)
        writer.member("redacted", redacted)
        writer.member("hidden", hidden)
        writer.endObject()
        writer.member("attachments", attachments)
        writer.name("counts")
        account.counts.write(to: &writer)
        account.writeLines(to: &writer)
        writer.endObject()
    }
}

extension JSONWriter {
    /// Writes a member that is an array of objects, if there are any.
    fileprivate mutating func list<Element>(
        _ name: String,
        _ elements: [Element],
        _ write: (Element, inout JSONWriter) -> Void
    ) {
        if elements.isEmpty { return }
        self.name(name)
        beginArray()
        for element in elements { write(element, &self) }
        endArray()
    }
}
