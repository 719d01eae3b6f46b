// Conversions of files into import files.

import VillageKit

/// Conversions of files into import files.
enum SIECLEConversion {
    static let profession = ["profession": "99"]

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], _ settings: [String: String] = profession) throws -> FormatConversion {
        var options = ExportOptions(makerVersion: "0.1")
        options.settings = settings
        return try FormatConversion(source, SIECLEImporter(), SIECLEExporter(), options) { request(of: $0) }
    }

    static func request(of dossier: Dossier) -> AccessRequest { .moving(dossier, "FR", on: "2024-11-20") }
}
