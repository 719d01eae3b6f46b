// Makes a dossier of a pupil: entries by the mapping, then what the file says beside the pupil, then what nobody took.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct EDEXMLAssembly {
    private let pupil: XMLTree.Element
    private let roster: EDEXMLRoster
    private let groups: [EDEXMLGroup]
    private let school: OrganisationID?
    var work: TreeAssembly

    init(_ pupil: XMLTree.Element, place: Int, _ roster: EDEXMLRoster, _ options: ImportOptions) {
        self.pupil = pupil
        self.roster = roster
        groups = EDEXMLRoster.groups(of: pupil)
        let school = Self.school(of: roster)
        self.school = school
        let headers = RecordHeaders(
            EDEXMLFormat.vocabulary,
            version: roster.version,
            student: Self.student(pupil, place, school),
            keeper: school,
            day: (roster.text("aanmaakdatum") ?? roster.text("peildatum")).flatMap(EDEXMLText.day),
            options
        )
        work = TreeAssembly(
            pupil,
            EDEXMLFormat.vocabulary,
            version: roster.version,
            headers: headers,
            hasStableIdentifiers: options.identifiers.isStable
        )
    }

    /// Whether a record says who it is about.
    static func hasIdentity(_ pupil: XMLTree.Element) -> Bool {
        let key = pupil.attribute("key") ?? ""
        let names = ["achternaam", "roepnaam"] + numbers.map(\.element)
        return (ElementReading.isInk(key) && !EDEXMLText.isDummy(key))
            || names.contains { name in pupil.first(name).map { ElementReading.isInk($0.text) } == true }
    }

    private static let numbers = [
        (element: "bsn", system: "bsn"), (element: "sofinummer", system: "bsn"),
        (element: "onderwijsnummer", system: "onderwijsnummer"), (element: "rijksregisternummer", system: "niss"),
    ]

    /// What tells the pupil from all others: the key in the school, else a number, else where the record stands.
    private static func student(_ pupil: XMLTree.Element, _ place: Int, _ school: OrganisationID?) -> String {
        let key = pupil.attribute("key").map(ElementReading.trimmed) ?? ""
        if !key.isEmpty, !EDEXMLText.isDummy(key) { return "\(school?.rawValue ?? "") key \(key)" }
        if let text = pupil.attribute("eckid"), ElementReading.isInk(text) {
            return "eckid \(ElementReading.trimmed(text))"
        }
        for number in numbers {
            if let leaf = pupil.first(number.element), ElementReading.isInk(leaf.text) {
                return "\(number.system) \(ElementReading.trimmed(leaf.text))"
            }
        }
        return "\(school?.rawValue ?? "") place \(place)"
    }

    /// The school of the file; it stands in every header, and what is longer than a number is none.
    private static func school(of roster: EDEXMLRoster) -> OrganisationID? {
        for (element, scheme) in EDEXMLSchool.elements {
            guard let number = roster.text(element), !number.isEmpty, number.utf8.count <= 300 else { continue }
            return OrganisationID(scheme: scheme, number)
        }
        return nil
    }

    /// Makes the dossier.
    ///
    /// - Parameter isFirst: Whether it is the first of its file.
    /// - Returns: The dossier, with the account of its record.
    mutating func assemble(isFirst: Bool) -> ImportedDossier {
        work.readAll(EDEXMLMapping.identity)
        readEnrolment()
        work.readAll(EDEXMLMapping.learningToRead)
        work.readAll(EDEXMLMapping.email)
        for mapping in EDEXMLMapping.areas { work.readAll(mapping) }
        readRemarks()
        addCareTeam()
        addEnvelope(isFirst: isFirst)
        work.addStays()
        work.checkBirthDate(pupil)
        checkNumbers()
        checkReferences()
        return work.settle()
    }
}

// The year at school.
extension EDEXMLAssembly {
    private mutating func readEnrolment() {
        let header = work.headers.header(Enrolment.typeName, pupil)
        let entry = work.read(EDEXMLMapping.enrolment, pupil) ?? Entry(header, Enrolment())
        var content = entry.content
        content.school.organisation = school
        if let site = content.school.site {
            content.school.name = roster.locations[site]?.name
        } else if let code = roster.text("dependancecode"), code != "00" {
            // 00 means the same as none (schema).
            content.school.site = code
        }
        content.schoolYear = roster.text("schooljaar").flatMap { EDEXMLSchoolYear.isYear($0) ? $0 : nil }
        if let group = groups.first, group.element == "groep" {
            content.groupName = roster.groups[group]?.name
            // In 1.0.3 a pupil in a group had no year besides.
            if content.yearGroup == nil, roster.version == EDEXMLVersion.v103.rawValue {
                content.yearGroup = roster.groups[group]?.year.flatMap(TextCodec.code(EDEXMLCodes.yearGroup).parse)
            }
        }
        let hasLeft = hasLeft(content)
        content.isCurrent = !hasLeft
        if hasLeft { content.status = CodedValue(.previous) }
        work.dossier.enrolments.append(Entry(entry.header, content))
    }

