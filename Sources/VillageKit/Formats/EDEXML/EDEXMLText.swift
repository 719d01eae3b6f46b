// Texts of EDEXML: names, dummy keys, days.

package import VillageModel

/// Texts of EDEXML.
package enum EDEXMLText {
    /// A name with one blank where there are several, and none around it.
    package static func tidied(_ name: String) -> String {
        name.split(separator: " ").joined(separator: " ")
    }

    /// Whether a key only fills its place: it names nobody, and another file may give it to somebody else.
    package static func isDummy(_ key: String) -> Bool { ElementReading.trimmed(key).hasPrefix("#") }

    /// The day of a date or of a date with a time; a time zone is read and not kept.
    package static func day(_ text: String) -> CalendarDate? {
        let text = ElementReading.trimmed(text)
        if LeafType.dateTime.accepts(text) { return CalendarDate(rawValue: String(text.prefix(10))) }
        guard let day = CalendarDate(rawValue: String(text.prefix(10))) else { return nil }
        let zone = text.utf8.dropFirst(10)
        guard zone.isEmpty || LeafType.dateTime.accepts("2000-01-01T00:00:00" + String(text.dropFirst(10))) else {
            return nil
        }
        return zone.first == UInt8(ascii: ".") ? nil : day
    }
}
