// A conversion in one call: read, disclosed, written; and the sums on both sides.

import VillageKit
import VillageKitTesting

/// A conversion in one call.
struct FormatConversion {
    var imported: [ImportedDossier]
    var importReport: ImportReport
    var views: [DisclosedDossier]
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    static let engine = DecisionEngine(.standard)

    /// Converts a file.
    ///
    /// - Parameters:
    ///   - source: The file.
    ///   - importer: What reads it.
    ///   - exporter: What writes it.
    ///   - options: What the exporter is told.
    ///   - change: What is changed in each dossier before anybody sees it.
    ///   - request: Who asks for each of them.
    /// - Throws: ``ImportError`` and ``ExportError``; a dossier that is nobody's to see is an error.
    init(
        _ source: [UInt8],
        _ importer: some Importer,
        _ exporter: some Exporter,
        _ options: ExportOptions,
        changing change: (inout Dossier) -> Void = { _ in },
        request: (Dossier) -> AccessRequest
    ) throws {
        let read = try importer.read(source, options: .repeatable)
        views = try read.dossiers.map { imported in
            var dossier = imported.dossier
            change(&dossier)
            guard let disclosure = Self.engine.disclose(dossier, to: request(dossier)) else {
                throw ImportError(.forbidden)
            }
            return disclosure.dossier
        }
        (imported, importReport) = read
        (bytes, accounts, report) = try exporter.write(views, options: options)
    }

    /// The view and the account of the first dossier, which is the only one of some formats.
    var view: DisclosedDossier { views[0] }
    var account: ExportAccount { accounts[0] }

    /// The numbers of values that the accounts have to speak of.
    var values: [Int] { views.map(\.valueCount) }

    /// The numbers of values of the accounts.
    var accounted: [Int] { accounts.map(\.valueCount) }

    /// What was lost or says less, by code.
    var losses: [String: Int] {
        accounts.flatMap(\.lines).filter { $0.fate != .carried && $0.fate != .mapped }
            .reduce(into: [:]) { $0[$1.code ?? "\($1.home)", default: 0] += $1.count }
    }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension DisclosedDossier {
    /// The number of values that its account has to speak of.
    var valueCount: Int {
        var count = placeholders.count
        for entry in ordered {
            entry.visitValues { _, _ in count += 1 }
            count += entry.redactedFields.count
        }
        for content in migration?.foreign ?? [] { count += content.count }
        for transfer in migration?.transfers ?? [] { count += transfer.envelope.count }
        return count
    }
}

extension ExportAccount {
    /// The number of values in it, without the marks of entries.
    var valueCount: Int {
        lines.reduce(0) { sum, line in
            if case .field(_, "") = line.home { sum } else { sum + line.count }
        }
    }
}

extension AccessRequest {
    /// The keeper moves a dossier within the own school.
    static func moving(_ dossier: Dossier, _ profile: String, on day: String) -> AccessRequest {
        AccessRequest(
            role: .recordsOfficer,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .migration,
            profile: profile,
            day: CalendarDate(rawValue: day) ?? .distantFuture
        )
    }
}
