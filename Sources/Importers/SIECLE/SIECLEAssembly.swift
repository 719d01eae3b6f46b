// Makes a dossier of a record: pupil, numbers, stays, then the envelope, then what nobody took.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct SIECLEAssembly {
    let record: SIECLERecord
    let header: SIECLEHeader
    let isImport: Bool
    /// The labels of the school; they are lent to one pupil after the other.
    var labels = SIECLELabels()
    var work: TreeAssembly
    /// The origins that entries were named by; a person may be linked to a pupil twice.
    var origins: Set<String> = []

    var root: XMLTree.Element { record.tree.root }

    init(_ record: SIECLERecord, key: String, _ school: SIECLESchool, _ options: ImportOptions) {
        self.record = record
        header = school.header
        isImport = school.isImport
        let headers = RecordHeaders(
            SIECLEFormat.vocabulary,
            version: school.version,
            student: key,
            keeper: school.header.organisation,
            day: school.header.day,
            options
        )
        work = TreeAssembly(
            record.tree.root,
            SIECLEFormat.vocabulary,
            version: school.version,
            headers: headers,
            hasStableIdentifiers: options.identifiers.isStable
        )
    }

    /// Makes the dossier.
    ///
    /// - Parameters:
    ///   - shared: National numbers that two pupils of the file have.
    ///   - envelope: The facts of the file as a whole.
    /// - Returns: The dossier, with its account.
    mutating func assemble(sharing shared: Set<String>, _ envelope: [(path: String, value: String)]) -> ImportedDossier
    {
        refuse(shared)
        work.reading.section = StudentIdentity.section
        if let identity = work.read(isImport ? SIECLEMapping.identity : SIECLEMapping.exportedIdentity, root) {
            work.dossier.identities.append(identity)
        }
        readContacts(of: root, nil, isProtected: false, origin: nil)
        readPersons()
        readStays()
        takeKeys()
        var transfer = TransferRecord()
        transfer.format = SIECLEFormat.id
        transfer.version = work.version
        transfer.from = work.dossier.keeper
        transfer.envelope = envelope.map { EnvelopeFact(path: $0.path, value: $0.value) }
        work.dossier.transfers = [transfer]
        work.checkBirthDate(root)
        checkCodes()
        let imported = work.settle()
        let account = SIECLECounting(record.repeated, imported.dossier).counted(imported.account)
        return ImportedDossier(dossier: imported.dossier, account: account)
    }

    /// A number that two pupils have is nobody's: it would make one of two dossiers.
    private mutating func refuse(_ shared: Set<String>) {
        guard !shared.isEmpty else { return }
        work.reading.section = StudentIdentity.section
        for leaf in root.children where SIECLEReader.nationalNumbers.contains(leaf.name) && shared.contains(leaf.text) {
            work.reading.refuse(leaf, "number-shared")
            work.note(Self.numberShared, leaf)
        }
    }

    /// Takes the keys that join the records.
    private mutating func takeKeys() {
        for element in root.children {
            for name in ["ELEVE_ID", "ELENOET"] {
                if element.filled(name) != nil { work.reading.take(name, of: element, .dossier("student")) }
                if name == "ELEVE_ID", let leaf = work.reading.leaves(name, in: element).first {
                    work.reading.take(leaf, .dossier("student"))
                }
            }
        }
        for owner in record.danglingAddresses {
            work.note(Self.addressMissing, owner)
        }
        for link in record.danglingLinks { work.note(Self.personMissing, link) }
    }

    /// Tells of codes whose meaning is not known; they are kept.
    private mutating func checkCodes() {
        let identity = work.dossier.identities.first?.content
        if let sex = identity?.sex, sex.meaning == nil { noteUnknown("CODE_SEXE") }
        for enrolment in work.dossier.enrolments {
            if let status = enrolment.content.status, status.meaning == nil { noteUnknown("CODE_STATUT") }
            if let reason = enrolment.content.exitReason, reason.meaning == nil { noteUnknown("CODE_MOTIF_SORTIE") }
        }
        let numbers = Set((identity?.identifiers ?? []).filter { $0.system == .elenoet }.map(\.value))
        if numbers.count > 1 { work.note(Self.numberDiffers, root) }
    }

    private mutating func noteUnknown(_ name: String) {
        let leaf = ([root] + root.descendants).first { $0.name == name }
        work.note(Self.codeUnknown, leaf ?? root)
    }

    /// The origin of an entry, unless an entry of the same origin was made before.
    mutating func origin(_ text: String?) -> String? {
        text.flatMap { origins.insert($0).inserted ? $0 : nil }
    }

    static let codeUnknown = FindingWords(
        "code-unknown",
        .warning,
        "code stands in no list that is known here; it is kept as it is, without a meaning",
        help: "give the export of codes of the same school as well"
    )
    private static let numberShared = FindingWords(
        "number-shared",
        .warning,
        "two pupils of the file have this national number; it is kept aside for both of them",
        help: "ask the sender whose number it is"
    )
    private static let numberDiffers = FindingWords(
        "number-differs",
        .warning,
        "attribute and element give two numbers of the pupil in the school; both are kept"
    )
    private static let addressMissing = FindingWords(
        "address-missing",
        .warning,
        "address stands in no file of the set",
        help: "ask for the exports with addresses"
    )
    private static let personMissing = FindingWords(
        "person-missing",
        .warning,
        "person of this link stands in no file of the set, or stands there twice",
        help: "give the export of guardians of the same day"
    )
}
