// Conversions from EDEXML to EDEXML, and documents as lists that can be compared.

import VillageCodecs
import VillageKit

/// Conversions from EDEXML to EDEXML.
enum EDEXMLConversion {
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
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> FormatConversion {
        try converted(source, options: options) { .moving($0, "NL", on: "2026-11-20") }
    }

    static func converted(
        _ source: [UInt8],
        options: ExportOptions = ExportOptions(),
        request: (Dossier) -> AccessRequest
    ) throws -> FormatConversion {
        try FormatConversion(source, EDEXMLImporter(), EDEXMLExporter(), options, request: request)
    }
}

extension FormatConversion {
    /// The codes of what did not stay as it was, in order.
    var changes: [String] {
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
