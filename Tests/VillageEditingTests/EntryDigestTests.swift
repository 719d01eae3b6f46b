// The digest tells what an entry says, not where it came from.

import Testing
import VillageEditing
import VillageModel

struct EntryDigestTests {
    private func entry(_ id: String, _ talent: String, at seconds: Int64 = 0) -> Entry<Talent> {
        let author = Author(role: .classTeacher, organisation: OrganisationID("local:a"))
        let header = EntryHeader(
            id: EntryID(id),
            author: author,
            recordedAt: Instant(seconds: seconds),
            basis: .observed
        )
        var content = Talent()
        content.talent = Text(talent)
        return Entry(header, content)
    }

    @Test func theSameReadAgainIsTheSame() {
        #expect(entry("1", "draws").digest == entry("2", "draws", at: 86_400).digest)
        #expect(entry("1", "draws").digest != entry("1", "sings").digest)
    }

    @Test func theHeaderCounts() {
        let first = entry("1", "draws")
        var header = first.header
        header.label = .restricted
        #expect(Entry(header, first.content).digest != first.digest)
    }

    private typealias Change = @Sendable (inout EntryHeader) -> Void

    /// What a new copy of an entry may have of its own, and the entry is the same.
    private static let origins: [Change] = [
        { $0.id = EntryID("2") },
        { $0.recordedAt = Instant(seconds: 86_400) },
        { $0.originalID = "7" },
        { $0.place = "line 7" },
        { $0.provenance = Provenance(SourceFile(format: "oso", version: "2019.1", digest: "d")) },
    ]

    /// Whatever closes, opens or dates an entry.
    private static let statements: [Change] = [
        { $0.author.person = PersonID("p") },
        { $0.author.role = .educator },
        { $0.author.organisation = OrganisationID("local:b") },
        { $0.observedAt = PartialDate(rawValue: "2026") },
        { $0.validFrom = PartialDate(rawValue: "2026") },
        { $0.validTo = PartialDate(rawValue: "2026") },
        { $0.basis = .document },
        { $0.label = .confidential },
        { $0.fieldLabels = ["talent": .restricted] },
        { $0.status = .restricted },
        { $0.retainUntil = .distantFuture },
        { $0.supersedes = EntryID("0") },
        { $0.isStudentConfidential = true },
        { $0.concernsThirdParty = true },
        { $0.harmLock = HarmLock() },
        { $0.isHolderDisclosed = true },
        { $0.isForbidden = true },
    ]

    private func digest(after change: Change) -> String {
        let first = entry("1", "draws")
        var header = first.header
        change(&header)
        #expect(header != first.header)
        return Entry(header, first.content).digest
    }

    @Test(arguments: origins.indices)
    func whereItCameFromDoesNotCount(_ index: Int) {
        #expect(digest(after: Self.origins[index]) == entry("1", "draws").digest)
    }

    /// Otherwise an archive could be edited by hand, and nobody would be told.
    @Test func everythingElseCounts() {
        let digests = Self.statements.map { digest(after: $0) } + [entry("1", "draws").digest]
        #expect(Set(digests).count == digests.count)
    }

    @Test func theTypeCounts() {
        var activity = Activity()
        activity.name = "Judo"
        var achievement = Achievement()
        achievement.name = "Judo"
        let header = entry("1", "").header
        #expect(Entry(header, activity).digest != Entry(header, achievement).digest)
    }

    /// Archives hold digests: one that is made in another way would call every entry edited by hand.
    @Test func digestsOfArchivesStayAsTheyWere() {
        #expect(
            entry("1", "draws").digest
                == "62e4c1f5eb97a2358e45db6b727c8d84f030ffd50fbe706aff7835029d1d3501"
        )
    }
}
