// A conversion in one call: read, disclosed, written; and the documents on both sides as lists that can be compared.

import Foundation
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// A conversion from OSO to OSO.
struct OSOConversion {
    var imported: ImportedDossier
    var importReport: ImportReport
    var view: DisclosedDossier
    var bytes: [UInt8]
    var account: ExportAccount
    var report: ExportReport

    static let engine = DecisionEngine(.standard)

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> OSOConversion {
        try converted(source, options: options) { dossier in
            AccessRequest(
                role: .recordsOfficer,
                organisation: dossier.keeper,
                relation: .current,
                purpose: .migration,
                profile: "NL",
                day: CalendarDate(rawValue: "2019-06-03") ?? .distantFuture
            )
        }
    }

    static func converted(
        _ source: [UInt8],
        options: ExportOptions,
        changing change: (inout Dossier) -> Void = { _ in },
        request: (Dossier) -> AccessRequest
    ) throws -> OSOConversion {
        let read = try OSOImporter().read(source, options: .repeatable)
        guard var imported = read.dossiers.first else { throw ImportError(.malformed) }
        change(&imported.dossier)
        guard let view = engine.disclose(imported.dossier, to: request(imported.dossier))?.dossier else {
            throw ImportError(.forbidden)
        }
        let written = try OSOExporter().write([view], options: options)
        return OSOConversion(
            imported: imported,
            importReport: read.report,
            view: view,
            bytes: written.bytes,
            account: written.accounts[0],
            report: written.report
        )
    }

    /// The number of values that the account has to speak of.
    var values: Int {
        var count = view.placeholders.count
        for entry in view.ordered {
            entry.visitValues { _, _ in count += 1 }
            count += entry.redactedFields.count
        }
        for content in view.migration?.foreign ?? [] { count += content.count }
        for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
        return count
    }

    /// The number of values of the account, without the marks of entries.
    var accounted: Int {
        account.lines.reduce(0) { sum, line in
            if case .field(_, "") = line.home { sum } else { sum + line.count }
        }
    }
}

extension XMLTree {
    /// The elements of the document, in their order: names, attributes and texts of leaves.
    var outline: [String] { Self.outline(root, "") }

    private static func outline(_ element: Element, _ path: String) -> [String] {
        let path = "\(path)/\(element.name)"
        let attributes = element.attributes.map { " @\($0.name)=\($0.value)" }.joined()
        let own = element.isLeaf ? "\(path)\(attributes) = \(element.text)" : "\(path)\(attributes)"
        return [own] + element.children.flatMap { outline($0, path) }
    }
}
