// The first things that an entry says: something of every type.

import Testing
import VillageAccess
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct ReadableLineTests {
    @Test(arguments: ReadableLanguage.allCases)
    func everyTypeSaysSomething(_ language: ReadableLanguage) throws {
        var seen: Set<String> = []
        let roles: [Role] = [.headteacher, .cpmsAgent, .externalCare, .recordsOfficer]
        for seed in 1...20 as ClosedRange<UInt64> {
            var generator = DossierGenerator(seed: seed)
            generator.filling = 1
            let dossier = generator.dossier()
            for role in roles {
                let request = JSONSamples.request(role, role == .recordsOfficer ? "migration" : "support")
                for entry in JSONSamples.view(dossier, request)?.ordered ?? [] {
                    seen.insert(entry.typeName)
                    let line = ReadableLine.text(of: entry, in: language)
                    #expect(!line.isEmpty && !line.contains("\n"), "\(entry.typeName)")
                }
            }
        }
        #expect(Set(Dossier.contentTypes.map { $0.typeName }).subtracting(seen).isEmpty)
    }

    @Test func labelsSayWhatValuesAre() throws {
        var dossier = Dossier(student: StudentID("a"))
        var summary = AttendanceSummary()
        summary.from = PartialDate(rawValue: "2026-09-01")
        let header = EntryHeader(
            id: EntryID("b"),
            author: Author(role: .educator, organisation: OrganisationID("local:school")),
            recordedAt: Instant(startOf: JSONSamples.day),
            basis: .observed
        )
        dossier.attendanceSummaries = [Entry(header, summary)]
        let view = try #require(JSONSamples.view(dossier, JSONSamples.request(.educator)))
        #expect(ReadableLine.text(of: try #require(view.ordered.first), in: .english) == "From: 1 September 2026")
        #expect(ReadableLine.text(of: try #require(view.ordered.first), in: .dutch).contains("1 september 2026"))
    }
}
