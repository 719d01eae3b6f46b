// Where foreign content of this format stood: a pointer without ordinals, and the ordinals apart.

import VillageBasics
import VillageModel

/// Where foreign content of the canonical file stood.
///
/// The path is a JSON pointer without the places in arrays; entries are named by their type. The ordinal is the identifier
/// of the entry, where it stood in one, and the places in arrays, with strokes between them.
struct ForeignPath {
    var names: [String]
    var ordinals: [String]

    init(names: [String], ordinals: [String]) {
        self.names = names
        self.ordinals = ordinals
    }

    init?(_ content: ForeignContent) {
        guard content.path.hasPrefix("/") else { return nil }
        names = content.path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0.replacing("~1", with: "/").replacing("~0", with: "~")) }
        ordinals = content.ordinal.split(separator: "/").map(String.init)
    }

    /// The pointer.
    var path: String {
        names.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }

    /// The ordinals in one text; empty where it stood in no array.
    var ordinal: String { ordinals.joined(separator: "/") }
}
