// Takes the dossiers of a file: persons stand before pupils in it, so that it is written when all are known.

import VillageAccess
import VillageCodecs
import VillageFormats

/// Takes the dossiers of a file.
struct SIECLEWriter: DossierWriter, ~Copyable {
    private var file: RecordFile
    private let settings: SIECLESettings
    private var report: ExportReport
    /// The header, which all dossiers share.
    private var header: SIECLEHeaderMaking?
    private var persons: [ElementNode] = []
    private var pupils: [ElementNode] = []
    /// The persons by their numbers.
    private var known: [String: Int] = [:]
    /// Numbers of pupils, each with the name of its leaf.
    private var numbers: Set<String> = []

    init(_ file: consuming RecordFile, _ settings: SIECLESettings) {
        self.file = file
        self.settings = settings
        report = ExportReport(format: SIECLEFormat.id, version: SIECLEVersion.written)
    }

    mutating func write(_ dossier: DisclosedDossier) throws(ExportError) -> ExportAccount {
        var making = try SIECLEHeaderMaking(dossier, settings.options)
        if let header { try making.join(header) }
        var record = SIECLERecordMaking(
            dossier,
            settings,
            making,
            numbers: settings.isNumbered ? (pupil: pupils.count + 1, person: persons.count + 1) : nil
        )
        let account = try record.finish()
        let (pupil, own) = Self.separated(record.work.root)
        try add(pupil, own)
        if header == nil { report.supplied = making.supplied }
        header = header ?? making
        report.note(dossier, account, findings: record.work.findings, supplied: record.work.supplied)
        return account
    }

    /// Adds a pupil with the persons of the pupil; nothing is added where a number stands for two.
    private mutating func add(_ pupil: ElementNode, _ own: [ElementNode]) throws(ExportError) {
        var own = own
        var new: [String: ElementNode] = [:]
        var order: [ElementNode] = []
        for place in own.indices {
            own[place] = own[place].bare
            let number = own[place].first("ID_PRV_PER")?.text ?? ""
            let other = new[number] ?? known[number].map { persons[$0] }
            guard let other else {
                new[number] = own[place]
                order.append(own[place])
                continue
            }
            guard other.isSame(as: own[place]) else { throw Self.conflict("PERSONNES/PERSONNE/ID_PRV_PER") }
        }
        var keys: Set<String> = []
        for name in ["ID_PRV_ELE", "ID_NATIONAL", "INE_BEA", "INE_RNIE"] {
            guard let text = pupil.first(name)?.text else { continue }
            let key = "\(name) \(text)"
            if numbers.contains(key) { throw Self.conflict("ELEVES/ELEVE/\(name)") }
            keys.insert(key)
        }
        numbers.formUnion(keys)
        for person in order {
            known[person.first("ID_PRV_PER")?.text ?? ""] = persons.count
            persons.append(person)
        }
        pupils.append(pupil.bare)
    }

    mutating func finish() throws(ExportError) -> ExportReport {
        guard let header, !pupils.isEmpty else {
            throw ExportError(
                .valueMissing,
                places: [.init("IMPORT_ELEVES/DONNEES/ELEVES/ELEVE", help: "the file cannot be without a pupil")]
            )
        }
        let number = String(SIECLEVersion.written.dropFirst(SIECLEVersion.importStart.count))
        try file.begin(SIECLEVersion.importRoot, [("VERSION", number)])
        try file.write(header.node)
        try file.begin("DONNEES")
        try file.begin("PERSONNES")
        for person in persons { try file.write(person) }
        try file.end()
        try file.begin("ELEVES")
        for pupil in pupils { try file.write(pupil) }
        try file.end()
        try file.end()
        try file.end()
        return report
    }

    /// Takes the persons out of their links.
    private static func separated(_ record: ElementNode) -> (pupil: ElementNode, persons: [ElementNode]) {
        var (pupil, persons) = (record, [ElementNode]())
        for list in pupil.children.indices where pupil.children[list].name == SIECLEMapping.persons {
            for link in pupil.children[list].children.indices {
                var node = pupil.children[list].children[link]
                for var person in node.children where person.name == SIECLEMapping.person {
                    if let number = node.first("ID_PRV_PER") { person.children.insert(number, at: 0) }
                    persons.append(person)
                }
                node.children.removeAll { $0.name == SIECLEMapping.person }
                pupil.children[list].children[link] = node
            }
        }
        return (pupil, persons)
    }

    private static func conflict(_ path: String) -> ExportError {
        ExportError(
            .notAllowed,
            places: [
                .init(
                    "IMPORT_ELEVES/DONNEES/\(path)",
                    help:
                        "the number stands for two that differ; write them to two files, or number the file anew with "
                        + "'--set siecle.number=file'"
                )
            ]
        )
    }
}

@available(*, unavailable)
extension SIECLEWriter: Sendable {}

extension ElementNode {
    /// The same without what it writes of a view: a file of many records lies in memory until it is written.
    fileprivate var bare: ElementNode {
        var node = ElementNode(name)
        node.text = text
        node.attributes = attributes.map { .init($0.written) }
        node.children = children.map(\.bare)
        return node
    }

    /// Whether both would be written alike.
    fileprivate func isSame(as other: ElementNode) -> Bool {
        name == other.name && text == other.text && attributes.map(\.written) == other.attributes.map(\.written)
            && children.count == other.children.count
            && zip(children, other.children).allSatisfy { $0.isSame(as: $1) }
    }
}
