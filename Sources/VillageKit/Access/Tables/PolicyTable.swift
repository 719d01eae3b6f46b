// A table of cases with the expected answers, recognised by its content.

internal import VillageBasics

/// A table of cases with the expected answers.
public struct PolicyTable: Sendable {
    /// What kind of table it is.
    public let kind: Kind
    let rows: Rows

    /// How many cases there are.
    public var count: Int {
        switch rows {
        case .decisions(let rows): rows.count
        case .explanations(let rows): rows.count
        case .writings(let rows): rows.count
        }
    }

    /// The kinds of table.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Decision cases.
        case decisions
        /// Steps and missing facts of decision cases.
        case explanations
        /// Cases of writing.
        case writings
        /// A grid of decisions.
        case decisionGrid
        /// A grid of writing.
        case writeGrid
        /// Decision cases, flat, for a spreadsheet.
        case flatDecisions
    }

    enum Rows: Sendable {
        case decisions([DecisionRow])
        case explanations([ExplanationRow])
        case writings([WriteRow])
    }

    /// Reads a table; it looks at content, not at names.
    ///
    /// - Parameters:
    ///   - bytes: The file, unpacked.
    ///   - decisions: The decision cases that a table of steps names.
    /// - Throws: ``PolicyTableError``, with the line where it is known.
    public init(_ bytes: [UInt8], decisions: PolicyTable? = nil) throws(PolicyTableError) {
        let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        switch text.first(where: { !space.contains($0) }) {
        case nil: throw PolicyTableError(.empty)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            (kind, rows) = try Self.table(of: JSONRows.read(text), decisions)
        default:
            let sheet = try Sheet(text)
            switch (sheet.header.first, sheet.header.contains("action")) {
            case ("block", true): (kind, rows) = (.writeGrid, .writings(try WriteGrid.rows(sheet)))
            case ("block", false): (kind, rows) = (.decisionGrid, .decisions(try DecisionGrid.rows(sheet)))
            case ("id", _): (kind, rows) = (.flatDecisions, .decisions(try FlatDecisions.rows(sheet)))
            default: throw PolicyTableError(.unknownContent, line: 1)
            }
        }
        if count == 0 { throw PolicyTableError(.empty) }
    }

    private static func table(
        of objects: [JSONValue],
        _ decisions: PolicyTable?
    ) throws(PolicyTableError) -> (Kind, Rows) {
        guard let first = objects.first else { throw PolicyTableError(.empty) }
        if first["steps"] != nil {
            guard case .decisions(let cases)? = decisions?.rows else { throw PolicyTableError(.decisionsMissing) }
            return (.explanations, .explanations(ExplanationRow.rows(objects, cases)))
        }
        if first["matrix"] != nil, first["profiles"] != nil { throw PolicyTableError(.isModel) }
        if first["action"] != nil { return (.writings, .writings(objects.map { WriteRow($0) })) }
        if first["purpose"] != nil, first["expect"]?["trace"] != nil {
            return (.decisions, .decisions(objects.map { DecisionRow($0) }))
        }
        throw PolicyTableError(.unknownContent)
    }

    /// Runs every case.
    ///
    /// - Parameters:
    ///   - engine: The engine that answers.
    ///   - limit: After how many failures to stop.
    /// - Returns: How many passed, and which did not.
    public func run(_ engine: DecisionEngine, stoppingAfter limit: Int = .max) -> PolicyTableReport {
        switch rows {
        case .decisions(let rows): report(rows, limit) { $0.failure(engine) }
        case .explanations(let rows): report(rows, limit) { $0.failure(engine) }
        case .writings(let rows): report(rows, limit) { $0.failure(engine) }
        }
    }

    private func report<Row>(
        _ rows: [Row],
        _ limit: Int,
        _ failure: (Row) -> PolicyTableReport.Failure?
    ) -> PolicyTableReport {
        var report = PolicyTableReport(kind: kind)
        for row in rows {
            if let failure = failure(row) {
                report.failures.append(failure)
                if report.failed >= limit { break }
            } else {
                report.passed += 1
            }
        }
        return report
    }
}
