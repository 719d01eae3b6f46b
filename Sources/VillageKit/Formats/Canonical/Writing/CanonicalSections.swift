// The member `sections`: entries and placeholders by section, in the order of the sections.

package import VillageBasics
package import VillageModel

/// The entries and placeholders of a file, by section.
package struct CanonicalSections {
    private var parts = [Part](repeating: Part(), count: AccessSection.allCases.count)

    private struct Part {
        var entries: [(inout JSONWriter) -> Void] = []
        var placeholders: [PlaceholderForm] = []
    }

    package init() {}

    /// Adds an entry at the end of its section.
    package mutating func add(_ section: AccessSection, _ write: @escaping (inout JSONWriter) -> Void) {
        parts[Self.index(section)].entries.append(write)
    }

    /// Adds a placeholder at the end of its section.
    mutating func add(_ section: AccessSection, _ placeholder: PlaceholderForm) {
        parts[Self.index(section)].placeholders.append(placeholder)
    }

    /// Writes the member, even where there is no section.
    package func write(to writer: inout JSONWriter) {
        writer.name("sections")
        writer.beginObject()
        for (section, part) in zip(AccessSection.allCases, parts) {
            if part.entries.isEmpty, part.placeholders.isEmpty { continue }
            writer.name(section.rawValue)
            writer.beginObject()
            if !part.entries.isEmpty {
                writer.name("entries")
                writer.beginArray()
                for entry in part.entries { entry(&writer) }
                writer.endArray()
            }
            PlaceholderForm.write("placeholders", part.placeholders, to: &writer)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func index(_ section: AccessSection) -> Int { AccessSection.allCases.firstIndex(of: section) ?? 0 }
}

extension HeaderForm {
    /// Writes an entry with this header: type, header, content, and what was left out.
    package func writeEntry<Content: EntryContent>(
        _ content: Content,
        redacted: [RedactedFieldForm] = [],
        to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("type", Content.typeName)
        writeMembers(to: &writer)
        writer.name("content")
        content.write(to: &writer)
        RedactedFieldForm.write("redacted", redacted, to: &writer)
        writer.endObject()
    }
}
