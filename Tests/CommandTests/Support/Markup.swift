// A simple view of a fixture as text: where its elements lie, and how many data each holds.

import Foundation

/// An XML fixture without comments and CDATA, as text whose elements know their places.
struct Markup: Sendable {
    /// An element.
    struct Element: Sendable {
        let name: String
        let path: String
        /// From its first tag to its last.
        var whole: Range<String.Index>
        /// The text of a leaf.
        var text: Range<String.Index>?
        /// The values of its attributes, declarations of namespaces left out.
        let attributes: [Range<String.Index>]
        /// The data in it, at any depth.
        var data: Int
    }

    let text: String
    private(set) var elements: [Element] = []

    init(_ text: String) {
        self.text = text
        var open: [Int] = []
        var isInnermost = false
        for tag in text.matches(of: /<([\/?]?)([A-Za-z_0-9]+)([^>]*)>/) where tag.1 != "?" {
            guard tag.1 != "/" else {
                guard let place = open.popLast() else { continue }
                let inside = elements[place].whole.upperBound..<tag.range.lowerBound
                if isInnermost, text[inside].contains(where: { !$0.isWhitespace }) {
                    elements[place].text = inside
                    for outer in open + [place] { elements[outer].data += 1 }
                }
                elements[place].whole = elements[place].whole.lowerBound..<tag.range.upperBound
                isInnermost = false
                continue
            }
            let values = tag.3.matches(of: /([a-z]+)="([^"]+)"/).filter { $0.1 != "xmlns" }
                .map { $0.2.startIndex..<$0.2.endIndex }
            let name = String(tag.2)
            let path = (open.last.map { elements[$0].path + "/" } ?? "") + name
            elements.append(Element(name: name, path: path, whole: tag.range, attributes: values, data: 0))
            open.append(elements.count - 1)
            for outer in open { elements[outer].data += values.count }
            isInnermost = true
        }
    }

    /// The fixture of the primary school.
    static let popo: Markup = Markup(
        (try? String(contentsOfFile: Launched.fixtures + "/oso/popo.xml", encoding: .utf8)) ?? ""
    )

    /// The text without an element.
    func removing(_ element: Element) -> String { text.replacingCharacters(in: element.whole, with: "") }

    /// The text with other values, attributes included; where `value` has none to offer, the old one stays.
    func replacingValues(_ value: (_ element: Element, _ old: String) -> String?) -> String {
        let places = elements.flatMap { element in
            (element.attributes + (element.text.map { [$0] } ?? [])).map { (element, $0) }
        }
        var result = ""
        var index = text.startIndex
        for (element, range) in places.sorted(by: { $0.1.lowerBound < $1.1.lowerBound }) {
            result += text[index..<range.lowerBound]
            result += value(element, String(text[range])) ?? String(text[range])
            index = range.upperBound
        }
        return result + text[index...]
    }
}
