// Finds for each datum of a source how it ended: by the rules first, then by what the writer did with its home.

import VillageAccess
import VillageFormats
import VillageModel

/// Finds for each datum of a source how it ended.
struct ConversionJoin {
    private let isOwnFormat: Bool
    /// How many data live at each place of the dossier.
    private var data: [Home: Int] = [:]
    private var items: [EntryID: DisclosureReceipt.Item] = [:]
    /// What the writer did, by place in the view.
    private var written: [Home: WrittenValues] = [:]
    /// The places of each shown entry, by the name it has in the view.
    private var fields: [EntryID: [FieldName]] = [:]

    /// Some data that ended in the same way.
    struct Part {
        let ending: Ending
        let code: String?
        let count: Int
    }

    init(_ source: ImportAccount, _ receipt: DisclosureReceipt, _ account: ExportAccount, isOwnFormat: Bool) {
        self.isOwnFormat = isOwnFormat
        for line in source.lines where line.fate != .rejected {
            if let home = line.home { data[home, default: 0] += line.count }
        }
        for item in receipt.items { items[item.entry] = item }
        for line in account.lines {
            if case .field(let entry, let field) = line.home, written[line.home] == nil {
                fields[entry, default: []].append(field)
            }
            written[line.home, default: WrittenValues()].add(line)
        }
    }

    /// How the data of one line of the import ended.
    mutating func endings(of line: ImportAccount.Line) -> [Part] {
        guard line.fate != .rejected, let home = line.home else { return [whole(line, Ending(line.fate), line.code)] }
        switch home {
        case .field(let entry, let field): return endings(of: line, in: entry, field)
        case .foreign:
            // Forbidden content and what is not handed back stay where they are: kept aside.
            return written[home] == nil ? [whole(line, .quarantined, line.code)] : given(line, home, isKept: true)
        case .envelope, .agreement, .placeholder, .dossier:
            if written[home] != nil { return given(line, home) }
            return [whole(line, line.fate == .quarantined ? .quarantined : .hidden, line.code ?? "view.not-part-of-it")]
        }
    }

    private mutating func endings(of line: ImportAccount.Line, in entry: EntryID, _ field: FieldName) -> [Part] {
        guard let item = items[entry] else { return [whole(line, .hidden, "view.not-part-of-it")] }
        let code = "access." + item.reason.rawValue
        switch item.decision {
        case .deny: return [whole(line, .hidden, code)]
        case .redact: return [whole(line, .redacted, code)]
        case .allow: break
        }
        if Self.covers(item.hiddenFields, field) { return [whole(line, .hidden, "access.field")] }
        if Self.covers(item.redactedFields, field) { return [whole(line, .redacted, "access.field")] }
        let name = item.viewName ?? entry
        let home = Home.field(name, field)
        if written[home] != nil { return given(line, home) }
        return [related(line, name, field)]
    }

    /// A place that the writer names otherwise: by a record around it or by the values in it, or not at all.
    private func related(_ line: ImportAccount.Line, _ entry: EntryID, _ field: FieldName) -> Part {
        let near = (fields[entry] ?? [])
            .filter { other in
                field.isEmpty || other.hasPrefix(field + ".") || field.hasPrefix(other + ".")
            }
            .compactMap { written[.field(entry, $0)]?.worst }
        // What stands in the header is written with the entry, wherever anything of it is.
        let found = field.isEmpty ? near.min { $0.fate < $1.fate } : near.max { $0.fate < $1.fate }
        guard let found else { return whole(line, .rejected, "export.no-account") }
        return combined(line, found.fate, found.code, count: line.count)
    }

    /// What the writer did with the values at one place, one after the other.
    private mutating func given(_ line: ImportAccount.Line, _ home: Home, isKept: Bool = false) -> [Part] {
        guard var values = written[home] else { return [] }
        let runs = values.take(line.count, of: line.home.flatMap { data[$0] } ?? 0)
        written[home] = values
        return runs.map { combined(line, $0.fate, $0.code, count: $0.count, isKept: isKept) }
    }

    /// A datum that its own format gets back has the class of the export; any other the worse of the two.
    private func combined(
        _ line: ImportAccount.Line,
        _ fate: Fate,
        _ code: String?,
        count: Int,
        isKept: Bool = false
    ) -> Part {
        let isExport = isKept || isOwnFormat || fate > line.fate
        return Part(
            ending: Ending(isExport ? fate : line.fate),
            code: isExport ? code : line.code ?? code,
            count: count
        )
    }

    private func whole(_ line: ImportAccount.Line, _ ending: Ending, _ code: String?) -> Part {
        Part(ending: ending, code: code, count: line.count)
    }

    /// Whether a field, or a record that it lies in, is one of these.
    private static func covers(_ names: Set<FieldName>, _ field: FieldName) -> Bool {
        names.contains { $0 == field || field.hasPrefix($0 + ".") || (!field.isEmpty && $0.hasPrefix(field + ".")) }
    }
}
