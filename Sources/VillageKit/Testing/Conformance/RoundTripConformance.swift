// Checks that what an exporter calls carried comes back through its importer as it was.

public import VillageKit

/// Checks that what an exporter calls carried comes back through its importer as it was.
///
/// A format declares what it can carry by its accounts: a value that is `carried` must be read back identical from the
/// same field of the same content type; what is `mapped`, `degraded` or left out is not compared.
public struct RoundTripConformance: Sendable {
    private let importer: any Importer
    private let exporter: any Exporter
    private let options: ExportOptions
    private let engine: DecisionEngine

    /// Creates the checks of a format.
    ///
    /// - Parameters:
    ///   - importer: What reads it.
    ///   - exporter: What writes it.
    ///   - options: With the settings, and with supplied values for whatever the format cannot be without.
    ///   - engine: The rules.
    public init(
        _ importer: any Importer,
        _ exporter: any Exporter,
        options: ExportOptions = ExportOptions(),
        engine: DecisionEngine = DecisionEngine(.standard)
    ) {
        self.importer = importer
        self.exporter = exporter
        self.options = options
        self.engine = engine
    }

    /// What came of one dossier.
    public struct Result: Sendable, Hashable {
        /// What is wrong, in words without values.
        public var violations: [String] = []
        /// How many values were carried, and compared.
        public var carried = 0
        /// Whether anything was written.
        public var isWritten = false
    }

    /// Writes what a reader may see of a dossier, reads it back, and compares.
    public func compare(_ dossier: Dossier, to request: AccessRequest) -> Result {
        var result = Result()
        guard let view = engine.disclose(dossier, to: request)?.dossier else { return result }
        do throws(ExportError) {
            let written = try exporter.write([view], options: options)
            result.isWritten = true
            let account = written.accounts.first ?? ExportAccount()
            do throws(ImportError) {
                let read = try importer.read(written.bytes, options: .repeatable)
                compare(view, account, read.dossiers.map(\.dossier), &result)
            } catch {
                result.violations.append("what was written is refused: \(error.code.rawValue)")
            }
        } catch {
            if error.code != .valueMissing && error.code != .notAllowed {
                result.violations.append("nothing is written: \(error.code.rawValue)")
            }
        }
        return result
    }

    private func compare(
        _ view: DisclosedDossier,
        _ account: ExportAccount,
        _ dossiers: [Dossier],
        _ result: inout Result
    ) {
        guard let dossier = dossiers.first, dossiers.count == 1 else {
            result.violations.append("\(dossiers.count) dossiers come back instead of one")
            return
        }
        var lines: [Home: Int] = [:]
        var mixed: Set<Home> = []
        for line in account.lines {
            if line.fate == .carried { lines[line.home, default: 0] += line.count } else { mixed.insert(line.home) }
        }
        var back = ValueCollector()
        dossier.visitEntries(&back)
        for entry in view.ordered {
            entry.visitValues { field, value in
                let home = Home.field(entry.header.id, field)
                // Of a list of which only some values are carried nobody can tell which.
                guard lines[home] != nil, !mixed.contains(home), !(value is EntryID), !(value is PersonID) else {
                    return
                }
                result.carried += 1
                let key = "\(entry.typeName).\(field)"
                let text = ValueCollector.text(value)
                if let count = back.values[key]?[text], count > 0 {
                    back.values[key]?[text] = count - 1
                } else {
                    result.violations.append("\(key): a value called carried does not come back")
                }
            }
        }
    }
}

/// Collects every value as canonical text, by content type and field.
private struct ValueCollector: EntryVisitor {
    var values: [String: [String: Int]] = [:]

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        for entry in entries {
            entry.content.visitValues { field, value in
                values["\(Content.typeName).\(field)", default: [:]][Self.text(value), default: 0] += 1
            }
        }
    }

    static func text(_ value: any FieldValue) -> String {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
