// Counts the data of records that become no part of a dossier.

import VillageCodecs
import VillageFormats

/// Counts data: texts and attributes that are more than white space.
enum SIECLEData {
    /// The data in an element and in all that is inside.
    static func count(_ element: XMLTree.Element) -> Int {
        ([element] + element.descendants).reduce(0) { $0 + own($1) }
    }

    private static func own(_ element: XMLTree.Element) -> Int {
        let texts = element.content.count { part in
            if case .text(let text) = part { ElementReading.isInk(text) } else { false }
        }
        return texts + element.attributes.count(where: TreeNamespaces.isDatum)
    }

    /// Whether two records say the same.
    static func isSame(_ one: XMLTree, _ other: XMLTree) -> Bool { one.root.xml == other.root.xml }
}

extension XMLTree.Element {
    /// The text of a leaf inside, without white space around it; `nil` where there is none.
    func value(_ name: String) -> String? {
        first(name)
            .flatMap { leaf in
                let text = leaf.text
                return leaf.isLeaf && ElementReading.isInk(text) ? text : nil
            }
    }

    /// The text of an attribute; `nil` where it is empty.
    func filled(_ name: String) -> String? { attribute(name).flatMap { ElementReading.isInk($0) ? $0 : nil } }
}
