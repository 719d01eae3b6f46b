// Writes elements: names come from two closed lists, and whatever else is written is escaped.

import VillageFormats

/// The text of a page while it is written, well-formed as XML too.
struct HTMLMarkup {
    private(set) var bytes: [UInt8] = []

    /// Attributes in the order in which they are written.
    typealias Attributes = KeyValuePairs<HTMLAttribute, String?>

    /// Writes an element with something in it.
    mutating func put(_ element: HTMLElement, _ attributes: Attributes = [:], within: (inout HTMLMarkup) -> Void) {
        open(element, attributes)
        bytes.append(UInt8(ascii: ">"))
        within(&self)
        bytes += "</\(element.rawValue)>".utf8
    }

    /// Writes an element with words of the page in it.
    mutating func put(_ element: HTMLElement, _ attributes: Attributes = [:], _ words: String) {
        let words = element.holdsTextAlone ? DirectionIsolate.withoutTurning(words) : words
        put(element, attributes) { $0.text(words) }
    }

    /// Writes an element with words of the page in it.
    mutating func put(_ element: HTMLElement, _ words: String) { put(element, [:], words) }

    /// Writes an element with nothing in it.
    mutating func put(_ element: HTMLElement, _ attributes: Attributes) {
        if element.isEmpty {
            open(element, attributes)
            bytes += "/>".utf8
        } else {
            put(element, attributes) { _ in }
        }
    }

    /// Writes what was written apart.
    mutating func put(_ markup: HTMLMarkup) { bytes += markup.bytes }

    /// Writes words of the page; what they keep apart because of its direction stands in an element of its own.
    mutating func text(_ words: String) {
        var rest = words.unicodeScalars[...]
        while let start = rest.firstIndex(of: DirectionIsolate.opening),
            let end = rest[start...].firstIndex(of: DirectionIsolate.closing)
        {
            verbatim(String(rest[..<start]))
            put(.bdi) { $0.verbatim(String(rest[rest.index(after: start)..<end])) }
            rest = rest[rest.index(after: end)...]
        }
        verbatim(String(rest))
    }

    /// Writes what somebody else wrote.
    mutating func verbatim(_ text: String) { HTMLText.escape(text, into: &bytes) }

    /// Breaks the line, where a page shows no difference.
    mutating func breakLine() { bytes.append(0x0A) }

    /// Writes the document type, which is no element.
    mutating func putDocumentType() { bytes += "<!DOCTYPE html>\n".utf8 }

    /// Writes the style sheet, in which nothing is escaped: its own signs are the only ones in it.
    mutating func put(_ style: HTMLStyle) {
        open(.style, [:])
        bytes.append(UInt8(ascii: ">"))
        bytes += style.text.utf8
        bytes += "</style>".utf8
    }

    /// Writes the script, in which nothing is escaped: it is the same on every page, and holds no sign that means markup.
    mutating func putScript() {
        bytes += "<script>\(HTMLScript.text)</script>".utf8
    }

    private mutating func open(_ element: HTMLElement, _ attributes: Attributes) {
        bytes.append(UInt8(ascii: "<"))
        bytes += element.rawValue.utf8
        for (name, value) in attributes {
            guard let value else { continue }
            bytes.append(0x20)
            bytes += name.rawValue.utf8
            bytes += "=\"".utf8
            HTMLText.escape(value, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
