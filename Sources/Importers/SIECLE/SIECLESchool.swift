// The records of one school before they are joined: those of its exports, or of one import file.

import VillageCodecs
import VillageFormats

/// The records of one school before they are joined.
struct SIECLESchool {
    /// The version.
    let version: String
    /// The header of the file that was met first.
    var header = SIECLEHeader()
    /// Its leaves, with their paths.
    var envelope: [(path: String, value: String)] = []
    /// The files that were met.
    var parts: Set<SIECLEPart> = []
    /// The pupils, in the order of the file.
    var pupils: [XMLTree] = []
    /// Persons, addresses of pupils and addresses of persons, by their keys.
    var persons = SIECLETable()
    var pupilAddresses = SIECLETable()
    var personAddresses = SIECLETable()
    /// What belongs to a pupil in other places: links to persons, options, structures, scholarships.
    var links: [String: [XMLTree]] = [:]
    var others: [String: [XMLTree]] = [:]
    /// Labels of codes, by list and code, and the structures by their codes.
    var labels = SIECLELabels()

    init(version: String) { self.version = version }

    /// Whether it is an import file.
    var isImport: Bool { version != SIECLEVersion.exports }
}

/// Records by their keys, each used by any number of others.
struct SIECLETable {
    /// A record, and whether somebody used it.
    struct Row {
        let tree: XMLTree
        let path: String
        var isUsed = false
    }

    private(set) var rows: [String: Row] = [:]
    /// The keys, in the order of the file.
    private var order: [String] = []
    /// Keys that stand for two records which do not say the same.
    private(set) var ambiguous: Set<String> = []
    /// Records that cannot be used: without a key, or of a key that is ambiguous.
    private(set) var spoilt: [Row] = []

    /// Adds a record.
    mutating func add(_ tree: XMLTree, key: String?, path: String) {
        let row = Row(tree: tree, path: path)
        guard let key, !ambiguous.contains(key) else { return spoilt.append(row) }
        guard let known = rows[key] else {
            rows[key] = row
            return order.append(key)
        }
        spoilt.append(row)
        if known.tree.root.isSame(as: tree.root) { return }
        // Nobody can tell which of them is meant.
        spoilt.append(known)
        rows[key] = nil
        ambiguous.insert(key)
    }

    /// Uses a record.
    ///
    /// - Returns: The record, and whether somebody used it before: its data are counted once.
    mutating func use(_ key: String) -> (tree: XMLTree, isRepeated: Bool)? {
        guard let row = rows[key] else { return nil }
        rows[key]?.isUsed = true
        return (row.tree, row.isUsed)
    }

    /// What nobody used, in the order of the file.
    var unused: [Row] { order.compactMap { rows[$0] }.filter { !$0.isUsed } + spoilt }
}

/// Labels of codes, which travel with the data.
struct SIECLELabels {
    /// A row of a list, and whether a pupil has its code.
    private struct Row {
        let label: String
        let path: String
        let count: Int
        var isUsed = false
    }

    private var rows: [String: [String: Row]] = [:]
    /// Data that are no label: they belong to the school and not to a pupil.
    private(set) var rest: [String: Int] = [:]

    /// Takes a row of a list.
    mutating func add(_ element: XMLTree.Element, path: String, list: String, code: String) {
        let count = element.data
        let label = ["LIBELLE_EDITION", "LIBELLE_LONG", "LIBELLE_COURT"].lazy.compactMap { element.value($0) }.first
        guard let key = element.filled(code) ?? element.value(code), let label, rows[list]?[key] == nil else {
            return leave(path, count)
        }
        rows[list, default: [:]][key] = Row(label: label, path: path, count: count)
    }

    /// Leaves data that are no label.
    mutating func leave(_ path: String, _ count: Int) { rest[path, default: 0] += count }

    /// The label of a code.
    mutating func label(_ list: String, _ code: String) -> String? {
        guard let row = rows[list]?[code] else { return nil }
        rows[list]?[code]?.isUsed = true
        return row.label
    }

    /// Takes over the labels of another file.
    mutating func join(_ other: SIECLELabels) {
        for (list, own) in other.rows { rows[list, default: [:]].merge(own) { first, _ in first } }
        for (path, count) in other.rest { leave(path, count) }
    }

    /// What became of the lists: code and label of a row that was used, and all the rest.
    var account: ImportAccount {
        var used: [String: Int] = [:]
        var unused = rest
        for row in rows.values.flatMap(\.values) {
            used[row.path, default: 0] += row.isUsed ? min(2, row.count) : 0
            unused[row.path, default: 0] += row.isUsed ? max(0, row.count - 2) : row.count
        }
        var account = ImportAccount()
        for (path, count) in used.sorted(by: { $0.key < $1.key }) {
            account.note(path, .mapped, at: .envelope(path), count: count)
        }
        for (path, count) in unused.sorted(by: { $0.key < $1.key }) {
            account.note(path, .rejected, at: nil, code: "siecle.not-of-a-pupil", count: count)
        }
        return account
    }
}
