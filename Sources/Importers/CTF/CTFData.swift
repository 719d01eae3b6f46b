// How many data an element holds: texts and attributes that say something.

import VillageCodecs
import VillageFormats

/// Counts data.
enum CTFData {
    /// The number of data in an element.
    static func count(_ element: XMLTree.Element) -> Int {
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
}
