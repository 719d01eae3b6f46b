// Checks that every exporter has to pass, whatever its format.

public import VillageKit

/// Checks that every exporter has to pass; each answers with what is wrong, in words without values.
public struct ExporterConformance: Sendable {
    private let exporter: any Exporter
    private let options: ExportOptions
    private let engine: DecisionEngine

    /// Creates the checks of an exporter.
    public init(
        _ exporter: any Exporter,
        options: ExportOptions = ExportOptions(),
        engine: DecisionEngine = DecisionEngine(.standard)
    ) {
        self.exporter = exporter
        self.options = options
        self.engine = engine
    }

    /// Discloses a dossier and checks the account of what is written, and that nothing hidden shows in it.
    ///
    /// - Parameters:
    ///   - dossier: A dossier, best a generated one.
    ///   - request: Who asks.
    /// - Returns: What is wrong.
    public func violations(writing dossier: Dossier, to request: AccessRequest) -> [String] {
        guard let disclosure = engine.disclose(dossier, to: request) else { return [] }
        let written = result(disclosure.dossier)
        var violations: [String] = []
        if result(disclosure.dossier) != written { violations.append("writing twice gives two results") }
        let reduced = dossier.withoutHidden(disclosure.receipt)
        if engine.disclose(reduced, to: request).map({ result($0.dossier) }) != written {
            violations.append("what is hidden changes what is written")
        }
        if case .success(let file) = written {
            violations += accounts(file.account, of: disclosure.dossier)
            violations += closedValues(in: file.bytes, dossier, disclosure.receipt)
        }
        return violations
    }

    /// Whether anything is written for a request: checks of nothing would pass as well.
    public func writes(_ dossier: Dossier, to request: AccessRequest) -> Bool {
        guard let disclosure = engine.disclose(dossier, to: request) else { return false }
        return (try? result(disclosure.dossier).get()) != nil
    }

    private struct File: Hashable {
        let bytes: [UInt8]
        let account: ExportAccount
    }

    private func result(_ dossier: DisclosedDossier) -> Result<File, ExportError> {
        do throws(ExportError) {
            let written = try exporter.write([dossier], options: options)
            return .success(File(bytes: written.bytes, account: written.accounts.first ?? ExportAccount()))
        } catch {
            return .failure(error)
        }
    }

    /// Every value of the view has its fate, and every placeholder.
    private func accounts(_ account: ExportAccount, of view: DisclosedDossier) -> [String] {
        var expected: [Home: Int] = [:]
        for entry in view.ordered {
            entry.visitValues { name, _ in expected[.field(entry.header.id, name), default: 0] += 1 }
        }
        for place in view.placeholders.indices { expected[.placeholder(place), default: 0] += 1 }
        // Fields that the view names as left out may have a line as well; they hold no value.
        let named = Set(
            view.ordered.flatMap { entry in entry.redactedFields.map { Home.field(entry.header.id, $0.name) } }
        )
        var found: [Home: Int] = [:]
        for line in account.lines {
            if line.fate == .redacted, named.contains(line.home) { continue }
            switch line.home {
            // Labels and flags of a header that the format cannot carry are counted beside the values.
            case .field(_, ""): continue
            case .field, .placeholder: found[line.home, default: 0] += line.count
            default: continue
            }
        }
        let types = Dictionary(
            view.ordered.map { ($0.header.id, $0.typeName) },
            uniquingKeysWith: { first, _ in first }
        )
        return Set(expected.keys).union(found.keys)
            .filter { expected[$0] != found[$0] }
            .map { home in
                let counts = "\(found[home] ?? 0) of \(expected[home] ?? 0) values have a fate"
                return if case .field(let id, let name) = home { "\(types[id] ?? "?").\(name): \(counts)" } else {
                    counts
                }
            }
            .sorted()
    }

    private func closedValues(in bytes: [UInt8], _ dossier: Dossier, _ receipt: DisclosureReceipt) -> [String] {
        let present = Set(bytes.split { !Self.isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) })
        let markers = dossier.markers()
        var violations: [String] = []
        for item in receipt.items {
            for (field, texts) in markers[item.entry] ?? [:] {
                let isWithheld = item.hiddenFields.contains(field) || item.redactedFields.contains(field)
                if item.decision != .allow || isWithheld, !present.isDisjoint(with: texts) {
                    violations.append("\(item.type).\(field): a closed value is written")
                }
            }
        }
        return violations
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
    }
}
