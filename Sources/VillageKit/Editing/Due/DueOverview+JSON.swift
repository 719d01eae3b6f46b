// An overview as JSON: one object, for programs.

import VillageAccess
public import VillageBasics
import VillageModel

extension DueOverview {
    /// Writes the overview: `villagekit/due`, version 1.
    ///
    /// Kinds are the raw values of ``DueKind``; `entry` is the name of the entry in the view of this reader.
    /// `withheld` counts the entries that the reader sees a placeholder of, whose days are not told.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("schema", "villagekit/due")
        writer.member("version", 1)
        writer.member("day", request.day.rawValue)
        writer.member("lastDay", lastDay.rawValue)
        writer.member("role", request.role.rawValue)
        writer.member("organisation", request.organisation?.rawValue)
        writer.member("purpose", request.purpose.rawValue)
        writer.member("profile", request.profile)
        writer.name("dossiers")
        writer.beginArray()
        for part in dossiers {
            writer.beginObject()
            writer.member("reference", part.reference)
            writer.member("withheld", part.list.withheld)
            writer.name("due")
            writer.beginArray()
            for item in part.list.items { item.write(to: &writer) }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }
}

extension DueItem {
    /// Writes the item as an object.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("day", day.rawValue)
        writer.member("kind", kind.rawValue)
        writer.member("section", section?.rawValue)
        writer.member("entry", entry?.rawValue)
        writer.member("overdue", ifTrue: isOverdue)
        writer.member("reserved", ifTrue: isReserved)
        switch detail {
        case .waiting(let since, let days):
            writer.member("since", since.rawValue)
            writer.member("days", days)
        case .ending(let end): writer.member("until", end.rawValue)
        case .age(let age): writer.member("age", age)
        case nil: break
        }
        writer.endObject()
    }
}
