// The pupils of some tables by what guardians know of them: number, names, class.

import VillageCodecs
import VillageFormats

/// The pupils of some tables by what guardians know of them.
struct PupilIndex {
    /// Why no pupil was found.
    struct Trouble: Error {
        let words: CSVWords
    }

    private struct Pupil {
        let number: Int
        let groups: [Set<String>]
    }

    private var byName: [String: [Pupil]] = [:]
    private var byNumber: [String: [Pupil]] = [:]

    /// The most pupils that are kept in memory.
    private static let most = 1 << 20

    /// Goes through the tables once.
    init(_ files: [TableFile]) throws(ImportError) {
        var count = 0
        for file in files {
            var unheard = ImportReport(format: CSVFormat.id)
            var rows = try file.rows(&unheard)
            while let row = try rows.nextFilled() {
                guard count < Self.most else { throw ImportError(.limitExceeded, at: SourceLocation(line: row.line)) }
                add(row, file.layout, count)
                count += 1
            }
        }
    }

    private mutating func add(_ row: DelimitedRow, _ layout: TableLayout, _ number: Int) {
        guard row.fault == nil else { return }
        func texts(_ link: TableColumn.Link) -> [String] {
            row.cells.indices.compactMap { place in
                guard layout.column(at: place)?.link == link, ElementReading.isInk(row.cells[place]) else { return nil }
                return FormulaGuard.unguarded(row.cells[place])
            }
        }
        let pupil = Pupil(number: number, groups: texts(.group).map { Set(HeaderText.words($0)) })
        let given = texts(.given).first ?? ""
        for key in Set((texts(.family) + texts(.usage)).map { Self.key($0, given) }) {
            byName[key, default: []].append(pupil)
        }
        for number in texts(.number) { byNumber[HeaderText.trimmed(number), default: []].append(pupil) }
    }

    private static func key(_ family: String, _ given: String) -> String {
        "\(HeaderText.folded(family))\u{1F}\(HeaderText.folded(given))"
    }

    /// Finds the one pupil of whom a row speaks.
    func pupil(named parts: [(link: TableColumn.Link, text: String)]) -> Result<Int, Trouble> {
        func text(_ link: TableColumn.Link) -> String? { parts.first { $0.link == link }?.text }
        if let number = text(.number) {
            let found = byNumber[HeaderText.trimmed(number)] ?? []
            return Self.only(found)
        }
        let given = text(.given) ?? ""
        var found: [Int: Pupil] = [:]
        for family in [text(.family), text(.usage)].compactMap(\.self) {
            for pupil in byName[Self.key(family, given)] ?? [] { found[pupil.number] = pupil }
        }
        guard let group = text(.group).map({ Set(HeaderText.words($0)) }), !group.isEmpty else {
            return Self.only(Array(found.values))
        }
        let inGroup = found.values.filter { pupil in
            pupil.groups.isEmpty || pupil.groups.contains { $0.isSubset(of: group) || group.isSubset(of: $0) }
        }
        if inGroup.isEmpty, !found.isEmpty { return .failure(Trouble(words: .guardianOtherClass)) }
        return Self.only(inGroup)
    }

    private static func only(_ found: [Pupil]) -> Result<Int, Trouble> {
        guard let pupil = found.first else { return .failure(Trouble(words: .guardianUnlinked)) }
        return found.count == 1 ? .success(pupil.number) : .failure(Trouble(words: .guardianAmbiguous))
    }
}
