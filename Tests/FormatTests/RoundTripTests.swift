// What a format calls carried comes back through it: for every format that is both read and written.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct RoundTripTests {
    /// The gate compares a part of them; `VILLAGEKIT_CASES=1000` compares all.
    private static var dossiers: UInt64 {
        ProcessInfo.processInfo.environment["VILLAGEKIT_CASES"].flatMap(UInt64.init) ?? 40
    }

    private static var formats: [String] {
        FormatRegistry.standard.exporters.map { type(of: $0).format.id }
            .filter { FormatRegistry.standard.importer(of: $0) != nil }
    }

    @Test(arguments: formats)
    func whatIsCarriedComesBack(_ id: String) throws {
        let importer = try #require(FormatRegistry.standard.importer(of: id))
        let exporter = try #require(FormatRegistry.standard.exporter(of: id))
        let conformance = RoundTripConformance(importer, exporter, options: FormatFixtures.options(of: id))
        let school = OrganisationID(FormatFixtures.school(of: id))
        let base = try FormatFixtures.base(of: id)
        var (written, carried) = (0, 0)
        for seed in 0..<Self.dossiers {
            var generator = DossierGenerator(seed: seed)
            generator.hasFlags = false
            generator.entriesPerType = 0...1
            let pupil = generator.pupil(at: school)
            let dossier = base.map { $0.filled(from: pupil) } ?? pupil
            let result = conformance.compare(dossier, to: Self.request(school, seed))
            #expect(result.violations == [], "\(id), seed \(seed)")
            written += result.isWritten ? 1 : 0
            carried += result.carried
        }
        #expect(written * 4 > Int(Self.dossiers), "\(id): \(written)")
        #expect(carried > written, "\(id): \(carried) values in \(written) files")
    }

    /// A move within the keeper, which shows most; every third time what the next school gets.
    private static func request(_ school: OrganisationID, _ seed: UInt64) -> AccessRequest {
        let isTransfer = seed % 3 == 0
        var request = AccessRequest(
            role: isTransfer ? .receivingHead : .headteacher,
            organisation: isTransfer ? OrganisationID("local:next") : school,
            relation: .current,
            purpose: isTransfer ? .transfer : .support,
            profile: "BE-FWB",
            day: CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        )
        request.isEnrolled = true
        request.inspectedOn = CalendarDate(year: 2026, month: 11, day: 1)
        return request
    }
}

extension Dossier {
    /// The dossier with the entries of another one for every content type that it has none of.
    func filled(from other: Dossier) -> Dossier {
        var filled = self
        func fill<Content: EntryContent>(_ type: Content.Type) {
            if filled[keyPath: type.entries].isEmpty {
                filled[keyPath: type.entries] = other[keyPath: type.entries]
            }
        }
        for type in Dossier.contentTypes { fill(type) }
        return filled
    }
}
