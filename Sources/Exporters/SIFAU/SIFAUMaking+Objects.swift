// School, plans, wellbeing, health and protection: an object for each entry that the format has a place for.

import VillageAccess
import VillageFormats
import VillageModel

extension SIFAUMaking {
    private mutating func addAll<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        needing leaf: String? = nil,
        _ change: (DisclosedEntry<Content>, inout ElementNode) -> Void = { _, _ in }
    ) {
        addAll(mapping, needing: leaf, where: { _ in true }, change)
    }

    private mutating func addAll<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        needing leaf: String? = nil,
        where isWanted: (DisclosedEntry<Content>) -> Bool,
        _ change: (DisclosedEntry<Content>, inout ElementNode) -> Void
    ) {
        let entries = view[dynamicMember: Content.entries]
            .filter { entry in
                mapping.fits(entry.content) && !isNoted(entry.header.id) && isWanted(entry)
            }
        for entry in work.written(entries) { add(entry, mapping, needing: leaf) { change(entry, &$0) } }
    }

    mutating func writeSchool() {
        addAll(SIFAUMapping.enrolment) { entry, node in
            guard let school = entry.content.school.organisation else { return }
            let isOwn = entry.header.author.organisation?.scheme == SIFAURef.scheme
            if school.scheme == SIFAURef.scheme || !isOwn {
                let home = Home.field(entry.header.id, "school.organisation")
                let isWritten = node.first("ACARASchoolId") != nil
                node.values.removeAll { $0.home == home }
                let isSame = SIFAURef.school(school) == school.value && school.scheme == SIFAURef.scheme
                let values = isWritten ? [] : [ElementNode.Value(home, isSame ? .carried : .mapped)]
                node.children.append(ElementNode("SchoolInfoRefId", SIFAURef.school(school), values))
            }
        }
        addAll(SIFAUMapping.attendance)
        let own = self
        addAll(SIFAUMapping.mark, where: { !own.stood($0.header.id, in: "StudentAttendanceTimeList") }, { _, _ in })
        addAll(SIFAUMapping.timeMark, where: { own.stood($0.header.id, in: "StudentAttendanceTimeList") }) {
            entry,
            node in
            guard let day = entry.content.on else { return }
            let home = Home.field(entry.header.id, AttendanceMark.fieldName(at: \.on))
            node.children.append(ElementNode("Date", day.rawValue, [.init(home)]))
        }
        addAll(SIFAUMapping.plan) { entry, node in
            guard let school = entry.content.organisation else { return }
            let home = Home.field(entry.header.id, FormalPlan.fieldName(at: \.organisation))
            node.children.append(ElementNode("SchoolInfoRefId", SIFAURef.school(school), [.init(home, .mapped)]))
        }
    }

    mutating func writeWellbeing() {
        let (flag, own) = (Self.confidentialFlag, self)
        addAll(SIFAUMapping.event, where: { own.stood($0.header.id, in: "WellbeingEvent") }, flag)
        addAll(SIFAUMapping.pleasantEvent, where: { own.stood($0.header.id, in: "WellbeingEvent") }, flag)
        let category = "WellbeingAlertCategory"
        addAll(
            SIFAUMapping.alert,
            needing: category,
            where: { !own.stood($0.header.id, in: "WellbeingEvent") },
            Self.alertDate
        )
        addAll(SIFAUMapping.award) { entry, node in Self.date(entry.content.issuedOn, entry.header, &node) }
        let isTransfer = view.context.purpose == .transfer
        if isTransfer {
            // Sanctions stay with the school (SEMANTICS 13), whoever may see them.
            for entry in view.disciplineRecords { work.reject(entry, work.code("sanction")) }
        } else {
            addAll(SIFAUMapping.sanction, needing: "WellbeingResponseCategory") { entry, node in
                Self.date(entry.content.from, entry.header, &node)
            }
        }
    }

    mutating func writeHealth() {
        let (flag, own) = (Self.confidentialFlag, self)
        addAll(SIFAUMapping.healthAlert, where: { !own.isMessage($0) }, Self.alertDate)
        addAll(SIFAUMapping.characteristic) { entry, node in
            flag(entry, &node)
            if let day = entry.header.validFrom?.date {
                node.children.append(ElementNode("WellbeingCharacteristicStartDate", day.rawValue))
            }
            if let day = entry.header.validTo?.date {
                node.children.append(ElementNode("WellbeingCharacteristicEndDate", day.rawValue))
            }
        }
        addAll(SIFAUMapping.hospital, flag)
        addAll(SIFAUMapping.medication, flag)
    }

    mutating func writeProtection() {
        let records = view.protectionRecords.filter { !isNoted($0.header.id) }
        for entry in work.written(records) {
            if stood(entry.header.id, in: "StudentContactRelationship") {
                giveOrderBack(entry)
            } else if entry.content.from?.date != nil && !stood(entry.header.id, in: "WellbeingAlert") {
                add(entry, SIFAUMapping.legalPlan)
            } else {
                add(entry, SIFAUMapping.legalAlert) { Self.alertDate(entry, &$0) }
            }
        }
    }

    /// An order that keeps a contact away stands in the flags of the contact.
    private mutating func giveOrderBack(_ entry: DisclosedEntry<ProtectionRecord>) {
        let steps = ElementNode.steps(place(of: entry.header.id))
        let ordinal = steps.dropFirst().first?.ordinal ?? 1
        let home = Home.field(entry.header.id, ProtectionRecord.fieldName(at: \.kind))
        for place in root.children.indices
        where root.children[place].name == "StudentContactRelationship"
            && (root.children[place].ordinal ?? 1) == ordinal
        {
            root.children[place]
                .inside("ContactFlags") { flags in
                    flags.children.append(ElementNode("InterventionOrder", "Y", [.init(home)]))
                }
        }
    }

    /// What is closed stays marked as confidential.
    private static func confidentialFlag(_ entry: any DisclosedContent, _ node: inout ElementNode) {
        guard let label = entry.header.label, label != .normal else { return }
        node.children.append(ElementNode("ConfidentialFlag", "Y"))
    }

    /// An alert is of the day on which it was written down.
    private static func alertDate(_ entry: any DisclosedContent, _ node: inout ElementNode) {
        date(nil, entry.header, &node)
    }

    private static func date(_ day: PartialDate?, _ header: DisclosedHeader, _ node: inout ElementNode) {
        let own = header.observedAt?.date ?? day?.date
        let text = own?.rawValue ?? String(header.recordedAt.text.prefix(10))
        node.children.append(ElementNode("Date", text))
    }
}
