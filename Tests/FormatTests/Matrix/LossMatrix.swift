// What becomes of every sample of every format in every other format, for a receiving head: counted, and told on one page.

import Foundation
import VillageKit
import VillageKitTesting

/// What becomes of every sample of every format in every other format.
struct LossMatrix {
    /// What became of the samples of one format in another.
    struct Cell {
        var counts = EndingCounts()
        /// Data that were degraded or rejected, by their path in the source.
        var lost: [String: Int] = [:]
        var written = 0
        /// Students of whom nothing was written, by the reason.
        var unwritten: [String: Int] = [:]
    }

    /// The samples that were read, by the identifier of their format.
    private(set) var sources: [String: (files: Int, students: Int)] = [:]
    private(set) var cells: [String: [String: Cell]] = [:]
    let targets = FormatRegistry.standard.exporters.map { type(of: $0).format.id }.sorted()

    init(samples folder: URL) throws {
        for set in try SampleSet.all(in: folder) { try add(set) }
    }

    private mutating func add(_ set: SampleSet) throws {
        guard var reader = set.reader() else { return }
        var students = 0
        while let imported = try? reader.next() {
            students += 1
            convert(imported, from: set.format, version: reader.report.version)
        }
        guard students > 0 else { return }
        sources[set.format, default: (0, 0)].files += set.parts.count
        sources[set.format, default: (0, 0)].students += students
    }

    private mutating func convert(_ imported: ImportedDossier, from source: String, version: String?) {
        guard let disclosure = DecisionEngine().disclose(imported.dossier, to: .receivingHead(imported.dossier)) else {
            return
        }
        for target in targets {
            guard let exporter = FormatRegistry.standard.exporter(of: target) else { continue }
            var cell = cells[source]?[target] ?? Cell()
            do throws(ExportError) {
                let options = FormatFixtures.options(of: target)
                let written = try exporter.write([disclosure.dossier], options: options)
                let account = ConversionAccount(
                    imported.account,
                    disclosure.receipt,
                    written.accounts.first ?? ExportAccount(),
                    isOwnFormat: source == target && version == written.report.version
                )
                cell.counts += account.counts
                cell.written += 1
                for line in account.lines where line.ending == .degraded || line.ending == .rejected {
                    cell.lost[line.path, default: 0] += line.count
                }
            } catch {
                cell.unwritten[error.code.rawValue, default: 0] += 1
            }
            cells[source, default: [:]][target] = cell
        }
    }
}

extension AccessRequest {
    /// The head of the next school, after the family looked at what is sent, on the last day that the dossier knows.
    static func receivingHead(_ dossier: Dossier) -> AccessRequest {
        var last = LastDay()
        dossier.visitEntries(&last)
        let day = last.day ?? CalendarDate(year: 2026, month: 11, day: 20) ?? .distantFuture
        var request = AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID("local:next"),
            relation: .current,
            purpose: .transfer,
            profile: "FWB",
            day: day
        )
        let profiles = AccessModel.standard.profiles.keys
        request.profile = profiles.contains("BE-FWB") ? "BE-FWB" : profiles.sorted().first ?? ""
        request.isEnrolled = true
        request.inspectedOn = day
        return request
    }

    private struct LastDay: EntryVisitor {
        var day: CalendarDate?

        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            for entry in entries { day = max(day ?? entry.header.recordedAt.day, entry.header.recordedAt.day) }
        }
    }
}
