// Writes village cards of what was disclosed: every value of the view gets its line in the account.

public import VillageKit

/// Writes village cards.
public struct CardExporter: Exporter {
    /// The format.
    public static let format = CardFormat.descriptor

    /// Begins without any settings.
    public init() {}

    /// Begins a file of cards.
    public func begin(
        _ sink: consuming some ByteSink & ~Copyable,
        options: ExportOptions
    ) throws(ExportError) -> any DossierWriter & ~Copyable {
        var writer = CardWriter(sink)
        try writer.put(CardFormat.heading + "\n")
        return writer as any DossierWriter & ~Copyable
    }
}

/// Writes the cards of one file.
struct CardWriter: DossierWriter, ~Copyable {
    private var sink: any ByteSink & ~Copyable
    private var report = ExportReport(format: CardFormat.descriptor.id, version: "1")

    init(_ sink: consuming some ByteSink & ~Copyable) { self.sink = sink as any ByteSink & ~Copyable }

    mutating func write(_ view: DisclosedDossier) throws(ExportError) -> ExportAccount {
        var account = ExportAccount()
        var text = "\n\(CardFormat.number): \(report.dossiers + 1)\n"
        // A card holds one identity: a second one has no place.
        if let entry = view.identities.first { text += Self.lines(of: entry, CardFormat.identity, &account) }
        for entry in view.talents { text += Self.lines(of: entry, CardFormat.talent, &account) }
        let written = Set(view.identities.prefix(1).map(\.header.id)).union(view.talents.map(\.header.id))
        for entry in view.ordered where !written.contains(entry.header.id) {
            entry.visitValues { field, _ in
                account.note(.field(entry.header.id, field), .rejected, code: "village-card.no-place")
            }
        }
        for place in view.placeholders.indices { account.note(.placeholder(place), .redacted) }
        try put(text)
        report.dossiers += 1
        report.conservation += account.conservation
        return account
    }

    mutating func finish() throws(ExportError) -> ExportReport { report }

    mutating func put(_ text: String) throws(ExportError) {
        do throws(CodecError) { try sink.write(Array(text.utf8)) } catch { throw ExportError(error) }
    }

    /// The lines of an entry; what a line cannot hold is left out, and told.
    private static func lines<Content>(
        of entry: DisclosedEntry<Content>,
        _ lines: [CardLine<Content>],
        _ account: inout ExportAccount
    ) -> String {
        var text = ""
        var fates: [FieldName: (fate: Fate, code: String?)] = [:]
        for line in lines {
            let values = line.get(entry.content)
            // A line break would begin another line, and a blank in front is not read.
            let isSayable = values.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNewline) && !$0.hasPrefix(" ") }
            if isSayable { text += values.map { "\(line.name): \($0)\n" }.joined() }
            fates[line.field] = isSayable ? (.carried, nil) : (.rejected, "village-card.not-on-a-line")
        }
        entry.visitValues { field, value in
            var (fate, code) = fates[field] ?? (.rejected, "village-card.no-place")
            if fate == .carried, let words = value as? Text, words.language != nil || !words.translations.isEmpty {
                (fate, code) = (.degraded, "village-card.language")
            }
            account.note(.field(entry.header.id, field), fate, code: code)
        }
        return text
    }
}
