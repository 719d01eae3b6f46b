// Entries of an imported dossier that the charter does not admit are set aside, with the lines of their account.

import VillageBasics
public import VillageFormats
import VillageModel

extension ContentCharter {
    /// The code of what a charter sets aside.
    public static let notAdmitted = "charter.not-admitted"

    /// Sets the entries aside that the charter does not admit.
    ///
    /// Each becomes foreign content of its section, whose text is the complete entry in canonical JSON: it goes with a
    /// migration, is shown for no other purpose, and a person may make an entry of it (SEMANTICS 12). Its data are
    /// `quarantined` in the account, so that the counts still add up to the source. References to it stay as they are, for
    /// the day on which it comes back.
    ///
    /// - Parameter imported: A dossier as it was read.
    /// - Returns: The same dossier with what is admitted.
    public func quarantine(_ imported: ImportedDossier) -> ImportedDossier {
        var account = CharterAccount(imported.account)
        var dossier = imported.dossier
        for type in Dossier.contentTypes where !admits(type) { setAside(type, &dossier, &account) }
        return ImportedDossier(dossier: dossier, account: account.account)
    }

    private func setAside<Content: EntryContent>(
        _ type: Content.Type,
        _ dossier: inout Dossier,
        _ account: inout CharterAccount
    ) {
        let entries = dossier[keyPath: type.entries]
        if entries.isEmpty { return }
        dossier[keyPath: type.entries] = []
        for (place, entry) in zip(1..., entries) {
            let count = account.move(entry.header.id, to: dossier.foreign.count)
            dossier.foreign.append(
                ForeignContent(
                    format: Canonical.format,
                    version: Canonical.versionText,
                    // Without a stroke in front no writer takes it for a place in its file: it stays set aside.
                    path: "\(type.section.rawValue)/\(type.typeName)",
                    ordinal: "\(place)",
                    section: type.section,
                    raw: raw(entry),
                    count: count
                )
            )
        }
    }

    /// The complete entry in canonical JSON.
    private func raw<Content: EntryContent>(_ entry: Entry<Content>) -> String {
        var form = HeaderForm(entry.header, source: nil)
        form.format = entry.header.provenance?.file.format
        var writer = JSONWriter(.canonical)
        form.writeEntry(entry.content, to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// An account whose lines follow entries that are set aside.
private struct CharterAccount {
    private let lines: [ImportAccount.Line]
    /// The places of the lines of each entry.
    private var places: [EntryID: [Int]] = [:]
    /// Where the data of a line live now.
    private var homes: [Int: Home] = [:]
    private var moved: Set<EntryID> = []

    init(_ account: ImportAccount) {
        lines = account.lines
        for (place, line) in lines.enumerated() where line.fate != .rejected {
            if case .field(let entry, _) = line.home { places[entry, default: []].append(place) }
        }
    }

    /// Moves the data of an entry to foreign content.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - foreign: The place of the foreign content.
    /// - Returns: How many data there are.
    mutating func move(_ entry: EntryID, to foreign: Int) -> Int {
        moved.insert(entry)
        // Two entries of one name share their lines; the first takes them.
        let found = places.removeValue(forKey: entry) ?? []
        for place in found { homes[place] = .foreign(foreign) }
        return found.reduce(0) { $0 + lines[$1].count }
    }

    var account: ImportAccount {
        var account = ImportAccount()
        for (place, line) in lines.enumerated() {
            if let home = homes[place] {
                account.note(line.path, .quarantined, at: home, code: ContentCharter.notAdmitted, count: line.count)
            } else {
                // What was rejected at an entry that is gone has no home any more.
                let isGone = if case .field(let entry, _) = line.home { moved.contains(entry) } else { false }
                account.note(line.path, line.fate, at: isGone ? nil : line.home, code: line.code, count: line.count)
            }
        }
        return account
    }
}
