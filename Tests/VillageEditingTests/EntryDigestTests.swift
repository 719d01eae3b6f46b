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
}
