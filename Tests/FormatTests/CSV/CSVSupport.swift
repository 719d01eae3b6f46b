// What tests of tables share: fixtures, a counter that knows none of the code that reads, and a whole conversion.

import Foundation
import Testing
import VillageCodecs
import VillageFormats
import VillageKit
import VillageKitTesting

/// The fixtures, with invented people.
enum CSVFixture: String, CaseIterable {
    case classList = "class-list"
    case proeco
    case onde2017 = "onde-2017-eleves"
    case be1d = "be1d-eleves"
    case onde2017Guardians = "onde-2017-responsables"
    case be1dGuardians = "be1d-responsables"
    case teachers = "onde-enseignants"

    static let pupils: [CSVFixture] = [.classList, .proeco, .onde2017, .be1d]

    func bytes() throws -> [UInt8] {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/csv/\(rawValue)", withExtension: "csv"))
        return [UInt8](try Data(contentsOf: url))
    }
}

/// Counts cells without any of the code that reads them: Latin 1 letters, one by one.
enum CSVCount {
    /// The rows of a table.
    static func rows(_ bytes: [UInt8], separator: Character) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var (isQuoted, isClosed) = (false, false)
        let text = String(bytes: bytes, encoding: .isoLatin1) ?? ""
        for character in text.replacingOccurrences(of: "\r\n", with: "\n") {
            defer { isClosed = character == "\"" && !isQuoted }
            if character == "\"" {
                // A quote after the one that closes is a doubled one.
                if isClosed { cell.append(character) }
                isQuoted.toggle()
            } else if isQuoted {
                cell.append(character)
            } else if character == separator {
                rows[rows.count - 1].append(cell)
                cell = ""
            } else if character == "\n" {
                rows[rows.count - 1].append(cell)
                (cell, rows) = ("", rows + [[]])
            } else {
                cell.append(character)
            }
        }
        rows[rows.count - 1].append(cell)
        return rows
    }

    /// How many cells hold something, those of the header too.
    static func filled(_ bytes: [UInt8], separator: Character) -> Int {
        rows(bytes, separator: separator).joined()
            .count { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty }
    }
}

/// Conversions from table to table, within the school that keeps the dossiers.
enum CSVConversion {
    static func migrated(
        _ source: [UInt8],
        mapping: String,
        changing change: (inout Dossier) -> Void = { _ in }
    ) throws -> FormatConversion {
        var options = ExportOptions()
        options.settings["mapping"] = mapping
        return try FormatConversion(source, CSVImporter(), CSVExporter(), options) { dossier in
            dossier.keeper = OrganisationID("local:school")
            change(&dossier)
        } request: { dossier in
            .moving(dossier, "FR", on: ImportOptions.repeatable.today.rawValue)
        }
    }
}

extension [UInt8] {
    /// A table with line ends as spreadsheets write them.
    init(table text: String) { self = Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8) }
}
