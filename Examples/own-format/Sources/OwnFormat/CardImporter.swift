// Reads village cards: every line gets its place in the account, and what is not understood is kept aside.

public import VillageKit

/// Reads village cards.
public struct CardImporter: Importer {
    /// The format.
    public static let format = CardFormat.descriptor

    /// Begins without any settings.
    public init() {}

    /// Recognises the first line.
    public func recognise(_ head: [UInt8]) -> FormatRecognition? {
        head.starts(with: CardFormat.heading.utf8) ? FormatRecognition(version: "1") : nil
    }

    /// Begins to read a file of cards.
    public func open(
        _ source: consuming some ByteSource & ~Copyable,
        options: ImportOptions
    ) throws(ImportError) -> any DossierReader & ~Copyable {
        CardReader(LineReader(source, limit: 1 << 16), options) as any DossierReader & ~Copyable
    }
}

/// Hands out a dossier for each card.
struct CardReader<Source: ByteSource & ~Copyable>: DossierReader, ~Copyable {
    private(set) var report = ImportReport(format: CardFormat.descriptor.id, version: "1")
    private var lines: LineReader<Source>
    private let options: ImportOptions
    private var isBegun = false

    init(_ lines: consuming LineReader<Source>, _ options: ImportOptions) {
        self.lines = lines
        self.options = options
    }

    mutating func next() throws(ImportError) -> ImportedDossier? {
        if !isBegun {
            guard try line() == CardFormat.heading else { throw ImportError(.malformed, at: SourceLocation(line: 1)) }
            isBegun = true
        }
        while true {
            var card: [(name: String, text: String)] = []
            var isLast = true
            while let text = try line() {
                if text.isEmpty, card.isEmpty { continue }
                if text.isEmpty {
                    isLast = false
                    break
                }
                let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
                card.append((String(parts[0]), String(value)))
            }
            if card.isEmpty { return nil }
            if let imported = dossier(of: card) { return imported }
            if isLast { return nil }
        }
    }

    private mutating func line() throws(ImportError) -> String? {
        do throws(CodecError) {
            return try lines.next().map { String(decoding: $0, as: UTF8.self) }
        } catch {
            throw ImportError(error)
        }
    }

    /// Makes a dossier; `nil` when the card has no number and is set aside.
    private mutating func dossier(of card: [(name: String, text: String)]) -> ImportedDossier? {
        guard let number = card.first(where: { $0.name == CardFormat.number })?.text, !number.isEmpty else {
            let place = SourceLocation(line: lines.line)
            let why = Diagnostic(
                "village-card.no-number",
                .error,
                "card has no number",
                at: place,
                help: "add 'number:'"
            )
            report.setAside(why, path: "card", count: card.count)
            return nil
        }
        var making = CardMaking(number, options)
        for line in card { making.take(line.name, line.text) }
        let imported = making.finish()
        report.note(imported)
        return imported
    }
}
