// What leaves and attributes of a record say.

import VillageCodecs
import VillageFormats

extension XMLTree.Element {
    /// Whether both say the same.
    func isSame(as other: XMLTree.Element) -> Bool { xml == other.xml }

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
