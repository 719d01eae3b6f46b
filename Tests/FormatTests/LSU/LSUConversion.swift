// Conversions from LSU to LSU; and files on both sides as lists that can be compared.

import VillageCodecs
import VillageKit

/// Conversions from LSU to LSU.
enum LSUConversion {
    private static let day = "2025-07-01"

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], to version: String, supplying: [String: String] = [:]) throws
        -> FormatConversion
    {
        try converted(source, to: version, supplying) { .moving($0, "FR", on: day) }
    }

    /// Sends what a head of the same school may see.
    static func sent(_ source: [UInt8], to version: String, supplying: [String: String] = [:]) throws
        -> FormatConversion
    {
        try converted(source, to: version, supplying) { head(of: $0) }
    }

    static func head(of dossier: Dossier) -> AccessRequest {
        AccessRequest(
            role: .headteacher,
            organisation: dossier.keeper,
            relation: .current,
            purpose: .support,
            profile: "FR",
            day: CalendarDate(rawValue: day) ?? .distantFuture
        )
    }

    private static func converted(
        _ source: [UInt8],
        to version: String,
        _ supplied: [String: String],
        request: (Dossier) -> AccessRequest
    ) throws -> FormatConversion {
        var options = ExportOptions(makerVersion: "0.1")
        options.version = version
        options.supplied = supplied
        return try FormatConversion(source, LSUImporter(), LSUExporter(), options, request: request)
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
