// Third-party data about SIF Australia beside the package, and our own fixtures.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// The folder of third-party data about SIF Australia, and our own fixtures.
enum SIFAUShared {
    static let data = SharedData("sif-au")
    static var folder: URL { data.folder }
    static var isThere: Bool { data.isThere }

    /// All samples, in the order of their paths.
    static func samples() throws -> [URL] {
        let samples = folder.appending(path: "samples")
        return try FileManager.default.subpathsOfDirectory(atPath: samples.path()).sorted()
            .filter { $0.hasSuffix(".xml") }
            .map { samples.appending(path: $0) }
    }

    static func validator(_ name: String) throws -> XMLSchemaValidator {
        let schemas = folder.appending(path: "schema")
        return try XMLSchemaValidator(schema: schemas.appending(path: name).path(), within: schemas.path())
    }

    static let lax = "SIF_au3.4.9lax-plus-SDTN.DERIVED.xsd"
    static let strict = "SIF_au3.4.7strict-plus-SDTN-PPOD.DERIVED.xsd"

    /// A fixture, by its name.
    static func fixture(_ name: String) throws -> [UInt8] {
        let url = Bundle.module.url(forResource: "Fixtures/sif/\(name)", withExtension: "xml")
        return [UInt8](try Data(contentsOf: try #require(url)))
    }

    /// The names of the fixtures that belong together.
    static let set = [
        "StudentPersonals", "StudentContactPersonals", "StudentContactRelationships", "StudentSchoolEnrollments",
        "PersonalisedPlans", "WellbeingEvents", "WellbeingPersonLinks", "WellbeingResponses", "WellbeingAlerts",
        "WellbeingCharacteristics", "StudentAttendanceSummarys", "StudentDailyAttendances",
        "StudentAttendanceTimeLists",
        "PersonPrivacyObligationDocuments",
    ]

    /// An archive of files.
    static func archive(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
        let sink = ArraySink()
        var zip = ZipWriter(sink)
        for file in files { try zip.add("\(file.name).xml", file.bytes) }
        try zip.finish()
        return sink.bytes
    }

    /// The archive of the fixtures that belong together.
    static func school(_ change: (String, [UInt8]) -> [UInt8] = { $1 }) throws -> [UInt8] {
        try archive(try set.map { ($0, change($0, try fixture($0))) })
    }

    static func read(_ bytes: [UInt8]) throws -> (dossiers: [ImportedDossier], report: ImportReport) {
        try SIFAUImporter().read(bytes, options: .repeatable)
    }

    /// The files of an archive that was written.
    static func files(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        let zip = try ZipReader(bytes)
        var files: [String: [UInt8]] = [:]
        for entry in zip.entries { files[entry.name] = try zip.contents(of: entry) }
        return files
    }
}
