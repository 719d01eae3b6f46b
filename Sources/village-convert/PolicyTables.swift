// Tables of cases that are run together: a table of steps names cases of a decision table.

import VillageKit

/// Tables of cases that are run together.
struct PolicyTables {
    private var files: [(name: String, bytes: [UInt8])] = []

    /// Adds a file, unpacked where it is compressed.
    mutating func add(_ file: String) throws(Failure) {
        for source in try Source.all([file]) { files.append((source.label, try Self.bytes(of: source))) }
    }

    /// Reads every table, those of steps last.
    func read() throws(Failure) -> [(file: String, table: PolicyTable)] {
        var tables: [(file: String, table: PolicyTable)] = []
        var waiting: [(name: String, bytes: [UInt8])] = []
        for file in files {
            do throws(PolicyTableError) {
                tables.append((file.name, try PolicyTable(file.bytes)))
            } catch {
                guard error.code == .decisionsMissing else { throw Self.failure(error, file.name) }
                waiting.append(file)
            }
        }
        let decisions = tables.first { $0.table.kind == .decisions }?.table
        for file in waiting {
            var decisions = decisions
            if decisions == nil { decisions = try Self.neighbour(of: file.name) }
            do throws(PolicyTableError) {
                tables.append((file.name, try PolicyTable(file.bytes, decisions: decisions)))
            } catch { throw Self.failure(error, file.name) }
        }
        return tables
    }

    /// The decision table that lies beside a table of steps.
    private static func neighbour(of file: String) throws(Failure) -> PolicyTable? {
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        for name in ["decision-table.json", "decision-table.json.gz"] {
            guard let source = try? Source.all(["\(folder)\(name)"]).first else { continue }
            let bytes = try bytes(of: source)
            do throws(PolicyTableError) { return try PolicyTable(bytes) } catch { throw failure(error, source.label) }
        }
        return nil
    }

    private static func bytes(of source: Source) throws(Failure) -> [UInt8] {
        do throws(CodecError) {
            var bytes = try source.part.open()
            return try bytes.readAll(limit: 256 << 20)
        } catch { throw Failure(error, in: source.label) }
    }

    private static func failure(_ error: PolicyTableError, _ file: String) -> Failure {
        switch error.code {
        case .isModel: .usage("'\(file)': is a model, not a table of cases; give it with '--policy'")
        default: Failure(.malformed, "'\(file)', \(error.description)", help: [error.help])
        }
    }
}
