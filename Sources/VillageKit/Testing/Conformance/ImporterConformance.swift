// Checks that every importer has to pass, whatever its format.

public import VillageKit

/// Checks that every importer has to pass; each answers with what is wrong, in words without values.
public struct ImporterConformance: Sendable {
    private let importer: any Importer
    private let options: ImportOptions

    /// Creates the checks of an importer.
    public init(_ importer: any Importer, options: ImportOptions = .repeatable) {
        self.importer = importer
        self.options = options
    }

    /// Reads a sound source and checks its account.
    ///
    /// - Parameters:
    ///   - bytes: A sound source.
    ///   - data: How many data the source holds, counted by somebody else than the importer (SEMANTICS 12).
    ///   - marker: Text that stands in every value of the source, if the source was made so.
    /// - Returns: What is wrong.
    public func violations(reading bytes: [UInt8], data: Int? = nil, marker: String? = nil) -> [String] {
        do throws(ImportError) {
            if importer.recognise(Array(bytes.prefix(1 << 16))) == nil { return ["the source is not recognised"] }
            let read = try importer.read(bytes, options: options)
            var violations = Self.violations(read.dossiers, read.report)
            if let data, read.report.conservation.total != data {
                violations.append("the report adds up to \(read.report.conservation.total) data of \(data)")
            }
            let again = try importer.read(bytes, options: options)
            if again.dossiers.map(\.dossier) != read.dossiers.map(\.dossier) || again.report != read.report {
                violations.append("reading twice gives two results")
            }
            if let marker, Self.text(of: read.report).contains(marker) {
                violations.append("a value stands in the report")
            }
            return violations
        } catch {
            return ["the source is refused: \(error.code.rawValue)"]
        }
    }

    /// Reads a source cut off at many places; every cut must end in an error or in a report that adds up.
    ///
    /// - Parameters:
    ///   - bytes: A sound source.
    ///   - parts: How many cuts to make.
    /// - Returns: What is wrong, and how many cuts were refused.
    public func truncations(of bytes: [UInt8], parts: Int = 50) -> (violations: [String], refused: Int) {
        var violations: [String] = []
        var refused = 0
        for part in 0..<parts {
            let cut = [UInt8](bytes[..<(bytes.count * part / parts)])
            do throws(ImportError) {
                let read = try importer.read(cut, options: options)
                violations += Self.violations(read.dossiers, read.report).map { "cut \(part) of \(parts): \($0)" }
            } catch {
                refused += 1
            }
        }
        return (violations, refused)
    }

    private static func violations(_ dossiers: [ImportedDossier], _ report: ImportReport) -> [String] {
        var violations: [String] = []
        var sum = report.fileAccount.conservation
        for (number, imported) in dossiers.enumerated() {
            sum += imported.account.conservation
            violations += homes(imported).map { "dossier \(number + 1): \($0)" }
        }
        if sum != report.conservation { violations.append("the accounts of the dossiers do not add up to the report") }
        if report.dossiers != dossiers.count { violations.append("the report counts \(report.dossiers) dossiers") }
        return violations
    }

    /// Every home that an account names must exist, and every entry must be somebody's home.
    private static func homes(_ imported: ImportedDossier) -> [String] {
        let dossier = imported.dossier
        var entries = EntryCollector()
        dossier.visitEntries(&entries)
        var violations: [String] = []
        if Set(entries.ids).count != entries.ids.count { violations.append("two entries have one identifier") }
        let known = Set(entries.ids)
        for line in imported.account.lines {
            switch line.home {
            case .field(let entry, _) where !known.contains(entry): violations.append("\(line.path): no such entry")
            case .foreign(let place) where !dossier.foreign.indices.contains(place):
                violations.append("\(line.path): no such foreign content")
            case nil where line.fate != .rejected: violations.append("\(line.path): \(line.fate.rawValue) to nowhere")
            default: continue
            }
        }
        for item in dossier.foreign where item.forbidden != nil && !item.raw.isEmpty {
            violations.append("\(item.path): forbidden content is kept")
        }
        return violations
    }

    private static func text(of report: ImportReport) -> String {
        let findings = report.diagnostics.map { finding in
            [finding.identifier, finding.summary, finding.help ?? "", finding.path ?? "", finding.rule ?? ""]
                .joined(separator: " ")
        }
        return (findings + report.unread.keys).joined(separator: "\n")
    }
}

private struct EntryCollector: EntryVisitor {
    var ids: [EntryID] = []

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) { ids += entries.map(\.header.id) }
}
