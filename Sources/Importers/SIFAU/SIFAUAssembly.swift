// Makes the dossier of one pupil of the objects that belong to the pupil.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct SIFAUAssembly {
    var work: TreeAssembly
    private let pupil: SIFAUCollection.Pupil
    /// The ordinals of contacts whose data are counted in another dossier.
    private var copies: Set<Int> = []
    private var copiedEntries: Set<EntryID> = []
    var transfer = TransferRecord()
    /// The persons of contacts, by the identifier of their object.
    var persons: [String: PersonID] = [:]

    var headers: RecordHeaders { work.headers }
    var reading: ElementReading {
        get { work.reading }
        _modify { yield &work.reading }
    }
    var dossier: Dossier {
        get { work.dossier }
        _modify { yield &work.dossier }
    }

    init(_ pupil: SIFAUCollection.Pupil, version: String, _ options: ImportOptions) throws(CodecError) {
        self.pupil = pupil
        let objects = Self.ordered(pupil.objects)
        var builder = XMLTreeBuilder(nodes: SIFAUFormat.nodes * 10)
        try builder.start(SIFAUFormat.frame, namespace: SIFAUFormat.namespace)
        var ordinal = 0
        for object in objects {
            try Self.append(object.root, object.root.namespace, to: &builder)
            guard object.name == "StudentContactPersonal" else { continue }
            ordinal += 1
            if object.isCopy { copies.insert(ordinal) }
        }
        builder.end()
        let root = try builder.finish().root
        work = TreeAssembly(
            root,
            SIFAUFormat.vocabulary,
            version: SIFAUFormat.version,
            headers: RecordHeaders(
                SIFAUFormat.vocabulary,
                version: version,
                student: pupil.key,
                keeper: Self.keeper(objects),
                day: nil,
                options
            ),
            hasStableIdentifiers: options.identifiers.isStable
        )
    }

    /// Contacts come in the order of their relationships, so that each can be found again.
    private static func ordered(_ objects: [SIFAUObject]) -> [SIFAUObject] {
        let contacts = objects.filter { $0.name == "StudentContactPersonal" }
        var rest: [SIFAUObject] = []
        var seen: Set<String> = []
        for object in objects where object.name != "StudentContactPersonal" {
            if object.name == "StudentContactRelationship", let key = object.reference("StudentContactPersonalRefId"),
                seen.insert(key).inserted
            {
                rest += contacts.filter { $0.key == key }.prefix(1)
            }
            rest.append(object)
        }
        return rest
    }

    /// Copies an object without the white space that was laid around its values.
    private static func append(
        _ element: XMLTree.Element,
        _ own: String,
        to builder: inout XMLTreeBuilder
    ) throws(CodecError) {
        try builder.start(
            element.name,
            namespace: element.namespace == own ? SIFAUFormat.namespace : element.namespace,
            attributes: element.attributes.map(trimmed),
            line: element.line
        )
        if element.isLeaf {
            try builder.text(SIFAUText.trimmed(element.text) ?? "")
        } else {
            for part in element.content {
                switch part {
                case .element(let inner): try append(inner, own, to: &builder)
                case .text(let text): try builder.text(text)
                }
            }
        }
        builder.end()
    }

    private static func trimmed(_ attribute: XMLAttribute) -> XMLAttribute {
        guard attribute.prefix.isEmpty, let text = SIFAUText.trimmed(attribute.value), text != attribute.value else {
            return attribute
        }
        return XMLAttribute(attribute.name, text)
    }

    /// The school of the current enrolment, or the one that the objects name first.
    private static func keeper(_ objects: [SIFAUObject]) -> OrganisationID? {
        func school(_ object: SIFAUObject) -> OrganisationID? {
            object.word("SchoolInfoRefId").flatMap { SIFAURef.key($0) != nil ? OrganisationID(scheme: "sif", $0) : nil }
        }
        let enrolments = objects.filter { $0.name == "StudentSchoolEnrollment" && $0.word("TimeFrame") == "C" }
        if let school = enrolments.compactMap(school).first ?? objects.compactMap(school).first { return school }
        let notes = objects.filter { $0.name == "StudentDataTransferNote" }
        let number = notes.compactMap { $0.root.first("DepartureSchool")?.first("ACARAId")?.text }.first
        return number.flatMap { SIFAUText.trimmed($0) }
            .flatMap { $0.utf8.count <= 100 ? OrganisationID(scheme: "acara", $0) : nil }
    }

    mutating func assemble() -> ImportedDossier {
        transfer.format = SIFAUFormat.id
        transfer.version = SIFAUFormat.version
        transfer.from = dossier.keeper
        readPupil()
        readContacts()
        readSchool()
        readWellbeing()
        readNote()
        readObligations()
        dossier.transfers = [transfer]
        noteCodes()
        work.addStays()
        work.checkBirthDate(work.elements(at: "StudentPersonal").first ?? work.root)
        var imported = work.settle()
        imported.account = counted(imported)
        return imported
    }

    /// The account without the data that are counted in another dossier.
    private func counted(_ imported: ImportedDossier) -> ImportAccount {
        guard !copies.isEmpty else { return imported.account }
        var account = ImportAccount()
        for line in imported.account.lines {
            switch line.home {
            case .field(let entry, _) where copiedEntries.contains(entry) && line.path.hasPrefix(Self.contact): continue
            case .foreign(let place) where isCopy(imported.dossier.foreign[place]): continue
            default: account.note(line.path, line.fate, at: line.home, code: line.code, count: line.count)
            }
        }
        return account
    }

    private static let contact = "\(SIFAUFormat.frame)/StudentContactPersonal"

    private func isCopy(_ content: ForeignContent) -> Bool {
        guard content.path.hasPrefix(Self.contact) else { return false }
        let ordinals = content.ordinal.split(separator: ".").compactMap { Int($0) }
        return ordinals.count > 1 && copies.contains(ordinals[1])
    }

    /// Notes that an entry was made of a contact whose data are counted in another dossier.
    mutating func noteCopy(_ entry: EntryID, _ contact: XMLTree.Element) {
        if copies.contains(contact.ordinal) { copiedEntries.insert(entry) }
    }

    /// Whether several pupils are named in an event, or in a response to one.
    func isGroup(_ object: XMLTree.Element) -> Bool {
        let key = SIFAURef.key(object.attribute("RefId") ?? "") ?? ""
        return pupil.groupEvents.contains("\(object.name)/\(key)")
    }
}

