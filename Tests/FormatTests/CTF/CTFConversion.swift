// A conversion in one call: read, disclosed, written.

import VillageKit
import VillageKitTesting

/// A conversion from CTF to CTF.
struct CTFConversion {
    var imported: [ImportedDossier]
    var importReport: ImportReport
    var views: [DisclosedDossier]
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    static let engine = DecisionEngine(.standard)

    /// Settings for a file between two invented schools.
    static func options(_ version: String? = nil) -> ExportOptions {
        var options = ExportOptions()
        options.version = version
        options.settings = ["sender": "9982001", "sender-name": "Willow Bank Primary", "receiver": "9984002"]
        return options
    }

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> CTFConversion {
        try converted(source, options: options) { dossier in
            AccessRequest(
                role: .recordsOfficer,
                organisation: dossier.keeper,
                relation: .current,
                purpose: .migration,
                profile: "EN",
                day: CalendarDate(rawValue: "2026-07-20") ?? .distantFuture
            )
        }
    }

    /// Transfers a file to the next school.
    static func transferred(
        _ source: [UInt8],
        options: ExportOptions = options(),
        changing change: (inout Dossier) -> Void = { _ in }
    ) throws -> CTFConversion {
        try converted(source, options: options, changing: change) { _ in receivingHead }
    }

    static var receivingHead: AccessRequest {
        var request = AccessRequest(
            role: .receivingHead,
            organisation: OrganisationID("dfe:9984002"),
            relation: .current,
            purpose: .transfer,
            profile: "EN",
            day: CalendarDate(rawValue: "2026-07-20") ?? .distantFuture
        )
        request.isEnrolled = true
        request.inspectedOn = CalendarDate(rawValue: "2026-07-10")
        return request
    }

    static func converted(
        _ source: [UInt8],
        options: ExportOptions,
        changing change: (inout Dossier) -> Void = { _ in },
        request: (Dossier) -> AccessRequest
    ) throws -> CTFConversion {
        let read = try CTFImporter().read(source, options: .repeatable)
        let views = read.dossiers.compactMap { imported in
            var dossier = imported.dossier
            change(&dossier)
            return engine.disclose(dossier, to: request(dossier))?.dossier
        }
        let written = try CTFExporter().write(views, options: options)
        return CTFConversion(
            imported: read.dossiers,
            importReport: read.report,
            views: views,
            bytes: written.bytes,
            accounts: written.accounts,
            report: written.report
        )
    }

    /// The number of values that the accounts have to speak of.
    var values: Int {
        var count = 0
        for view in views {
            count += view.placeholders.count
            for entry in view.ordered {
                entry.visitValues { _, _ in count += 1 }
                count += entry.redactedFields.count
            }
            for content in view.migration?.foreign ?? [] { count += content.count }
            for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
        }
        return count
    }

    /// The number of values of the accounts, without the marks of entries.
    var accounted: Int {
        accounts.flatMap(\.lines)
            .reduce(0) { sum, line in
                if case .field(_, "") = line.home { sum } else { sum + line.count }
            }
    }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
