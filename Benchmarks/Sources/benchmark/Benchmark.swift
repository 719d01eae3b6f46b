// Measures the size of a dossier and the time of a decision; times mean something only beside others of the same run.

import VillageKit
import VillageKitTesting

@main
struct Benchmark {
    static func main() {
        sizes()
        decisions()
        disclosures()
    }

    /// How much a typical entry and a dossier of 40 entries take in memory.
    private static func sizes() {
        print("header of an entry            \(MemoryLayout<EntryHeader>.stride) bytes inline")
        print("entry of a learning note      \(MemoryLayout<Entry<LearningObservation>>.stride) bytes inline")
        let before = Memory.residentBytes()
        let dossiers = (0..<500).map { dossierOf40(seed: UInt64($0)) }
        let each = (Memory.residentBytes() - before) / dossiers.count
        print("dossier of 40 entries         \(each / 1024) KiB resident, \(each / 40) bytes an entry (500 kept)")
    }

    /// One decision, with the request prepared.
    private static func decisions() {
        let prepared = DecisionEngine().prepare(AccessCase.Request(request, about: dossierOf40(seed: 1)))
        let facts = AccessCase.EntryFacts(
            section: "learning",
            authorOrganisation: "local:school",
            authorRole: "class_teacher",
            status: "active"
        )
        var allowed = 0
        let count = 1_000_000
        let time = ContinuousClock()
            .measure {
                for _ in 0..<count where prepared.decide(facts).decision == .allow { allowed += 1 }
            }
        print("one decision                  \(time / count)\(allowed == count ? "" : " (!)")")
    }

    /// A dossier of 40 entries, from the raw dossier to the view.
    private static func disclosures() {
        let engine = DecisionEngine()
        let dossiers = (0..<50).map { dossierOf40(seed: UInt64($0)) }
        var shown = 0
        let rounds = 40
        let time = ContinuousClock()
            .measure {
                for _ in 0..<rounds {
                    for dossier in dossiers { shown += engine.disclose(dossier, to: request)?.receipt.shown ?? 0 }
                }
            }
        print("a view of 40 entries          \(time / (rounds * dossiers.count)), \(shown / rounds / 50) shown")
    }

    private static var request: AccessRequest {
        AccessRequest(
            role: .classTeacher,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
    }

    private static func dossierOf40(seed: UInt64) -> Dossier {
        var generator = DossierGenerator(seed: seed)
        generator.filling = 0.5
        generator.hasFlags = false
        generator.entriesPerType = 1...1
        var dossier = generator.dossier()
        dossier.protectionRecords = []
        dossier.disciplineRecords = []
        dossier.externalCareRecords = []
        dossier.psychosocialNotes = []
        dossier.medications = []
        dossier.healthProviders = []
        dossier.attendanceMarks = []
        return dossier
    }
}
