// The pupil and the contacts: whose flags say who may inspect, and who is to be kept away.

import VillageCodecs
import VillageFormats
import VillageModel

extension SIFAUAssembly {
    mutating func readPupil() {
        for element in work.elements(at: "StudentPersonal") {
            read(SIFAUMapping.identity, element) { header, _ in header.originalID = nil }
            for message in work.elements(at: "StudentPersonal/MedicalAlertMessages/MedicalAlertMessage") {
                read(SIFAUMapping.medicalMessage, message, of: element) { header, _ in header.originalID = nil }
            }
            readNumbers(of: element, nil)
        }
        for element in work.elements(at: "StudentDataTransferNote") where dossier.identities.isEmpty {
            read(SIFAUMapping.notedIdentity, element) { header, _ in header.originalID = nil }
        }
    }

    /// Tells of codes that have no counterpart, or stand in no list; they are kept as they are.
    mutating func noteCodes() {
        for entry in dossier.identities where entry.content.sex != nil && entry.content.sex?.meaning == nil {
            work.note(Self.noCounterpart, work.root)
        }
        for leaf in SIFAURules.unknownCodes(in: work.root) { work.note(Self.unknownCode, leaf) }
    }

    /// Reads addresses and numbers of the pupil or of a person; one that is not listed is closed.
    private mutating func readNumbers(of owner: XMLTree.Element, _ person: PersonID?) {
        for mapping in [SIFAUMapping.address, SIFAUMapping.telephone, SIFAUMapping.email] {
            for element in mapping.elements(in: owner, reading) {
                let isOpen = reading.elements("ListedStatus", in: element).allSatisfy { $0.text == "Y" }
                for leaf in reading.leaves("ListedStatus", in: element) where ["U", "X"].contains(leaf.text) {
                    reading.section = .contacts
                    reading.refuse(leaf, "not-imported")
                }
                let id = read(mapping, element, of: owner) { header, content in
                    header.originalID = nil
                    content.person = person
                    if !isOpen { header.label = person == nil ? .restricted : .confidential }
                }
                if let id, owner.name == "StudentContactPersonal" { noteCopy(id, owner) }
            }
        }
    }

    mutating func readContacts() {
        let contacts = work.elements(at: "StudentContactPersonal")
        for relationship in work.elements(at: "StudentContactRelationship") {
            guard let leaf = reading.leaves("StudentContactPersonalRefId", in: relationship).first,
                let key = SIFAURef.key(leaf.text)
            else { continue }
            let contact = contacts.first { element in
                SIFAURef.key(element.attribute("RefId") ?? "") == key && reading.taken("RefId", of: element) == nil
            }
            readContact(relationship, leaf, contact, key)
        }
    }

    private mutating func readContact(
        _ relationship: XMLTree.Element,
        _ leaf: XMLTree.Element,
        _ contact: XMLTree.Element?,
        _ key: String
    ) {
        let own = relationship.attribute("StudentContactRelationshipRefId").flatMap { SIFAURef.key($0) }
        let origin = own.map { "StudentContactRelationship/\($0)" }
        var header = headers.header(ContactPerson.typeName, relationship, origin: origin)
        let scope = ElementScope(header.id)
        var content = ContactPerson()
        let person = headers.person(origin: key)
        persons[key] = person
        content.person = person
        reading.section = .contacts
        reading.take(leaf, scope.home(ContactPerson.fieldName(at: \.person)), .mapped)
        takeFrame(of: relationship, &header)
        // The object of the contact follows or not; then the identifiers of contact, relationship and pupil.
        let pupil = reading.elements("StudentPersonalRefId", in: relationship).first?.text ?? ""
        let parts = [contact == nil ? "-" : "+", leaf.text, header.originalID ?? "-", pupil]
        header.originalID = parts.joined(separator: " ")
        if let contact {
            for row in SIFAUMapping.contactRows { row.read(contact, &content, scope, &reading) }
            reading.take("RefId", of: contact, scope.home(""))
            noteCopy(header.id, contact)
        }
        for row in SIFAUMapping.relationshipRows { row.read(relationship, &content, scope, &reading) }
        let isKeptAway = readOrder(relationship)
        content.authority = judge(content, relationship, isKeptAway: isKeptAway)
        dossier.contactPersons.append(Entry(header, content))
        if let contact { readNumbers(of: contact, person) }
    }

    /// Reads whether an order keeps the contact away.
    ///
    /// - Returns: Whether it does, or may do so.
    private mutating func readOrder(_ relationship: XMLTree.Element) -> Bool {
        guard let flags = reading.elements("ContactFlags", in: relationship).first,
            let leaf = reading.leaves("InterventionOrder", in: flags).first
        else { return false }
        reading.section = .protection
        guard leaf.text == "Y" else {
            reading.refuse(leaf, "not-imported")
            return leaf.text != "N" && leaf.text != "X"
        }
        let header = headers.header(ProtectionRecord.typeName, flags, leaf: "InterventionOrder")
        var content = ProtectionRecord()
        content.kind = CodedValue(
            system: "sif-au.ContactFlags",
            edition: SIFAUFormat.version,
            code: "InterventionOrder",
            meaning: .order
        )
        reading.take(leaf, .field(header.id, ProtectionRecord.fieldName(at: \.kind)), .mapped)
        dossier.protectionRecords.append(Entry(header, content))
        work.note(Self.order, flags)
        return true
    }

    /// Who is a guardian: only clear flags give full authority, which agrees and reads.
    ///
    /// - Returns: The authority; `nil` for who is no guardian.
    private mutating func judge(
        _ content: ContactPerson,
        _ relationship: XMLTree.Element,
        isKeptAway: Bool
    ) -> Guardian.Authority? {
        guard let person = content.person, content.mayAgree == true else { return isKeptAway ? .limited : nil }
        let isAlive = content.isDeceased != true && content.deceasedOn == nil
        guard isAlive else { return nil }
        let isFull = content.mayInspect == true && !isKeptAway
        if !isFull { work.note(Self.unclear, relationship) }
        let authority: Guardian.Authority = isFull ? .full : .limited
        if let place = dossier.guardians.firstIndex(where: { $0.id == person }) {
            // Two relationships with one contact: the closer one counts.
            guard !isFull else { return dossier.guardians[place].authority }
            dossier.guardians[place].authority = .limited
            limit(person)
        } else {
            dossier.guardians.append(Guardian(id: person, authority: authority))
        }
        return authority
    }

    private static let noCounterpart = FindingWords(
        "code-without-counterpart",
        .note,
        "code of the sex has no counterpart here; it is kept as it is"
    )
    private static let unknownCode = FindingWords(
        "unknown-code",
        .warning,
        "code stands in no list that is known; it is kept as it is",
        help: "ask the sender what it means"
    )
    private static let order = FindingWords(
        "intervention-order",
        .warning,
        "an order of intervention concerns this contact, who is taken for no full guardian",
        help: "ask the school what the order says"
    )
    private static let unclear = FindingWords(
        "authority-unclear",
        .warning,
        "flags do not say clearly that this guardian may inspect; full authority is not assumed",
        help: "ask the school, and set the authority by hand"
    )
}
