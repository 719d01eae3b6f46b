// What a charter does not admit is set aside whole, counted, and never shown for another purpose than a migration.

import Testing
import VillageAccess
import VillageArchive
import VillageBasics
import VillageEditing
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

struct CharterQuarantineTests {
    /// A generated dossier with an account of every value, and of something that was rejected.
    private func imported(_ seed: UInt64) -> ImportedDossier {
        let dossier = DossierGenerator(seed: seed).dossier()
        var counter = Counter()
        dossier.visitEntries(&counter)
        counter.account.note("file/agreements", .carried, at: .dossier("agreements"), count: 3)
        return ImportedDossier(dossier: dossier, account: counter.account)
    }

    @Test(arguments: 0..<20)
    func everyEntryIsKeptOrSetAside(_ seed: UInt64) throws {
        let charter = try CharterSamples.generated(seed)
        let before = imported(seed)
        let after = charter.quarantine(before)
        var all = Collector(), kept = Collector()
        before.dossier.visitEntries(&all)
        after.dossier.visitEntries(&kept)
        #expect(kept.entries == all.entries.filter { charter.admits(section: $0.section, type: $0.type) })
        #expect(after.dossier.foreign.count == all.entries.count - kept.entries.count)
        // Nothing beside the entries is touched.
        var rest = after.dossier
        for type in Dossier.contentTypes { copy(type, from: before.dossier, to: &rest) }
        rest.foreign = before.dossier.foreign
        #expect(rest == before.dossier)
        #expect(charter.quarantine(after).dossier == after.dossier)
    }

    @Test(arguments: 0..<20)
    func theSumsStayEqual(_ seed: UInt64) throws {
        let before = imported(seed)
        let after = try CharterSamples.generated(seed).quarantine(before)
        let (old, new) = (before.account.conservation, after.account.conservation)
        #expect(new.total == old.total && new[.rejected] == old[.rejected])
        #expect(after.account.lines.map(\.path) == before.account.lines.map(\.path))
        #expect(new[.quarantined] == after.dossier.foreign.reduce(0) { $0 + $1.count })
        var kept = Collector()
        after.dossier.visitEntries(&kept)
        let ids = Set(kept.entries.map(\.id))
        for line in after.account.lines {
            switch line.home {
            case .field(let id, _): #expect(ids.contains(id))
            case .foreign(let place):
                #expect(after.dossier.foreign.indices.contains(place) && line.code == ContentCharter.notAdmitted)
                #expect(line.fate == .quarantined)
            default: #expect(line.home != nil || line.fate == .rejected)
            }
        }
    }

    @Test func whatIsSetAsideIsTheWholeEntry() throws {
        let before = imported(3)
        let after = try CharterSamples.charter(admitting: []).quarantine(before)
        let signals = before.dossier.wellbeingSignals
        let kept = after.dossier.foreign.filter { $0.path == "wellbeing/WellbeingSignal" }
        #expect(kept.count == signals.count && kept.allSatisfy { $0.section == .wellbeing && $0.forbidden == nil })
        for (foreign, entry) in zip(kept, signals) {
            let json = try #require(try JSONParser.parse(Array(foreign.raw.utf8)).object)
            #expect(json["id"]?.string == entry.header.id.rawValue && json["type"]?.string == "WellbeingSignal")
            let content = try #require(json["content"]?.object)
            #expect(WellbeingSignal(json: content) { _, _ in } == entry.content)
        }
        let archive = DossierArchive(after.dossier)
        #expect(try DossierArchive(json: archive.bytes()).dossier == after.dossier)
    }

    /// It goes with a migration, and leaves no trace in any other view.
    @Test func onlyAMigrationHasIt() throws {
        let dossier = try CharterSamples.charter(admitting: ["talents"]).quarantine(imported(4)).dossier
        var without = dossier
        without.foreign = []
        let day = try #require(CalendarDate(rawValue: "2026-11-20"))
        for (role, purpose) in [
            ("headteacher", Purpose.support), ("student", .subjectAccess), ("records_officer", .audit),
        ] {
            let request = AccessRequest(
                role: Role(role),
                organisation: OrganisationID("local:school"),
                relation: .current,
                purpose: purpose,
                profile: "BE-FWB",
                day: day
            )
            let views = [dossier, without].map { DecisionEngine().disclose($0, to: request)?.dossier }
            let files = try views.map { try JSONExporter().write([$0].compactMap(\.self)).bytes }
            #expect(files[0] == files[1] && !files[0].isEmpty)
        }
        var migration = AccessRequest(
            role: .recordsOfficer,
            organisation: OrganisationID("local:school"),
            relation: .current,
            purpose: .migration,
            profile: "BE-FWB",
            day: day
        )
        migration.isEnrolled = true
        let view = try #require(DecisionEngine().disclose(dossier, to: migration)?.dossier)
        let text = String(decoding: try JSONExporter().write([view]).bytes, as: UTF8.self)
        #expect(text.contains("wellbeing/WellbeingSignal"))
    }

    private func copy<Content: EntryContent>(_ type: Content.Type, from dossier: Dossier, to other: inout Dossier) {
        other[keyPath: type.entries] = dossier[keyPath: type.entries]
    }

    private struct Counter: EntryVisitor {
        var account = ImportAccount()

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries {
                account.note("file/header", .mapped, at: .field(entry.header.id, ""))
                account.note("file/bad", .rejected, at: .field(entry.header.id, ""), code: "bad")
                entry.content.visitValues { path, _ in
                    account.note("file/\(path)", .carried, at: .field(entry.header.id, path))
                }
            }
        }
    }

    private struct Collector: EntryVisitor {
        var entries: [Found] = []

        struct Found: Equatable {
            let id: EntryID
            let section: AccessSection
            let type: String
        }

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            self.entries += entries.map {
                Found(id: $0.header.id, section: Content.section, type: Content.typeName)
            }
        }
    }
}
