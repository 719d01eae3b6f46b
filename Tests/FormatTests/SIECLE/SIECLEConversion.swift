// A conversion in one call: read, disclosed, written.

import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// A conversion of a file into an import file.
struct SIECLEConversion {
    var read: (dossiers: [ImportedDossier], report: ImportReport)
    var views: [DisclosedDossier]
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    static let engine = DecisionEngine(.standard)
    static let profession = ["profession": "99"]

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], _ settings: [String: String] = profession) throws -> SIECLEConversion {
        let read = try SIECLEImporter().read(source, options: .repeatable)
        let views = read.dossiers.compactMap { imported in
            engine.disclose(imported.dossier, to: request(of: imported.dossier))?.dossier
        }
        var options = ExportOptions(makerVersion: "0.1")
        options.settings = settings
        let written = try SIECLEExporter().write(views, options: options)
        return SIECLEConversion(
            read: read,
            views: views,
            bytes: written.bytes,
            accounts: written.accounts,
            report: written.report
        )
    }

    static func request(of dossier: Dossier) -> AccessRequest {
        AccessRequest(
            role: .recordsOfficer,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .migration,
            profile: "FR",
            day: CalendarDate(rawValue: "2024-11-20") ?? .distantFuture
        )
    }

    /// The number of values that the accounts have to speak of.
    var values: Int {
        views.reduce(0) { sum, view in
            var count = sum + view.placeholders.count
            for entry in view.ordered {
                entry.visitValues { _, _ in count += 1 }
                count += entry.redactedFields.count
            }
            for content in view.migration?.foreign ?? [] { count += content.count }
            for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
            return count
        }
    }

    /// The number of values of the accounts, without the marks of entries.
    var accounted: Int {
        accounts.flatMap(\.lines)
            .reduce(0) { sum, line in if case .field(_, "") = line.home { sum } else { sum + line.count } }
    }

    /// What was lost, and why.
    var losses: [String] {
        accounts.flatMap(\.lines).filter { $0.fate == .rejected || $0.fate == .degraded }
            .map { "\($0.home) \($0.fate.rawValue) \($0.code ?? "")" }
    }
}
