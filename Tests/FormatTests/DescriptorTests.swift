// What a format says of itself is what its reader and its writer do: the sections that entries of it belong to.

import Foundation
import Testing
import VillageKit
import VillageKitTesting

struct DescriptorTests {
    /// The formats of partners; those of this package carry every section.
    private static let formats = standardExporters.map { type(of: $0).format }.filter { !$0.sections.isEmpty }.map(\.id)

    @Test func everyPartnersFormatSaysHowWellItIsKnown() {
        for importer in standardImporters {
            let format = type(of: importer).format
            #expect(format.sections.isEmpty == (format.evidence == nil), "\(format.id)")
            #expect(!format.extensions.isEmpty && Set(format.writtenVersions).isSubset(of: format.readVersions))
        }
    }

    @Test(arguments: formats)
    func itsSectionsAreThoseThatAreReadAndWritten(_ id: String) throws {
        let format = type(of: try #require(FormatRegistry.standard.exporter(of: id))).format
        let read = try Self.read(id)
        let written = try Self.written(id)
        #expect(read.union(written).subtracting(format.sections).isEmpty, "not declared")
        // The sections of OSO are spread over four kinds of transfer, of which the fixture is one.
        guard id != "oso" else { return }
        #expect(Set(format.sections).subtracting(read.union(written)).isEmpty, "declared, and never carried")
    }

    /// The sections of entries that the fixtures hold.
    private static func read(_ id: String) throws -> Set<AccessSection> {
        var sections = SectionCollector()
        for set in try SampleSet.all(in: FormatFixtures.folder, under: nil) where set.format == id {
            guard var reader = set.reader() else { continue }
            while let imported = try reader.next() { imported.dossier.visitEntries(&sections) }
        }
        return sections.found
    }

    /// The sections of entries of which a writer writes something.
    private static func written(_ id: String) throws -> Set<AccessSection> {
        let exporter = try #require(FormatRegistry.standard.exporter(of: id))
        let school = OrganisationID(FormatFixtures.school(of: id))
        var sections: Set<AccessSection> = []
        for seed in 0..<20 as Range<UInt64> {
            var generator = DossierGenerator(seed: seed)
            generator.hasFlags = false
            var request = AccessRequest(
                role: .headteacher,
                organisation: school,
                relation: .current,
                purpose: .support,
                profile: "BE-FWB",
                day: CalendarDate(rawValue: "2026-11-20") ?? .distantFuture
            )
            request.isEnrolled = true
            let pupil = generator.pupil(at: school)
            let dossier = try FormatFixtures.base(of: id)?.filled(from: pupil) ?? pupil
            guard let view = DecisionEngine(.standard).disclose(dossier, to: request)?.dossier,
                let sent = try? exporter.write([view], options: FormatFixtures.options(of: id))
            else { continue }
            let entries = Dictionary(
                view.ordered.map { ($0.header.id, $0.section) },
                uniquingKeysWith: { first, _ in first }
            )
            for line in sent.accounts.flatMap(\.lines) where line.fate != .rejected && line.fate != .redacted {
                if case .field(let entry, _) = line.home, let section = entries[entry] { sections.insert(section) }
            }
        }
        return sections
    }

    private struct SectionCollector: EntryVisitor {
        var found: Set<AccessSection> = []

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            if !entries.isEmpty { found.insert(Content.section) }
        }
    }
}
