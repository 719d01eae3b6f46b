// Proposes a mapping for a table, with what it is unsure of: to be looked at by a person before it is used.

public import VillageCodecs
import VillageModel

/// A proposal of a mapping for a table, with what is unsure in it.
///
/// Headers are compared with words in French, Dutch, English and German; the first rows are looked at. No value of a cell
/// is part of the proposal, except short codes that are known.
public struct TableGuess: Sendable {
    /// The columns.
    public private(set) var columns: [ColumnGuess] = []
    /// What is unsure of the table as a whole.
    public private(set) var doubts: [String] = []
    /// How many rows were looked at.
    public private(set) var rows = 0
    /// The character between cells.
    public let separator: UInt8
    /// The encoding.
    public private(set) var encoding = TableEncoding.utf8
    /// The name that the mapping gets.
    public let name: String
    var dates: [DateForm] = []

    /// Looks at a table.
    ///
    /// - Parameters:
    ///   - source: Where the bytes come from; only the first are read.
    ///   - name: The name that the mapping gets.
    ///   - most: The most rows to look at.
    /// - Throws: ``ImportError`` when there is no table of at least two columns.
    public init(
        _ source: consuming some ByteSource & ~Copyable,
        name: String,
        rows most: Int = 500
    ) throws(ImportError) {
        self.name = name
        do throws(CodecError) {
            var head: [UInt8] = []
            while head.count < 1 << 20 {
                let piece = try source.read(atMost: (1 << 20) - head.count)
                if piece.isEmpty { break }
                head += piece
            }
            guard TableHead.mayBeTable(head), let found = Self.separator(of: head) else {
                throw CodecError(.malformed, at: SourceLocation(line: 1))
            }
            separator = found
            try look(at: head, most)
        } catch { throw ImportError(error) }
        settle()
    }

    /// The separator with which the first rows have most cells, all as many.
    private static func separator(of head: [UInt8]) -> UInt8? {
        let counts = TableHead.separators.compactMap { sign in
            TableHead.headers(head, sign).map { (sign: sign, count: $0.count) }
        }
        let best = counts.filter { $0.count > 1 }.max { $0.count < $1.count }
        return best?.sign
    }

    private mutating func look(at head: [UInt8], _ most: Int) throws(CodecError) {
        var reader = DelimitedReader(ArraySource(head), separator: separator)
        let headers = try reader.next()?.cells ?? []
        var samples = [ColumnSample](repeating: ColumnSample(), count: headers.count)
        var (faults, ragged) = (0, 0)
        while rows < most, let row = try reader.next() {
            rows += 1
            if row.fault != nil { faults += 1 }
            guard row.fault == nil else { continue }
            if row.cells.count != headers.count { ragged += 1 }
            for (place, cell) in row.cells.prefix(headers.count).enumerated() {
                samples[place].add(FormulaGuard.unguarded(cell))
            }
        }
        encoding = reader.encoding ?? .utf8
        columns = headers.enumerated()
            .map { place, header in
                ColumnGuess(number: place + 1, header: FormulaGuard.unguarded(header), samples[place])
            }
        if faults > 0 { doubts.append("\(faults) of \(rows) rows are broken") }
        if ragged > 0 { doubts.append("\(ragged) of \(rows) rows have not as many cells as the header") }
        if rows == 0 { doubts.append("there are no rows to look at") }
    }

    private mutating func settle() {
        leaveDoubles()
        let dated = columns.filter { $0.isTaken && [.birthDate, .entryDate, .exitDate].contains($0.concept) }
        for form in ColumnSample.forms where dated.contains(where: { $0.sample.dateForms.first == form }) {
            dates.append(form)
        }
        // A mapping has one list of forms: two that read the same text differently cannot stand in it together.
        if dates.contains(where: { $0.pattern == "dd/mm/yyyy" }), dates.contains(where: { $0.pattern == "mm/dd/yyyy" })
        {
            doubts.append("dates stand in forms that contradict one another")
        }
        let concepts = Set(columns.filter { $0.isTaken && $0.owner == .pupil }.compactMap(\.concept))
        if concepts.isDisjoint(with: [.family, .fullName]) {
            doubts.append("no column with the names of pupils was found")
        }
        if concepts.isDisjoint(with: [.number, .niss, .ine]) {
            doubts.append("no column with the numbers of pupils was found; they are told apart by names")
        }
        if columns.contains(where: { $0.isTaken && $0.owner != .pupil }) {
            doubts.append("nothing says who has parental authority; nobody is taken for a guardian")
        }
    }

    /// Of two columns for one place the surer is taken, or the first.
    private mutating func leaveDoubles() {
        var best: [String: Int] = [:]
        for (place, column) in columns.enumerated() where column.isTaken {
            guard let concept = column.concept, let target = GuessPlace.field(of: concept, column.owner) else {
                continue
            }
            let key = "\(target.entry) \(target.field) \(target.system ?? "")"
            if let other = best[key] {
                let loser = columns[other].confidence >= column.confidence ? place : other
                columns[loser].confidence = min(columns[loser].confidence, 30)
                columns[loser].doubts.append("another column fits the same place")
                if loser == other { best[key] = place }
            } else {
                best[key] = place
            }
        }
        var seen: Set<String> = []
        for place in columns.indices where !seen.insert(HeaderText.folded(columns[place].header)).inserted {
            columns[place].confidence = 0
            columns[place].doubts.append("another column has the same header")
        }
    }
}
