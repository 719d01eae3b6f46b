// A document as bytes in which every element knows its place, so that mutants are cut and pasted.

import VillageCodecs

/// A document whose elements can be cut, copied and exchanged.
struct OSOText {
    /// An element: where it lies in the bytes, where its inside lies, and which element is next to it.
    struct Place {
        var name: String
        var path: String
        var whole: Range<Int>
        var inside: Range<Int>
        var isLeaf: Bool
        var next: Int?
    }

    private(set) var bytes: [UInt8] = []
    private(set) var places: [Place] = []

    /// Writes a tree; texts longer than `most` bytes are shortened, since attachments say nothing about structure.
    init(_ tree: XMLTree, shortening most: Int = .max) {
        write(tree.root, path: "", scope: "", most)
    }

    private mutating func write(_ element: XMLTree.Element, path: String, scope: String, _ most: Int) {
        let own = places.count
        let start = bytes.count
        let path = path.isEmpty ? element.name : "\(path)/\(element.name)"
        bytes += "<\(element.name)".utf8
        if element.namespace != scope { bytes += " xmlns=\"\(element.namespace)\"".utf8 }
        for attribute in element.attributes where attribute.prefix.isEmpty {
            bytes += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"".utf8
        }
        bytes += ">".utf8
        let inner = bytes.count
        let isLeaf = element.isLeaf
        places.append(Place(name: element.name, path: path, whole: 0..<0, inside: 0..<0, isLeaf: isLeaf, next: nil))
        if isLeaf {
            let text = element.text
            bytes += Self.escaped(text.utf8.count > most ? "QUJD" : text).utf8
        }
        var last: Int?
        for child in element.children {
            if let last { places[last].next = places.count }
            last = places.count
            write(child, path: path, scope: element.namespace, most)
        }
        places[own].inside = inner..<bytes.count
        bytes += "</\(element.name)>\n".utf8
        places[own].whole = start..<bytes.count
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }

    func removing(_ place: Place) -> [UInt8] { replacing(place.whole, with: []) }

    func doubling(_ place: Place) -> [UInt8] {
        replacing(place.whole.upperBound..<place.whole.upperBound, with: bytes[place.whole])
    }

    func swapping(_ place: Place) -> [UInt8]? {
        guard let next = place.next.map({ places[$0] }) else { return nil }
        return replacing(place.whole.lowerBound..<next.whole.upperBound, with: bytes[next.whole] + bytes[place.whole])
    }

    func filling(_ place: Place, with text: String) -> [UInt8] { replacing(place.inside, with: Array(text.utf8)[...]) }

    func adding(_ place: Place, attribute: String) -> [UInt8] {
        let end = place.whole.lowerBound + 1 + place.name.utf8.count
        return replacing(end..<end, with: Array(" \(attribute)".utf8)[...])
    }

    private func replacing(_ range: Range<Int>, with new: ArraySlice<UInt8>) -> [UInt8] {
        var result = bytes
        result.replaceSubrange(range, with: new)
        return result
    }
}
