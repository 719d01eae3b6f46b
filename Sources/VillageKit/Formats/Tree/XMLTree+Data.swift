// The data of an element: what every account counts.

package import VillageCodecs

extension XMLTree.Element {
    /// How many data stand directly in it: texts and attributes that say something.
    package var ownData: Int {
        let texts =
            if isLeaf {
                ElementReading.isInk(text) ? 1 : 0
            } else {
                content.count { part in
                    if case .text(let text) = part { ElementReading.isInk(text) } else { false }
                }
            }
        return texts + attributes.count(where: TreeNamespaces.isDatum)
    }

    /// How many data stand in it and in the elements inside.
    package var data: Int { descendants.reduce(ownData) { $0 + $1.ownData } }
}
