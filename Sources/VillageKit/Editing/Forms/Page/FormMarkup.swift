// Writes the elements of a form page: names come from a closed list, and whatever else is written is escaped.

/// The text of a form page while it is written, well-formed as XML too.
struct FormMarkup {
    private(set) var text = ""

    /// An element of a form page.
    enum Element: String {
        case html, head, meta, title, style, script, body, header, main, form, fieldset, legend, label, input, textarea
        case button, h1, h2, p, div, span, a, strong
    }

    /// An attribute of a form page.
    enum Attribute: String {
        case lang, charset, name, content, `class`, id, type, value, checked, rows, hidden, role, `for`, href
        case httpEquiv = "http-equiv"
        case describedBy = "aria-describedby"
        case live = "aria-live"
        case readOnly = "readonly"
        case autocomplete, inputmode
        case place = "data-p"
        case question = "data-q"
        case list = "data-list"
        case item = "data-item"
        case must = "data-must"
        case head = "data-head"
        case last = "data-last"
        case file = "data-file"
        case tabIndex = "tabindex"
    }

    typealias Attributes = KeyValuePairs<Attribute, String?>

    /// Writes an element with something in it.
    mutating func put(_ element: Element, _ attributes: Attributes = [:], within: (inout FormMarkup) -> Void) {
        open(element, attributes)
        text += ">"
        within(&self)
        text += "</\(element.rawValue)>"
    }

    /// Writes an element with words in it.
    mutating func put(_ element: Element, _ attributes: Attributes, _ words: String) {
        put(element, attributes) { $0.words(words) }
    }

    /// Writes an element with words in it.
    mutating func put(_ element: Element, _ words: String) { put(element, [:], words) }

    /// Writes an element with nothing in it, which has no end.
    mutating func putEmpty(_ element: Element, _ attributes: Attributes) {
        open(element, attributes)
        text += "/>"
    }

    /// Writes words.
    mutating func words(_ words: String) { text += Self.escaped(words) }

    /// Writes the one style sheet or the one script, which are ours and have nothing to escape.
    mutating func putOwn(_ element: Element, _ own: StaticString) {
        open(element, [:])
        text += ">\(own)</\(element.rawValue)>\n"
    }

    /// Begins a page, and breaks lines where a page shows no difference.
    mutating func putDocumentType() { text += "<!DOCTYPE html>\n" }
    mutating func breakLine() { text += "\n" }

    private mutating func open(_ element: Element, _ attributes: Attributes) {
        text += "<\(element.rawValue)"
        for (name, value) in attributes {
            if let value { text += " \(name.rawValue)=\"\(Self.escaped(value))\"" }
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default:
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                let turns = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                let isNone = scalar.value & 0xFFFE == 0xFFFE
                escaped.unicodeScalars.append(isControl || turns || isNone ? " " : scalar)
            }
        }
        return escaped
    }
}
