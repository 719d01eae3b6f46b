// Puts foreign content of this very format back to where it stood.

import VillageBasics
import VillageModel

/// Puts foreign content of this very format back to where it stood.
enum ForeignReturn {
    /// Inserts the content.
    ///
    /// - Returns: Whether there was a place for it; if not, nothing was changed.
    static func insert(_ content: ForeignContent, into tree: inout JSONValue) -> Bool {
        guard content.forbidden == nil, let path = ForeignPath(content),
            let raw = try? JSONParser.parse(Array(content.raw.utf8))
        else { return false }
        return insert(raw, path.names[...], path.ordinals[...], into: &tree)
    }

    private static func insert(
        _ raw: JSONValue,
        _ names: ArraySlice<String>,
        _ ordinals: ArraySlice<String>,
        into node: inout JSONValue
    ) -> Bool {
        switch node {
        case .object(var object):
            guard let name = names.first else { return false }
            if var child = object[name] {
                guard insert(raw, names.dropFirst(), ordinals, into: &child) else { return false }
                object[name] = child
            } else {
                guard names.count == 1 else { return false }
                // An ordinal that is left over is that of an element, whose array is not there any more.
                object[name] = ordinals.isEmpty ? raw : .array([raw])
            }
            node = .object(object)
            return true
        case .array(var elements):
            guard let ordinal = ordinals.first else { return false }
            if names.isEmpty {
                guard let place = Int(ordinal), ordinals.count == 1 else { return false }
                elements.insert(raw, at: min(max(place - 1, 0), elements.count))
                node = .array(elements)
                return true
            }
            let index: Int?
            var rest = names
            if let byName = elements.firstIndex(where: { $0["id"]?.string == ordinal }), elements[byName]["type"] != nil
            {
                // An entry is found by its identifier; the name of its type is no member.
                index = byName
                rest = names.dropFirst()
            } else {
                index = Int(ordinal).map { $0 - 1 }
            }
            guard let index, elements.indices.contains(index), !rest.isEmpty else { return false }
            guard insert(raw, rest, ordinals.dropFirst(), into: &elements[index]) else { return false }
            node = .array(elements)
            return true
        default: return false
        }
    }
}
