// Disclosures that arrive: the new school goes on with what it received, and the sender stays the author.

import Testing
import VillageAccess
import VillageBasics
import VillageFormats
import VillageKit
import VillageKitTesting
import VillageModel

@testable import VillageEditing

struct MergeArrivalTests {
    private let niss = Identifier(.niss, "13050612345")

    /// The archive of the school that sends.
    private func sender(_ seed: UInt64, isStable: Bool = false) -> Dossier {
        var generator = DossierGenerator(seed: seed)
        generator.hasFlags = false
        generator.entriesPerType = 0...2
        generator.filling = 0.5
        var dossier = generator.dossier()
        dossier.hasStableIdentifiers = isStable
        dossier.identities = [SmallDossier.identity("identity", niss)]
        return dossier
    }

    /// The archive of the school that receives.
    private func receiver() -> Dossier {
        var dossier = SmallDossier.archive(SmallDossier.talent("own", "runs"))
        dossier.student = StudentID("student-here")
        dossier.keeper = OrganisationID("local:new")
        dossier.identities = [SmallDossier.identity("here", niss)]
        return dossier
    }

    /// What a reader got, as it is read from its file.
    private func disclosed(_ dossier: Dossier, _ change: (inout AccessRequest) -> Void = { _ in }) throws -> MergePart {
        var request = AccessRequest(
            role: .headteacher,
            organisation: OrganisationID("local:school"),
            person: nil,
            relation: .current,
            purpose: .support,
            profile: "BE-FWB",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
        change(&request)
        let view = try #require(DecisionEngine(.standard).disclose(dossier, to: request)?.dossier)
        let bytes = try JSONExporter().write([view]).bytes
        let digest = Hexadecimal.text(SHA256.digest(bytes))
        let options = ImportOptions(today: request.day, identifiers: MergeOptions.repeatable.key, sourceDigest: digest)
        let read = try #require(try JSONImporter().read(bytes, options: options).dossiers.first)
        return MergePart(read.dossier, .disclosure, digest: digest)
    }

    private func headers(_ dossier: Dossier) -> [EntryHeader] {
        OccurrenceCollector([dossier]).occurrences.map(\.header)
    }

    private func counts(_ placeholders: [ReceivedPlaceholder]) -> [ReceivedPlaceholder: Int] {
        placeholders.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    @Test(arguments: [false, true])
    func theNewSchoolGoesOn(_ isStable: Bool) throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            let arriving = try disclosed(sender(seed, isStable: isStable))
            let own = MergePart(receiver(), .archive, digest: "own")
            let result = try DossierMerge.unite([own, arriving], .repeatable).dossier
            #expect(result.keeper == OrganisationID("local:new"))
            #expect(result.student == StudentID("student-here"))
            #expect(result.hasStableIdentifiers)
            #expect(counts(result.receivedPlaceholders) == counts(arriving.dossier.receivedPlaceholders))
            // Where names mean something in the file only, who the pupil is was here already.
            let received = headers(result).filter { $0.provenance != nil }
            #expect(received.count == headers(arriving.dossier).count - (isStable ? 0 : 1))
            #expect(headers(result).count == received.count + 2)
            let authors: [OrganisationID?] = [OrganisationID("local:school"), OrganisationID("local:other")]
            #expect(received.allSatisfy { authors.contains($0.author.organisation) && $0.id.rawValue.count > 3 })
            // In the other order, and again, no byte changes.
            let other = try DossierMerge.unite([arriving, own], .repeatable).dossier
            #expect(other.archived == result.archived)
            for parts in [[MergePart(result), arriving], [arriving, own, MergePart(result), arriving]] {
                #expect(try DossierMerge.unite(parts, .repeatable).dossier.archived == result.archived)
            }
        }
    }

    @Test func aLaterDisclosureBringsWhatIsNew() throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            var dossier = sender(seed)
            let first = try disclosed(dossier)
            dossier.talents.append(SmallDossier.talent("new", "climbs"))
            dossier.goals = Array(dossier.goals.dropFirst())
            let second = try disclosed(dossier)
            let own = MergePart(receiver(), .archive, digest: "own")
            let both = try DossierMerge.unite([own, first, second], .repeatable).dossier
            #expect(try DossierMerge.unite([second, own, first], .repeatable).dossier.archived == both.archived)
            // One after the other has the same entries as both at once.
            let one = try DossierMerge.unite([own, first], .repeatable).dossier
            let then = try DossierMerge.unite([MergePart(one), second], .repeatable).dossier
            #expect(headers(then).map(\.id) == headers(both).map(\.id))
            #expect(headers(then).count == headers(one).count + 1)
        }
    }

    @Test func theOwnDisclosureBringsNothing() throws {
        for seed in 1...10 as ClosedRange<UInt64> {
            let archive = sender(seed, isStable: true)
            var unnamed = archive
            unnamed.hasStableIdentifiers = false
            for arriving in [try disclosed(archive), try disclosed(unnamed)] {
                let result = try DossierMerge.unite([MergePart(archive), arriving], .repeatable)
                #expect(headers(result.dossier).map(\.id).sorted() == headers(archive).map(\.id).sorted())
                #expect(headers(result.dossier).allSatisfy { $0.provenance == nil })
                #expect(result.conflicts.isEmpty)
                #expect(result.dossier.guardians == archive.guardians.sorted { $0.id < $1.id })
            }
        }
    }

    @Test func whatWasErasedHereDoesNotArriveAgain() throws {
        let arriving = try disclosed(sender(3))
        var result = try DossierMerge.unite([MergePart(receiver()), arriving], .repeatable).dossier
        let place = try #require(result.talents.firstIndex { $0.header.provenance != nil })
        let count = result.talents.count
        var header = EntryHeader(
            id: result.talents[place].header.id,
            author: Author(),
            recordedAt: Instant(seconds: 0),
            basis: .document
        )
        header.status = .erased
        result.talents[place] = Entry(header, Talent())
        let again = try DossierMerge.unite([MergePart(result), arriving], .repeatable).dossier
        #expect(again.talents.count == count)
        #expect(again.talents.filter { $0.header.status == .erased }.map(\.header.id) == [header.id])
    }

    @Test func identifiersOfTheKeeperTakeTheKeepersKey() throws {
        let arriving = try disclosed(sender(3))
        var options = MergeOptions.repeatable
        options.key = IdentifierKey(sourceDigest: [1])
        #expect(throws: MergeError.keyNeeded) { try DossierMerge.unite([MergePart(receiver()), arriving], options) }
        var unstable = receiver()
        unstable.hasStableIdentifiers = false
        let result = try DossierMerge.unite([MergePart(unstable), arriving], options).dossier
        #expect(!result.hasStableIdentifiers)
    }
}
