// The result of a merge does not depend on the order, nor on what is brought together first, nor on how often.

import Testing
import VillageEditing
import VillageModel

struct MergeLawTests {
    @Test func orderGroupingAndRepetitionChangeNoByte() throws {
        for seed in 0..<mergeCaseCount {
            let found = MergeCase(seed: seed)
            // Which part is first, second and third goes round with the seed.
            let place = Int(seed % 3)
            let (a, b, c) = (found.parts[place], found.parts[(place + 1) % 3], found.parts[(place + 2) % 3])
            let dossier = try found.united(found.parts)
            let whole = dossier.archived
            guard try found.united([c, b, a]).archived == whole else { return fail(seed, "order") }
            let pair = MergePart(try found.united([a, b]))
            guard try found.united([c, pair]).archived == whole else { return fail(seed, "grouping") }
            let other = MergePart(try found.united([c, a]))
            guard try found.united([pair, other]).archived == whole else { return fail(seed, "overlap") }
            guard try found.united([MergePart(dossier), a]).archived == whole else { return fail(seed, "again") }
            guard try found.united([a, a]) == a.dossier else { return fail(seed, "alone") }
            // A file with itself leaves nobody anything to decide that a lift was part of.
            let alone = try DossierMerge.unite([a, a], found.options).conflicts
            guard !alone.contains(where: { $0.kind == .closedAgain }) else { return fail(seed, "nothing to decide") }
        }
    }

    private func fail(_ seed: UInt64, _ what: String) { Issue.record("does not hold for seed \(seed): \(what)") }
}
