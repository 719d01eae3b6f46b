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

/// A conversion from table to table, within the school that keeps the dossiers.
struct CSVMove {
    var importReport: ImportReport
    var views: [DisclosedDossier] = []
    var bytes: [UInt8]
    var accounts: [ExportAccount]
    var report: ExportReport

    init(_ source: [UInt8], mapping: String, changing change: (inout Dossier) -> Void = { _ in }) throws {
        let read = try CSVImporter().read(source, options: .repeatable)
        importReport = read.report
        for imported in read.dossiers {
            var dossier = imported.dossier
            dossier.keeper = OrganisationID("local:school")
            change(&dossier)
            let request = AccessRequest(
                role: .recordsOfficer,
                organisation: dossier.keeper,
                relation: .current,
                purpose: .migration,
                profile: "FR",
                day: ImportOptions.repeatable.today
            )
            views.append(try #require(DecisionEngine(.standard).disclose(dossier, to: request)).dossier)
        }
        var options = ExportOptions()
        options.settings["mapping"] = mapping
        (bytes, accounts, report) = try CSVExporter().write(views, options: options)
    }

    /// The number of values that the accounts have to speak of.
    var values: Int {
        views.reduce(0) { sum, view in
            var count = sum + view.placeholders.count
            for entry in view.ordered {
                entry.visitValues { _, _ in count += 1 }
                count += entry.redactedFields.count
            }
            for content in view.migration?.foreign ?? [] { count += content.count }
            for transfer in view.migration?.transfers ?? [] { count += transfer.envelope.count }
            return count
        }
    }

    /// The number of values of the accounts, without the marks of entries.
    var accounted: Int {
        accounts.flatMap(\.lines)
            .reduce(0) { sum, line in
                if case .field(_, "") = line.home { sum } else { sum + line.count }
            }
    }
}

extension [UInt8] {
    /// A table with line ends as spreadsheets write them.
    init(table text: String) { self = Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8) }
}
