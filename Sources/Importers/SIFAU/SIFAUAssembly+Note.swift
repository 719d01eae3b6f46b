// The transfer note and the privacy obligations: flags stay flags, and nothing here opens anything.

import VillageCodecs
import VillageFormats
import VillageModel

extension SIFAUAssembly {
    mutating func readNote() {
        for note in work.elements(at: "StudentDataTransferNote") { read(note) }
    }

    private mutating func read(_ note: XMLTree.Element) {
        let path = "\(SIFAUFormat.frame)/\(note.name)/@RefId"
        if let text = note.attribute("RefId"), reading.taken("RefId", of: note).map({ $0.home }) != nil {
            transfer.envelope.append(EnvelopeFact(path: path, value: text))
            reading.take("RefId", of: note, .envelope(path))
        }
        func plain(_ header: inout EntryHeader) { header.originalID = nil }
        read(SIFAUMapping.departure, note) { header, _ in plain(&header) }
        read(SIFAUMapping.talent, note) { header, _ in plain(&header) }
        read(SIFAUMapping.healthFlag, note) { header, _ in plain(&header) }
        readEach(SIFAUMapping.previous, note)
        readEach(SIFAUMapping.adjustment, note)
        readEach(SIFAUMapping.nationalTest, note)
        readEach(SIFAUMapping.otherTest, note)
        readEach(SIFAUMapping.grade, note)
        for needs in reading.elements("SupportNeeds", in: note) {
            for flag in SIFAUMapping.planFlags {
                guard let leaf = flag.leaf, !reading.leaves(leaf, in: needs).isEmpty else { continue }
                read(flag, needs, of: note) { header, _ in plain(&header) }
            }
            read(SIFAUMapping.need, needs, of: note) { header, _ in plain(&header) }
        }
        readFlags(note)
        for name in ["RequestID", "FollowupRequest", "LatestReportAvailable"] {
            for leaf in reading.leaves(name, in: note) { work.takeFact(leaf, &transfer) }
        }
        for school in reading.elements("ArrivalSchool", in: note) {
            let number = reading.elements("ACARAId", in: school).first?.text
            transfer.to = number.flatMap { $0.utf8.count <= 100 ? OrganisationID(scheme: "acara", $0) : nil }
            for leaf in school.children where leaf.isLeaf && ElementReading.isInk(leaf.text) {
                work.takeFact(leaf, &transfer)
            }
        }
        if let consent = reading.leaves("Consent", in: note).first {
            let isAgreed = ["true", "1"].contains(consent.text)
            work.takeFact(consent, &transfer)
            if isAgreed {
                work.note(Self.nobody, consent)
            } else {
                refuse([("*", nil)], headers.day, nil, consent)
            }
        }
    }

    private mutating func readEach<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        _ note: XMLTree.Element
    ) {
        for element in reading.elements(at: Array(mapping.path.dropFirst()), in: note) {
            read(mapping, element, of: note) { header, _ in header.originalID = nil }
        }
    }

    /// Flags that ask for a talk: what they say yes to is an entry without any content of its own.
    private mutating func readFlags(_ note: XMLTree.Element) {
        if let leaf = reading.leaves("ChildSubjectToOrders", in: note).first {
            if ["true", "1"].contains(leaf.text) {
                let header = headers.header(ProtectionRecord.typeName, note, leaf: leaf.name)
                var content = ProtectionRecord()
                content.kind = CodedValue(
                    system: "sif-au.StudentDataTransferNote",
                    edition: SIFAUFormat.version,
                    code: leaf.name,
                    meaning: .order
                )
                reading.section = .protection
                reading.take(leaf, .field(header.id, ProtectionRecord.fieldName(at: \.kind)), .mapped)
                dossier.protectionRecords.append(Entry(header, content))
            } else {
                work.takeFact(leaf, &transfer)
            }
        }
        if let leaf = reading.leaves("Attendance", in: note).first {
            if ["true", "1"].contains(leaf.text) {
                let header = headers.header(AttendanceConcern.typeName, note, leaf: leaf.name)
                var content = AttendanceConcern()
                content.threshold = "80 %"
                reading.section = .attendance
                reading.take(leaf, .field(header.id, AttendanceConcern.fieldName(at: \.threshold)), .mapped)
                dossier.attendanceConcerns.append(Entry(header, content))
            } else {
                work.takeFact(leaf, &transfer)
            }
        }
    }
}

// Privacy obligations: kept as they are, and read for what they refuse.
extension SIFAUAssembly {
    mutating func readObligations() {
        for document in work.elements(at: "PersonPrivacyObligationDocument") {
            keepAside(document, .contacts)
            readObligation(document)
        }
    }

