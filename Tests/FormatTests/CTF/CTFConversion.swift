// Conversions from CTF to CTF.

import VillageKit

/// Conversions from CTF to CTF.
enum CTFConversion {
    /// Settings for a file between two invented schools.
    static func options(_ version: String? = nil) -> ExportOptions {
        var options = ExportOptions()
        options.version = version
        options.settings = ["sender": "9982001", "sender-name": "Willow Bank Primary", "receiver": "9984002"]
        return options
    }

    /// Moves a file within its own school.
    static func migrated(_ source: [UInt8], options: ExportOptions = ExportOptions()) throws -> FormatConversion {
        try FormatConversion(source, CTFImporter(), CTFExporter(), options) { .moving($0, "EN", on: "2026-07-20") }
    }

    /// Transfers a file to the next school.
    static func transferred(
        _ source: [UInt8],
        options: ExportOptions = options(),
        changing change: (inout Dossier) -> Void = { _ in }
    ) throws -> FormatConversion {
        try FormatConversion(source, CTFImporter(), CTFExporter(), options, changing: change) { _ in receivingHead }
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
}
