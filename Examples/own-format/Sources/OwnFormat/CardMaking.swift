// Makes a dossier of a card.

import VillageKit

/// A dossier in the making.
struct CardMaking {
    private let number: String
    private let options: ImportOptions
    private var dossier: Dossier
    private var account = ImportAccount()
    private var identity: Entry<StudentIdentity>

    init(_ number: String, _ options: ImportOptions) {
        self.number = number
        self.options = options
        let format = CardFormat.descriptor.id
        dossier = Dossier(student: options.identifiers.student(format: format, student: number))
        dossier.hasStableIdentifiers = options.identifiers.isStable
        identity = Entry(Self.header(StudentIdentity.typeName, "card", number, options), StudentIdentity())
    }

    /// Takes a line; what nothing reads is kept aside.
    mutating func take(_ name: String, _ text: String) {
        if name == CardFormat.number { return account.note(name, .mapped, at: .dossier("student")) }
        if let line = CardFormat.identity.first(where: { $0.name == name }) {
            var content = identity.content
            if line.read(&content, text) {
                identity = Entry(identity.header, content)
                return account.note(name, .carried, at: .field(identity.header.id, line.field))
            }
        }
        if let line = CardFormat.talent.first(where: { $0.name == name }) {
            var content = Talent()
            let header = Self.header(Talent.typeName, "talent \(dossier.talents.count + 1)", number, options)
            if line.read(&content, text) {
                dossier.talents.append(Entry(header, content))
                return account.note(name, .carried, at: .field(header.id, line.field))
            }
        }
        account.note(name, .quarantined, at: .foreign(dossier.foreign.count), code: "village-card.not-read")
        dossier.foreign.append(
            ForeignContent(
                format: CardFormat.descriptor.id,
                version: "1",
                path: name,
                ordinal: "\(dossier.foreign.count + 1)",
                section: .protection,
                raw: text
            )
        )
    }

    mutating func finish() -> ImportedDossier {
        if identity.content != StudentIdentity() { dossier.identities = [identity] }
        return ImportedDossier(dossier: dossier, account: account)
    }

    private static func header(
        _ type: String,
        _ origin: String,
        _ number: String,
        _ options: ImportOptions
    ) -> EntryHeader {
        let format = CardFormat.descriptor.id
        return EntryHeader(
            id: options.identifiers.entry(format: format, student: number, type: type, origin: origin),
            author: Author(),
            recordedAt: Instant(startOf: options.today),
            basis: .document,
            provenance: Provenance(SourceFile(format: format, version: "1", importer: "village-card/1"))
        )
    }
}