    private mutating func readObligation(_ document: XMLTree.Element) {
        func day(_ name: String) -> CalendarDate? {
            reading.elements(name, in: document).first.flatMap { CalendarDate(rawValue: $0.text) }
        }
        var refusals: [(section: String, organisation: String?)] = []
        let consent = ["ConsentToSharingOfData"]
        let domains = reading.elements(
            at: consent + ["DataDomainObligationList", "DataDomainObligation"],
            in: document
        )
        var shares = 0
        for domain in domains {
            let section = Self.section(reading.text(at: "DataDomain", in: domain))
            shares += reading.elements(at: ["ShareWithList", "ShareWith"], in: domain).count
            for party in reading.elements(at: ["DoNotShareWithList", "DoNotShareWith"], in: domain) {
                keepAway(party, section, &refusals)
            }
        }
        for party in reading.elements(at: consent + ["NeverShareWithList", "NeverShareWith"], in: document) {
            keepAway(party, "*", &refusals)
        }
        if shares > 0 { work.note(Self.nobody, document) }
        let start = min(day("StartDate") ?? headers.day, headers.day)
        refuse(refusals, start, day("EndDate"), document)
    }

    /// A contact with whom nothing is to be shared is no full guardian; others are refused.
    private mutating func keepAway(
        _ party: XMLTree.Element,
        _ section: String,
        _ refusals: inout [(section: String, organisation: String?)]
    ) {
        let reference = reading.elements("\(party.name)RefId", in: party).first?.text ?? ""
        let type = reading.elements("\(party.name)ObjectTypeName", in: party).first?.text
        if let person = SIFAURef.key(reference).flatMap({ persons[$0] }) {
            if let place = dossier.guardians.firstIndex(where: { $0.id == person }) {
                dossier.guardians[place].authority = .limited
            }
            limit(person)
            work.note(Self.keptAway, party)
        } else if type == "SchoolInfo", SIFAURef.key(reference) != nil {
            refusals.append((section, "org:\(SIFAURef.scheme):\(reference)"))
        } else {
            refusals.append((section, nil))
        }
    }

    /// Says at the contact itself that the authority is not full.
    mutating func limit(_ person: PersonID) {
        for place in dossier.contactPersons.indices where dossier.contactPersons[place].content.person == person {
            let entry = dossier.contactPersons[place]
            var content = entry.content
            content.authority = .limited
            dossier.contactPersons[place] = Entry(entry.header, content)
        }
    }

    /// A refusal closes, for every guardian with full authority; of whom it is said is not known.
    private mutating func refuse(
        _ refusals: [(section: String, organisation: String?)],
        _ start: CalendarDate,
        _ end: CalendarDate?,
        _ element: XMLTree.Element
    ) {
        guard !refusals.isEmpty else { return }
        let guardians = dossier.guardians.filter { $0.authority == .full }
        work.note(guardians.isEmpty ? Self.nobodyRefuses : Self.refused, element)
        var seen: Set<String> = []
        for refusal in refusals where seen.insert("\(refusal.section) \(refusal.organisation ?? "*")").inserted {
            for guardian in guardians {
                dossier.agreements.append(
                    AgreementEvent(
                        id: "sif-au-\(dossier.agreements.count + 1)",
                        by: guardian.id,
                        state: "refused",
                        sections: [refusal.section],
                        recipients: [refusal.organisation ?? "*"],
                        purposes: refusal.organisation == nil ? ["transfer"] : ["*"],
                        from: start,
                        until: end.flatMap { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + 1) } ?? .distantFuture,
                        recorded: start,
                        isNoticeValid: true
                    )
                )
            }
        }
    }

    /// The section of a domain of data; all of them where the name is not known.
    private static func section(_ domain: String?) -> String {
        switch domain?.lowercased() {
        case "assessment", "academic": AccessSection.learning.rawValue
        case "attendance": AccessSection.attendance.rawValue
        case "wellbeing": AccessSection.wellbeing.rawValue
        default: "*"
        }
    }

    private static let nobody = FindingWords(
        "agreement-without-person",
        .warning,
        "agreement names no person who gave it, so that it opens nothing",
        help: "give the agreement of each person with '--consents'"
    )
    private static let keptAway = FindingWords(
        "kept-away",
        .warning,
        "nothing is to be shared with this contact, who is taken for no full guardian",
        help: "ask the family what it wants"
    )
    private static let refused = FindingWords(
        "refusal",
        .warning,
        "sharing is refused; it counts as the refusal of every guardian with full authority",
        help: "give the answer of each person with '--consents'"
    )
    private static let nobodyRefuses = FindingWords(
        "refusal",
        .warning,
        "refusal is known of nobody, since no guardian with full authority is named",
        help: "add the guardians, and their answers with '--consents'"
    )
}
