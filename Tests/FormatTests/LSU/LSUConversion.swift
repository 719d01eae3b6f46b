// A conversion in one call: read, disclosed, written; and files on both sides as lists that can be compared.

import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// A conversion from LSU to LSU.
struct LSUConversion {
    var dossiers: [ImportedDossier]
    var importReport: ImportReport
    var views: [DisclosedDossier]
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    static let engine = DecisionEngine(.standard)
    static let day = CalendarDate(rawValue: "2025-07-01") ?? .distantFuture

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], to version: String, supplying: [String: String] = [:]) throws
        -> LSUConversion
    {
        try converted(source, to: version, supplying: supplying) { dossier in
            AccessRequest(
                role: .recordsOfficer,
                organisation: dossier.keeper,
                relation: .current,
                purpose: .migration,
                profile: "FR",
                day: day
            )
        }
    }

    /// Sends what a head of the same school may see.
    static func sent(_ source: [UInt8], to version: String, supplying: [String: String] = [:]) throws -> LSUConversion {
        try converted(source, to: version, supplying: supplying) { head(of: $0) }
    }

    static func head(of dossier: Dossier) -> AccessRequest {
        AccessRequest(
            role: .headteacher,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "FR",
            day: day
        )
    }

    static func converted(
        _ source: [UInt8],
        to version: String,
        supplying: [String: String],
        request: (Dossier) -> AccessRequest
    ) throws -> LSUConversion {
        let read = try LSUImporter().read(source, options: .repeatable)
        let views = read.dossiers.compactMap { engine.disclose($0.dossier, to: request($0.dossier))?.dossier }
        var options = ExportOptions(makerVersion: "0.1")
        options.version = version
        options.supplied = supplying
        let written = try LSUExporter().write(views, options: options)
        return LSUConversion(
            dossiers: read.dossiers,
            importReport: read.report,
            views: views,
            bytes: written.bytes,
            accounts: written.accounts,
            report: written.report
        )
    }

    /// The numbers of values that the accounts have to speak of.
    var values: [Int] {
        views.map { view in
            var count = view.placeholders.count
            for entry in view.ordered {
                entry.visitValues { _, _ in count += 1 }
                count += entry.redactedFields.count
            }
            for content in view.migration?.foreign ?? [] { count += content.count }
            for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
            return count
        }
    }

    /// The numbers of values of the accounts, without the marks of entries.
    var accounted: [Int] {
        accounts.map { account in
            account.lines.reduce(0) { sum, line in
                if case .field(_, "") = line.home { sum } else { sum + line.count }
            }
        }
    }

    /// What was lost, by code.
    var losses: [String: Int] {
        accounts.flatMap(\.lines).filter { $0.fate != .carried && $0.fate != .mapped }
            .reduce(into: [:]) { $0[$1.code ?? "\($1.home)", default: 0] += $1.count }
    }
}

extension LSUConversion {
    /// The elements of a file with attributes in the order of their names; reports in the order of their pupils.
    static func outline(_ bytes: [UInt8]) throws -> [String] {
        let root = try XMLTree(ArraySource(bytes)).root
        return outline(root, "").filter { !$0.hasPrefix("/lsun-bilans/entete/") }
    }

    private static func outline(_ element: XMLTree.Element, _ path: String) -> [String] {
        let path = "\(path)/\(element.name)"
        let attributes = element.attributes.filter { $0.name != "schemaLocation" }.sorted { $0.name < $1.name }
            .map { " @\($0.name)=\(["1": "true", "0": "false"][flag($0)] ?? $0.value)" }.joined()
        let own = element.isLeaf ? "\(path)\(attributes) = \(element.text)" : "\(path)\(attributes)"
        var children = element.children.map { outline($0, path) }
        if element.name.hasPrefix("bilans-") {
            children.sort { ($0.first ?? "") < ($1.first ?? "") }
        }
        return [own] + children.joined()
    }

    /// Truth values are written as words, whatever they were read as.
    private static func flag(_ attribute: XMLAttribute) -> String {
        ["eleve-non-note", "structure-non-notee", "non-evalue", "legal1", "legal2"].contains(attribute.name)
            ? attribute.value : ""
    }
}
