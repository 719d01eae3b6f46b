// A report of a pupil while its parts are written.

import VillageFormats
import VillageModel

/// A report of a pupil while its parts are written.
struct LSUSlot {
    /// Whether it stands at the end of a cycle.
    let isCycle: Bool
    /// Where it stood in the source, where that is given back.
    let place: String?
    /// Its date.
    let day: PartialDate?
    /// The period in words.
    var period: String?
    /// The first and the last day of the period.
    var from: PartialDate?
    var to: PartialDate?
    /// The element.
    var node: ElementNode

    /// The names of the elements that lead to it.
    var path: [String] {
        [LSUFormat.root, "donnees", isCycle ? "bilans-cycle" : "bilans-periodiques", node.name]
    }
}
