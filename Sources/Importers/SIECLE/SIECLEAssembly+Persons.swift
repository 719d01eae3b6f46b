// The persons around a pupil, and the addresses and numbers of everybody: an entry for everything that can be secret.

import VillageCodecs
import VillageFormats
import VillageModel

extension SIECLEAssembly {
    mutating func readPersons() {
        let names = isImport ? SIECLEMapping.links : [SIECLEMapping.exportedLink]
        for name in names {
            let mapping = SIECLEMapping.contactPerson(name)
            for link in mapping.elements(in: root, work.reading) { readPerson(link, mapping) }
        }
    }

    private mutating func readPerson(_ link: XMLTree.Element, _ mapping: TreeEntryMapping<ContactPerson>) {
        let key = link.value(isImport ? "ID_PRV_PER" : "PERSONNE_ID")
        let base = key.map { "personne:\($0)" }
        let person = base.map { work.headers.person(origin: $0) } ?? work.headers.person(link)
        let own = origin(base)
        let entry =
            work.read(mapping, link, origin: own)
            ?? Entry(work.headers.header(ContactPerson.typeName, link, origin: own), ContactPerson())
        var (header, content) = (entry.header, entry.content)
        content.person = person
        header.originalID = key
        takeKeys(of: link, header.id)
        let isProtected = readRelation(&content, link)
        // Kinship with child welfare tells of a protection: the person is there for those who may know of it.
        if isProtected { header.label = .confidential }
        work.dossier.contactPersons.append(Entry(header, content))
        if let inner = link.first(SIECLEMapping.person) {
            readContacts(of: inner, person, isProtected: isProtected, origin: own)
        }
        addGuardian(person, content, isProtected, link)
    }

    /// Takes the numbers that link persons to pupils; they name the entry.
    private mutating func takeKeys(of link: XMLTree.Element, _ entry: EntryID) {
        let home = Home.field(entry, "")
        let inner = link.first(SIECLEMapping.person)
        for name in ["ID_PRV_PER", "PERSONNE_ID"] {
            for element in [link, inner].compactMap(\.self) {
                for leaf in work.reading.leaves(name, in: element).prefix(1) { work.reading.take(leaf, home) }
                if element.filled(name) != nil { work.reading.take(name, of: element, home) }
            }
        }
    }

    /// Completes what a person is to the pupil.
    ///
    /// - Returns: Whether it tells of child welfare.
    private mutating func readRelation(_ content: inout ContactPerson, _ link: XMLTree.Element) -> Bool {
        if let title = content.sex, title.meaning == nil {
            work.note(Self.codeUnknown, link)
        }
        guard var relation = content.relation else { return false }
        relation.label = labels.label("LIENS_PARENTE", relation.code)
        content.relation = relation
        if relation.meaning == nil { work.note(Self.codeUnknown, link) }
        let isCoded = relation.system == SIECLECodes.kinship.name && SIECLECodes.protective.contains(relation.code)
        return isCoded || relation.label.map { SIECLECodes.isProtective($0) } ?? false
    }

    private mutating func addGuardian(
        _ person: PersonID,
        _ content: ContactPerson,
        _ isProtected: Bool,
        _ link: XMLTree.Element
    ) {
        guard content.authority == .full else { return }
        if isProtected { return work.note(Self.authorityUnclear, link) }
        // An adult pupil may be responsible for himself; he is no guardian.
        let isOneself =
            content.relation?.system == SIECLECodes.kinship.name
            && content.relation?.code == SIECLECodes.oneself
        guard !isOneself, !work.dossier.guardians.contains(where: { $0.id == person }) else { return }
        work.dossier.guardians.append(Guardian(id: person, authority: .full))
    }

    /// Reads the addresses and numbers of the pupil or of a person.
    mutating func readContacts(
        of owner: XMLTree.Element,
        _ person: PersonID?,
        isProtected: Bool,
        origin base: String?
    ) {
        func named(_ leaf: String) -> String? { base.map { "\($0)/\(leaf)" } }
        var addresses: [Entry<StudentContact>] = []
        for element in SIECLEMapping.address.elements(in: owner, work.reading) {
            guard let entry = work.read(SIECLEMapping.address, element, origin: origin(named("ADRESSE"))) else {
                continue
            }
            takeAddressKey(of: owner, element, entry.header.id)
            addresses.append(entry)
        }
        let isSecret = person == nil ? false : readFlag(of: owner, &addresses, named("COMMUNICATION_ADRESSE"))
        for entry in addresses { add(entry, person, isClosed: isSecret || isProtected) }
        for mapping in SIECLEMapping.numbers {
            let leaf = mapping.leaf ?? ""
            guard let entry = work.read(mapping, owner, origin: named(leaf)) else { continue }
            add(entry, person, isClosed: isProtected)
        }
        guard let need = work.read(SIECLEMapping.textMessages, owner, origin: named("ACCEPTE_SMS")) else { return }
        var (header, content) = (need.header, need.content)
        content.person = person
        if isProtected { header.label = .confidential }
        work.dossier.communicationNeeds.append(Entry(header, content))
    }

    private mutating func takeAddressKey(of owner: XMLTree.Element, _ address: XMLTree.Element, _ entry: EntryID) {
        let home = Home.field(entry, "")
        guard address.filled("ADRESSE_ID") != nil else { return }
        work.reading.take("ADRESSE_ID", of: address, home)
        for leaf in work.reading.leaves("ADRESSE_ID", in: owner).prefix(1) { work.reading.take(leaf, home) }
    }

    /// Reads whether an address may be passed on; where there is none, the answer is an entry of its own.
    ///
    /// - Returns: Whether addresses are closed: also by an answer that cannot be read, since it may say no.
    private mutating func readFlag(
        of owner: XMLTree.Element,
        _ addresses: inout [Entry<StudentContact>],
        _ name: String?
    ) -> Bool {
        guard let leaf = work.reading.leaves("COMMUNICATION_ADRESSE", in: owner).first else { return false }
        work.reading.section = StudentContact.section
        guard let mayPassOn = TextCodec.boolean.parse(leaf.text) else {
            work.reading.refuse(leaf)
            return true
        }
        let field = StudentContact.fieldName(at: \StudentContact.isSecret)
        if addresses.isEmpty {
            let header = work.headers.header(
                StudentContact.typeName,
                owner,
                leaf: "COMMUNICATION_ADRESSE",
                origin: origin(name)
            )
            var content = StudentContact()
            content.kind = CodedValue(.address)
            if !mayPassOn { content.isNotTransmitted = true }
            addresses.append(Entry(header, content))
        }
        work.reading.take(leaf, .field(addresses[0].header.id, field), .mapped)
        for place in addresses.indices {
            var content = addresses[place].content
            content.isSecret = !mayPassOn
            addresses[place] = Entry(addresses[place].header, content)
        }
        if !mayPassOn { work.note(Self.addressKeptBack, leaf) }
        return !mayPassOn
    }

    private mutating func add(_ entry: Entry<StudentContact>, _ person: PersonID?, isClosed: Bool) {
        var (header, content) = (entry.header, entry.content)
        content.person = person
        if isClosed { header.label = .confidential }
        work.dossier.studentContacts.append(Entry(header, content))
    }

    private static let authorityUnclear = FindingWords(
        "authority-unclear",
        .warning,
        "link tells of child welfare, which does not say who holds parental authority",
        help: "add the guardian by hand if the service is one"
    )
    private static let addressKeptBack = FindingWords(
        "address-kept-back",
        .note,
        "address may not be passed on; it is read with a label that closes it"
    )
}
