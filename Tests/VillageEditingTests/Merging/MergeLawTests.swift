// The result of a merge does not depend on the order, nor on what is brought together first, nor on how often.

import Testing
import VillageEditing
import VillageModel

struct MergeLawTests {
    @Test func orderGroupingAndRepetitionChangeNoByte() throws {
        for seed in 0..<mergeCaseCount {
            let found = MergeCase(seed: seed)
            let (a, b, c) = (found.parts[0], found.parts[1], found.parts[2])
            let dossier = try found.united([a, b, c])
            let whole = dossier.archived
            for order in [[c, b, a], [b, a, c]] {
                guard try found.united(order).archived == whole else { return fail(seed, "order") }
            }
            for (first, second, third) in [(a, b, c), (a, c, b), (b, c, a)] {
                let pair = MergePart(try found.united([first, second]))
                guard try found.united([third, pair]).archived == whole else { return fail(seed, "grouping") }
                let other = MergePart(try found.united([third, first]))
                guard try found.united([pair, other]).archived == whole else { return fail(seed, "overlap") }
            }
            for again in [a, b, c] {
                guard try found.united([MergePart(dossier), again]).archived == whole else {
                    return fail(seed, "again")
                }
            }
            guard try found.united([a, a]) == a.dossier else { return fail(seed, "alone") }
        }
    }

    private func fail(_ seed: UInt64, _ what: String) { Issue.record("does not hold for seed \(seed): \(what)") }
}
