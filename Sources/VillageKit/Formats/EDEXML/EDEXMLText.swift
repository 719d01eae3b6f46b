// Texts of EDEXML: blanks that do not count, dummy keys, days, and how many data an element holds.

package import VillageCodecs
package import VillageModel

/// Texts of EDEXML.
package enum EDEXMLText {
    /// A text without the white space around it.
    package static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last, isBlank(first) || isBlank(last) else { return text }
        guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(text[start...end])
    }

    /// A name with one blank where there are several, and none around it.
    package static func tidied(_ name: String) -> String {
        name.split(separator: " ").joined(separator: " ")
    }

    /// Whether a key only fills its place: it names nobody, and another file may give it to somebody else.
    package static func isDummy(_ key: String) -> Bool { trimmed(key).hasPrefix("#") }

    /// The day of a date or of a date with a time; a time zone is read and not kept.
    package static func day(_ text: String) -> CalendarDate? {
        let text = trimmed(text)
        if LeafType.dateTime.accepts(text) { return CalendarDate(rawValue: String(text.prefix(10))) }
        guard let day = CalendarDate(rawValue: String(text.prefix(10))) else { return nil }
        let zone = text.utf8.dropFirst(10)
        guard zone.isEmpty || LeafType.dateTime.accepts("2000-01-01T00:00:00" + String(text.dropFirst(10))) else {
            return nil
        }
        return zone.first == UInt8(ascii: ".") ? nil : day
    }

    /// How many data an element holds: texts and attributes that say something.
    package static func data(in element: XMLTree.Element) -> Int {
        var count = own(element)
        for inner in element.descendants { count += own(inner) }
        return count
    }

    private static func own(_ element: XMLTree.Element) -> Int {
        let texts = element.content.count { part in
            if case .text(let text) = part { ElementReading.isInk(text) } else { false }
        }
        return texts + element.attributes.count(where: TreeNamespaces.isDatum)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D }
}