// What every object has.
extension SIFAUAssembly {
    /// Reads an entry of an object, with what frames it.
    @discardableResult
    mutating func read<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        _ element: XMLTree.Element,
        of object: XMLTree.Element? = nil,
        change: (inout EntryHeader, inout Content) -> Void = { _, _ in }
    ) -> EntryID? {
        let outer = object ?? element
        let own = outer.attribute("RefId").flatMap { SIFAURef.key($0) }
        let place = mapping.leaf.map { "\(element.path)/\($0)" } ?? element.path
        let rest = place.dropFirst(outer.path.count)
        let origin = own.map { "\(outer.name)/\($0)\(rest)" }
        guard let entry = work.read(mapping, element, origin: origin) else { return nil }
        var (header, content) = (entry.header, entry.content)
        takeFrame(of: outer, &header)
        change(&header, &content)
        dossier[keyPath: Content.entries].append(Entry(header, content))
        return header.id
    }

    /// Takes the identifiers of an object: its own, the pupil's, the school's.
    mutating func takeFrame(of object: XMLTree.Element, _ header: inout EntryHeader) {
        let home = Home.field(header.id, "")
        for name in ["RefId", "\(object.name)RefId"] {
            guard let text = object.attribute(name) else { continue }
            if header.originalID == nil { header.originalID = text }
            if reading.taken(name, of: object) == nil { reading.take(name, of: object, home) }
        }
        takeStudent(of: object)
        guard let school = reading.elements("SchoolInfoRefId", in: object).first, SIFAURef.key(school.text) != nil
        else {
            return
        }
        header.author.organisation = OrganisationID(scheme: SIFAURef.scheme, school.text)
        if reading.taken(school) == nil { reading.take(school, home) }
    }

    /// Takes the reference to the pupil: the first is a fact of the file, the others say the same.
    mutating func takeStudent(of object: XMLTree.Element) {
        guard let leaf = reading.leaves("StudentPersonalRefId", in: object).first else { return }
        let path = "\(SIFAUFormat.frame)/StudentPersonalRefId"
        if transfer.envelope.contains(where: { $0.path == path }) {
            reading.take(leaf, .dossier("student"), .mapped)
        } else {
            transfer.envelope.append(EnvelopeFact(path: path, value: leaf.text))
            reading.take(leaf, .envelope(path))
        }
    }

    /// Takes a date of an object as one of the entry.
    mutating func takeDate(_ name: String, in object: XMLTree.Element, _ header: EntryHeader) -> PartialDate? {
        guard let leaf = reading.leaves(name, in: object).first, let day = CalendarDate(rawValue: leaf.text) else {
            return nil
        }
        reading.take(leaf, .field(header.id, ""))
        return PartialDate(day)
    }

    /// Leaves an object to the source, in a section.
    mutating func keepAside(_ element: XMLTree.Element, _ section: AccessSection, code: String = "not-imported") {
        reading.section = section
        reading.refuse(element, code)
    }
}
