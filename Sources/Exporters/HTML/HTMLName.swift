// The elements and attributes of a page: no other can be written.

/// An element of a page.
enum HTMLElement: String {
    case html, head, meta, title, style, body
    case header, nav, main, footer, section, article, figure, figcaption, details, summary
    case h1, h2, h3, p, div, ul, ol, li, dl, dt, dd, span, strong, a, bdi, img
    case table, caption, thead, tbody, tr, th, td
    case svg, desc, text, rect, line, circle, path
    case fieldset, legend, input, label, textarea, button

    /// Whether nothing but text can be inside, so that no element can keep words of another direction apart.
    var holdsTextAlone: Bool {
        switch self {
        case .title, .desc, .text: true
        default: false
        }
    }

    /// Whether nothing can be inside.
    var isEmpty: Bool {
        switch self {
        case .meta, .img, .rect, .line, .circle, .path, .input: true
        default: false
        }
    }
}

/// An attribute of a page.
enum HTMLAttribute: String {
    case lang, dir, id, `class`, href, src, alt, name, content, charset, role, scope
    case httpEquiv = "http-equiv"
    case label = "aria-label"
    case labelledBy = "aria-labelledby"
    case hidden = "aria-hidden"
    case viewBox, x, y, width, height, rx, r, cx, cy, x1, y1, x2, y2, d, transform
    case anchor = "text-anchor"
    case type, value, `for`, rows, readonly
    case live = "aria-live"
    case concealed = "hidden"
    case part = "data-part"
    case digit = "data-digit"
    case field = "data-field"
    case entry = "data-entry"
    case edition = "data-edition"
    case token = "data-token"
    case reader = "data-reader"
    case organisation = "data-organisation"
}
