// Which version of an entry is the present one, however the versions are stored.

import Testing
import VillageModel

@testable import VillageAccess

struct EntryVersionsTests {
    /// Talents by identifier, each with what it corrects.
    private func versions(_ talents: [(id: String, corrected: String?)]) -> EntryVersions {
        var dossier = Dossier(student: StudentID("s"))
        dossier.talents = talents.map { talent in
            let time = Instant(seconds: 0)
            var header = EntryHeader(id: EntryID(talent.id), author: Author(), recordedAt: time, basis: .observed)
            header.supersedes = talent.corrected.map { EntryID($0) }
            return Entry(header, Talent())
        }
        return EntryVersions(dossier)
    }

    @Test(arguments: [("a", "c"), ("b", "c"), ("c", "c"), ("x", "x"), ("unknown", "unknown")])
    func correctionsAreFollowedToTheLast(_ entry: String, _ present: String) {
        let all = versions([("a", nil), ("b", "a"), ("c", "b"), ("x", nil)])
        #expect(all.present(EntryID(entry)) == EntryID(present))
    }

    @Test func theOrderOfStorageDoesNotCount() {
        let stored = [("c", "b"), ("a", nil), ("e", "a"), ("b", "a")] as [(id: String, corrected: String?)]
        #expect(versions(stored).present(EntryID("a")) == EntryID("c"))
        #expect(versions(stored.reversed()).present(EntryID("a")) == EntryID("c"))
    }

    @Test func aVersionThatIsGoneIsFollowedToo() {
        #expect(versions([("b", "a")]).present(EntryID("a")) == EntryID("b"))
    }

    @Test func withoutCorrectionsEveryEntryIsThePresentOne() {
        #expect(EntryVersions().present(EntryID("a")) == EntryID("a"))
        #expect(versions([("a", "a")]).present(EntryID("a")) == EntryID("a"))
    }

    @Test(arguments: [["a", "b"], ["a", "b", "c"]])
    func aRingEnds(_ ring: [String]) {
        let stored = ring.indices.map { (id: ring[$0], corrected: Optional(ring[($0 + 1) % ring.count])) }
        #expect(ring.contains(versions(stored).present(EntryID("a")).rawValue))
    }
}
