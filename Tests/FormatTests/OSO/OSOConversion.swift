// Conversions from OSO to OSO; and documents as lists that can be compared.

import VillageCodecs
import VillageKit

/// Conversions from OSO to OSO.
enum OSOConversion {
    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> FormatConversion {
        try FormatConversion(source, OSOImporter(), OSOExporter(), options) { .moving($0, "NL", on: "2019-06-03") }
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