    /// Whether the pupil left before the day that the file tells of (manual).
    private func hasLeft(_ content: Enrolment) -> Bool {
        if content.yearGroup?.code == EDEXMLCodes.historic { return true }
        let day = (roster.text("peildatum") ?? roster.text("aanmaakdatum")).flatMap(EDEXMLText.day)
        guard let last = content.to?.date else { return false }
        return last < day ?? work.headers.day
    }
}

// What the file says beside the pupil.
extension EDEXMLAssembly {
    /// Reads the remarks; what they are about is not known, so that nobody uses them before somebody has checked.
    private mutating func readRemarks() {
        for block in work.elements(at: "\(EDEXMLFormat.additions)/blok") {
            if !EDEXMLMapping.keepsType(block) { work.note(Self.typePrefix, block) }
            var header = work.headers.header(SupportDocument.typeName, block)
            header.status = .restricted
            let home = Home.field(header.id, SupportDocument.fieldName(at: \SupportDocument.document))
            guard let content = EDEXMLMapping.remark(block, home, &work.reading) else { continue }
            work.dossier.supportDocuments.append(Entry(header, content))
            work.note(Self.remark, block)
        }
    }

    private mutating func addCareTeam() {
        for teacher in roster.teachers(of: groups) {
            for role in teacher.roles(for: groups) {
                guard let words = EDEXMLCodes.role.row(of: role).flatMap({ EDEXMLStaffRole.words[$0.meaning] }) else {
                    continue
                }
                let isKnown = !teacher.item.key.isEmpty && !EDEXMLText.isDummy(teacher.item.key)
                let origin = isKnown ? "leerkracht \(teacher.item.key)" : teacher.item.path
                let header = work.headers.header(
                    CareTeamMember.typeName,
                    place: teacher.item.path,
                    origin: "\(origin) \(role)"
                )
                var member = CareTeamMember()
                member.person = work.headers.person(origin: origin)
                member.name = teacher.name
                member.kind = .formal
                member.role = words
                member.organisation = school
                member.email = teacher.email
                work.dossier.careTeamMembers.append(Entry(header, member))
            }
        }
    }

    private mutating func addEnvelope(isFirst: Bool) {
        var transfer = TransferRecord()
        transfer.format = EDEXMLFormat.id
        transfer.version = roster.version
        transfer.from = school
        transfer.envelope = roster.facts(of: groups, at: EDEXMLRoster.location(of: pupil), isFirst: isFirst)
        takeDummy(of: pupil, "\(EDEXMLFormat.pupil)/@key", &transfer)
        for name in ["groep", "vestiging"] {
            if let link = pupil.first(name) { takeDummy(of: link, "\(EDEXMLFormat.pupil)/\(name)/@key", &transfer) }
        }
        for leaf in work.reading.leaves("mutatiedatum", in: pupil).prefix(1) { work.takeFact(leaf, &transfer) }
        work.dossier.transfers = [transfer]
    }

    /// Keeps a dummy key with the envelope: it names nobody, and goes back to where it was.
    private mutating func takeDummy(of element: XMLTree.Element, _ path: String, _ transfer: inout TransferRecord) {
        guard let key = element.attribute("key"), EDEXMLText.isDummy(key) else { return }
        transfer.envelope.append(EnvelopeFact(path: path, value: key))
        work.reading.take("key", of: element, .envelope(path))
        if element == pupil { work.note(Self.dummy, pupil) }
    }

    private mutating func checkNumbers() {
        for number in work.dossier.identities.flatMap(\.content.identifiers) where number.check == .wrong {
            work.note(Self.checkDigit, pupil)
        }
    }

    private mutating func checkReferences() {
        for group in groups where roster.groups[group] == nil {
            work.note(Self.dangling, pupil)
        }
        if let key = EDEXMLRoster.location(of: pupil), roster.locations[key] == nil {
            work.note(Self.dangling, pupil)
        }
    }

    private static let remark = FindingWords(
        "remark-to-check",
        .note,
        "remark is about something that the file does not name; nobody reads it before it is checked",
        help: "look at it, file it where it belongs, and lift the restriction"
    )
    private static let typePrefix = FindingWords(
        "type-prefix",
        .warning,
        "type of the block has a prefix that nothing in the block has; its namespace does not come back",
        help: "declare it again where the block is written"
    )
    private static let dummy = FindingWords(
        "key-dummy",
        .note,
        "key is a dummy and names nobody; the pupil is not found again in another file by it",
        help: "ask the sender for stable keys"
    )
    private static let checkDigit = FindingWords(
        "check-digit",
        .warning,
        "number does not pass the test of its check digit",
        help: "it is kept as it is; compare it with a document"
    )
    private static let dangling = FindingWords(
        "reference-dangling",
        .warning,
        "pupil refers to a group or location that the file does not hold",
        help: "the key is kept; ask the sender for the group or location"
    )
}
