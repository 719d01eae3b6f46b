// What is due as an iCalendar file (RFC 5545): kinds and references, and nothing else of anybody.

import VillageAccess
import VillageBasics
public import VillageModel

/// Writes what is due as an iCalendar file.
///
/// A calendar is copied to telephones and servers of others, so it holds less than the list: the kind of thing, or not even
/// that where it is reserved (``DueItem/isReserved``), and the school's own reference. What is overdue stands on the day of
/// the list, where somebody sees it. A birthday stands on the first day of its month, since a day and an age together are a
/// birth date.
///
/// Where identifiers come from a keeper's own key, the identifier of an event (`UID`) is a digest of student, entry and
/// kind: an event that is written again next week takes the place of the one before. Elsewhere it is a digest of nothing but
/// what the calendar shows, and a new file takes the place of the whole calendar.
public struct DueCalendar: Sendable, Opaque {
    /// The file, in UTF-8.
    public let bytes: [UInt8]

    /// Writes the events of an overview.
    ///
    /// - Parameters:
    ///   - overview: What is due.
    ///   - words: The language of the summaries.
    public init(_ overview: DueOverview, _ words: DueWords = .english) {
        var file = CalendarLines()
        file.add("BEGIN", "VCALENDAR")
        file.add("VERSION", "2.0")
        file.add("PRODID", "-//VillageKit//due//EN")
        file.add("CALSCALE", "GREGORIAN")
        var seen: Set<String> = []
        for part in overview.dossiers {
            var names = EventNames(part)
            for item in part.list.items {
                let name = names.name(of: item)
                // The same student twice in one call is still one event.
                guard seen.insert(name).inserted else { continue }
                file.add("BEGIN", "VEVENT")
                file.add("UID", name)
                file.add("DTSTAMP", CalendarLines.date(overview.request.day) + "T000000Z")
                file.add("DTSTART;VALUE=DATE", CalendarLines.date(Self.day(of: item, overview.request.day)))
                file.add("SUMMARY;LANGUAGE=\(words.language)", text: "\(words.summary(of: item)) (\(part.reference))")
                file.add("CLASS", "PRIVATE")
                file.add("TRANSP", "TRANSPARENT")
                file.add("END", "VEVENT")
            }
        }
        // A calendar without any component is none; the zone of the world's time is seen by nobody.
        if seen.isEmpty { file.addUniversalTime() }
        file.add("END", "VCALENDAR")
        bytes = file.bytes
    }

    /// The day of the event: never before the day of the list, and never a birthday.
    private static func day(of item: DueItem, _ today: CalendarDate) -> CalendarDate {
        guard item.kind.isBirthday else { return max(item.day, today) }
        return max(CalendarDate(year: item.day.year, month: item.day.month, day: 1) ?? today, today)
    }
}

/// The identifiers of the events of one dossier.
private struct EventNames {
    private let part: DueOverview.Part
    private var counts: [String: Int] = [:]

    init(_ part: DueOverview.Part) { self.part = part }

    /// The identifier of an event.
    mutating func name(of item: DueItem) -> String {
        if part.list.student == StudentID("student") {
            // Without a secret in it a digest could be guessed: it may hold only what the calendar shows.
            let kind = item.isReserved ? "reserved" : item.kind.rawValue
            counts[kind, default: 0] += 1
            return Self.digest(["reference", part.reference, kind, "\(counts[kind] ?? 0)"])
        }
        var parts = ["student", part.list.student.rawValue, item.entry?.rawValue ?? "", item.kind.rawValue]
        if item.kind.recurs { parts.append(item.day.rawValue) }
        return Self.digest(parts)
    }

    private static func digest(_ parts: [String]) -> String {
        // The length stands before each text, so that no two lists of texts have the same bytes.
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return Base32.text(SHA256.digest(Array("villagekit/due \(text)".utf8)).prefix(16)) + "@due.villagekit.invalid"
    }
}
