// The adults who answer for a pupil, each once, however many reports name them in the same words.

import VillageCodecs
import VillageFormats
import VillageModel

extension LSUAssembly {
    private static let personal = [
        "civilite", "nom", "prenom", "legal1", "legal2", "lien-parente", "denomination",
    ]
    private static let lines = ["ligne1", "ligne2", "ligne3", "ligne4"]

    /// Reads the adults of a report.
    mutating func readGuardians(_ report: LSUReport) {
        for element in reading.elements(at: ["responsables", "responsable"], in: report.element) {
            readGuardian(element, report.day)
        }
    }

    private mutating func readGuardian(_ element: XMLTree.Element, _ day: PartialDate?) {
        let said = Self.personal.map { element.inked($0) ?? "" }
        let inner = reading.elements("adresse", in: element)
        if let known = persons[said] {
            // The same words were read already: they live in the same fields, and where they stood is kept.
            let place = known.header.place ?? ""
            transfer.envelope.append(EnvelopeFact(path: element.path, value: place))
            _ = read(element, known.header)
            Self.see(known.header.id, on: day, &work.dossier.contactPersons)
            if let person = known.content.person { inner.forEach { readAddress($0, person, said, day) } }
            return
        }
        var header = work.headers.header(ContactPerson.typeName, element)
        header.observedAt = day
        guard var content = read(element, header) else {
            inner.forEach { readAddress($0, work.headers.person(element), said, day) }
            return
        }
        let person = work.headers.person(element)
        content.person = person
        persons[said] = Entry(header, content)
        work.dossier.contactPersons.append(Entry(header, content))
        addGuardian(content, person, element)
        inner.forEach { readAddress($0, person, said, day) }
    }

    /// Reads who an adult is; `nil` where nothing is said.
    private mutating func read(_ element: XMLTree.Element, _ header: EntryHeader) -> ContactPerson? {
        reading.section = ContactPerson.section
        let id = header.id
        let before = reading.count
        var content = ContactPerson()
        content.sex = attribute("civilite", of: element, .code(LSUCodes.civility), .field(id, "sex"))
        if let sex = content.sex, sex.meaning == nil { noteUnknownCode(element) }
        content.name.family = attribute("nom", of: element, .string, .field(id, "name.family"))
        let given = attribute("prenom", of: element, .string, .field(id, "name.given"))
        content.name.given = given.map { [$0] } ?? []
        content.name.preferred = attribute("denomination", of: element, .string, .field(id, "name.preferred"))
        readKinship(element, id, &content)
        readAuthority(element, id, &content)
        return reading.count > before ? content : nil
    }

    private mutating func readKinship(_ element: XMLTree.Element, _ id: EntryID, _ content: inout ContactPerson) {
        guard let kinship = element.inked("lien-parente") else { return }
        if LSUCodes.tellsOfYouthCare(kinship) {
            // F09: that a youth service has the child in its care stands in no file of a school.
            let path = TreeShaping.plain(element.path) + "/@lien-parente"
            reading.take(
                "lien-parente",
                of: element,
                .foreign(work.dossier.foreign.count),
                .quarantined,
                code: "youth-care"
            )
            work.dossier.foreign.append(
                ForeignContent(
                    format: LSUFormat.id,
                    version: work.version,
                    path: path,
                    ordinal: ElementNode.steps(element.path).map { "\($0.ordinal)" }.joined(separator: "."),
                    section: .protection,
                    raw: "",
                    forbidden: "F09"
                )
            )
            note("forbidden", .note, element, "content may not be in a dossier", "only that it was there is kept")
            return
        }
        content.relation = attribute("lien-parente", of: element, .code(LSUCodes.kinship), .field(id, "relation"))
    }

    /// The two legal guardians of the second degree; the first degree does not say who has authority.
    private mutating func readAuthority(_ element: XMLTree.Element, _ id: EntryID, _ content: inout ContactPerson) {
        let names = ["legal1", "legal2"]
        let values = names.map { name in element.inked(name).flatMap { TextCodec.boolean.parse($0) } }
        for (name, value) in zip(names, values) where element.inked(name) != nil && value == nil {
            reading.refuse(element)
            note("bad-flag", .warning, element, "attribute '\(name)' is no truth value", "nobody is a guardian by it")
        }
        for (place, (name, value)) in zip(names, values).enumerated() where value == true {
            content.authority = .full
            if content.order == nil {
                content.order = place + 1
                reading.take(name, of: element, .field(id, "order"), .mapped)
            } else {
                reading.take(name, of: element, .field(id, "authority"), .mapped)
            }
        }
        for (name, value) in zip(names, values) where value == false { keep(name, of: element) }
    }

    private mutating func addGuardian(_ content: ContactPerson, _ person: PersonID, _ element: XMLTree.Element) {
        if content.authority == .full, content.name.family != nil {
            work.dossier.guardians.append(Guardian(id: person, authority: .full))
        } else {
            note(
                "authority-unclear",
                .note,
                element,
                "file does not say that this is one person with parental authority",
                "add the guardian if there is one"
            )
        }
    }

    /// What a later report says again was seen then.
    private static func see<Content>(_ id: EntryID, on day: PartialDate?, _ entries: inout [Entry<Content>]) {
        guard let day, let place = entries.firstIndex(where: { $0.header.id == id }) else { return }
        var header = entries[place].header
        if header.observedAt.map({ $0 < day }) ?? true { header.observedAt = day }
        entries[place] = Entry(header, entries[place].content)
    }

    private mutating func readAddress(
        _ element: XMLTree.Element,
        _ person: PersonID,
        _ said: [String],
        _ day: PartialDate?
    ) {
        reading.section = StudentContact.section
        let names = Self.lines + ["code-postal", "commune"]
        let key = said + names.map { element.inked($0) ?? "" }
        let known = addresses[key]
        if let known { Self.see(known.id, on: day, &work.dossier.studentContacts) }
        if let place = known?.place { transfer.envelope.append(EnvelopeFact(path: element.path, value: place)) }
        var header = work.headers.header(StudentContact.typeName, element)
        header.observedAt = day
        let id = known?.id ?? header.id
        let before = reading.count
        var content = StudentContact()
        content.person = person
        content.kind = CodedValue(.address)
        content.address.lines = Self.lines.compactMap { name in
            attribute(name, of: element, .string, .field(id, "address.lines"))
        }
        content.address.postcode = attribute("code-postal", of: element, .string, .field(id, "address.postcode"))
        content.address.city = attribute("commune", of: element, .string, .field(id, "address.city"))
        guard known == nil, reading.count > before else { return }
        addresses[key] = header
        work.dossier.studentContacts.append(Entry(header, content))
    }
}
