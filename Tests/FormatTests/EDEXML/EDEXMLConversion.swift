// A conversion from EDEXML to EDEXML in one call, and documents as lists that can be compared.

import VillageCodecs
import VillageKit
import VillageKitTesting

/// A conversion from EDEXML to EDEXML.
struct EDEXMLConversion {
    var imported: [ImportedDossier]
    var importReport: ImportReport
    var views: [DisclosedDossier]
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    static func request(
        _ role: Role,
        _ purpose: Purpose,
        of dossier: Dossier,
        day: String = "2026-11-20"
    ) -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: dossier.keeper,
            relation: .current,
            purpose: purpose,
            profile: "NL",
            day: CalendarDate(rawValue: day) ?? .distantFuture
        )
    }

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> EDEXMLConversion {
        try converted(source, options: options) { request(.recordsOfficer, .migration, of: $0) }
    }

    static func converted(
        _ source: [UInt8],
        options: ExportOptions = ExportOptions(),
        request: (Dossier) -> AccessRequest
    ) throws -> EDEXMLConversion {
        let read = try EDEXMLImporter().read(source, options: .repeatable)
        let views = read.dossiers.compactMap { imported in
            DecisionEngine(.standard).disclose(imported.dossier, to: request(imported.dossier))?.dossier
        }
        let written = try EDEXMLExporter().write(views, options: options)
        return EDEXMLConversion(
            imported: read.dossiers,
            importReport: read.report,
            views: views,
            bytes: written.bytes,
            accounts: written.accounts,
            report: written.report
        )
    }

    /// The number of values that the account of a view has to speak of.
    static func values(of view: DisclosedDossier) -> Int {
        var count = view.placeholders.count
        for entry in view.ordered {
            entry.visitValues { _, _ in count += 1 }
            count += entry.redactedFields.count
        }
        for content in view.migration?.foreign ?? [] { count += content.count }
        for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
        return count
    }

    /// The number of values of an account, without the marks of entries.
    static func accounted(_ account: ExportAccount) -> Int {
        account.lines.reduce(0) { sum, line in
            if case .field(_, "") = line.home { sum } else { sum + line.count }
        }
    }

    /// The codes of what was lost, in order.
    var losses: [String] {
        Set(accounts.flatMap(\.lines).filter { $0.fate != .carried }.map { $0.code ?? $0.fate.rawValue }).sorted()
    }
}

extension XMLTree {
    /// The elements of a document in their order: names with namespaces, attributes, and texts.
    var fullOutline: [String] { Self.fullOutline(root, "") }

    private static func fullOutline(_ element: Element, _ path: String) -> [String] {
        let namespace = element.namespace.isEmpty ? "" : "{\(element.prefix) \(element.namespace)}"
        let path = "\(path)/\(namespace)\(element.name)"
        let attributes = element.attributes.map { " @{\($0.namespace)}\($0.name)=\($0.value)" }.joined()
        if element.isLeaf { return ["\(path)\(attributes) = \(element.text)"] }
        return ["\(path)\(attributes)"]
            + element.content.flatMap { part in
                switch part {
                case .element(let child): fullOutline(child, path)
                case .text(let text): ["\(path)/text() = \(text)"]
                }
            }
    }
}
