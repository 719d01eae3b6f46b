// Pairs the entries of two views by what they say, the most alike first.

/// The entries of one content type in two views, in pairs.
struct EntryPairs {
    /// Entries that are taken for the same, and perhaps say otherwise.
    private(set) var both: [(old: ComparedEntry, new: ComparedEntry)] = []
    /// Entries that only the first view has.
    private(set) var onlyLeft: [ComparedEntry] = []
    /// Entries that only the second view has.
    private(set) var onlyRight: [ComparedEntry] = []

    /// Beyond this many entries on a side only those that say the very same are paired.
    private static let most = 400

    init(_ left: [ComparedEntry], _ right: [ComparedEntry]) {
        var rest = right
        var open: [ComparedEntry] = []
        for old in left {
            if let place = rest.firstIndex(where: { old.isSame(as: $0) }) {
                rest.remove(at: place)
            } else {
                open.append(old)
            }
        }
        guard open.count <= Self.most, rest.count <= Self.most else {
            (onlyLeft, onlyRight) = (open, rest)
            return
        }
        pair(open, rest)
    }

    private mutating func pair(_ left: [ComparedEntry], _ right: [ComparedEntry]) {
        // The only one of its kind on both sides is the same one, even when nothing is left as it was.
        let isAlone = left.count == 1 && right.count == 1
        var candidates: [(left: Int, right: Int, likeness: Int)] = []
        for (place, old) in left.enumerated() {
            for (other, new) in right.enumerated() {
                let likeness = old.likeness(to: new)
                if likeness > 0 || isAlone { candidates.append((place, other, likeness)) }
            }
        }
        candidates.sort { ($1.likeness, $0.left, $0.right) < ($0.likeness, $1.left, $1.right) }
        var (usedLeft, usedRight) = (Set<Int>(), Set<Int>())
        for pair in candidates where !usedLeft.contains(pair.left) && !usedRight.contains(pair.right) {
            usedLeft.insert(pair.left)
            usedRight.insert(pair.right)
            both.append((left[pair.left], right[pair.right]))
        }
        onlyLeft = left.indices.filter { !usedLeft.contains($0) }.map { left[$0] }
        onlyRight = right.indices.filter { !usedRight.contains($0) }.map { right[$0] }
    }
}
