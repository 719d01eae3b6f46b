// The stays of a pupil: the stay at the school, its present year, and the school of the year before.

import VillageCodecs
import VillageFormats
import VillageModel

extension SIECLEAssembly {
    mutating func readStays() {
        let school = header.organisation
        readReason()
        let hasLeft = ["DATE_SORTIE", "CODE_MOTIF_SORTIE"].contains { root.value($0) != nil }
        var stay = EnrolmentRecord(organisation: school ?? OrganisationID(""))
        if let entry = work.read(isImport ? SIECLEMapping.stay : SIECLEMapping.exportedStay, root) {
            var content = entry.content
            content.school.organisation = school
            if let code = content.exitReason?.code {
                content.exitReason?.label = labels.label("MOTIFS_SORTIE", code)
            }
            (stay.from, stay.to) = (content.from, content.to)
            work.dossier.enrolments.append(Entry(entry.header, content))
        }
        for element in yearElements {
            guard let entry = work.read(yearMapping, element) else { continue }
            var content = entry.content
            content.school.organisation = school
            content.schoolYear = header.schoolYear
            // Who has left is at the school no more, whatever the year says.
            if !hasLeft { content.isCurrent = true }
            complete(&content)
            if stay.from == nil { stay.from = content.from }
            work.dossier.enrolments.append(Entry(entry.header, content))
            break
        }
        readLastYear()
        // A stay of which only is known that it has ended opens nothing.
        if school != nil, !hasLeft || stay.to != nil { work.dossier.stays.append(stay) }
    }

    private var yearMapping: TreeEntryMapping<Enrolment> {
        isImport ? SIECLEMapping.year : SIECLEMapping.exportedYear
    }
    private var yearElements: [XMLTree.Element] { yearMapping.elements(in: root, work.reading) }

    private mutating func readLastYear() {
        let mapping = isImport ? SIECLEMapping.lastYear : SIECLEMapping.exportedLastYear
        guard let element = mapping.elements(in: root, work.reading).first else { return }
        guard let entry = work.read(mapping, element) else { return }
        var content = entry.content
        content.isCurrent = false
        content.schoolYear = header.yearBefore
        complete(&content)
        work.dossier.enrolments.append(Entry(entry.header, content))
        // Without its last day the stay would go on.
        guard let school = content.school.organisation, let end = content.to else { return }
        work.dossier.stays.append(EnrolmentRecord(organisation: school, from: content.from, to: end))
    }

    /// Adds what the codes of a year mean.
    private mutating func complete(_ content: inout Enrolment) {
        if let code = content.programme?.code {
            content.programme?.label = labels.label("MEFS", code)
            content.yearGroup = SIECLECodes.yearGroup(of: code)
        }
        if let code = content.status?.code { content.status?.label = labels.label("STATUTS_ELEVE", code) }
        if let code = content.groupCode { content.groupName = labels.label("STRUCTURES", code) }
    }

    /// Leaves a reason for leaving that tells of a sanction, or may: sanctions stay with the school (SEMANTICS 13).
    private mutating func readReason() {
        guard let leaf = work.reading.leaves("CODE_MOTIF_SORTIE", in: root).first else { return }
        let label = labels.label("MOTIFS_SORTIE", leaf.text)
        work.reading.section = .discipline
        if label.map({ SIECLECodes.isSanction($0) }) ?? false {
            work.reading.refuse(leaf, "sanction")
            work.note(Self.sanction, leaf)
        } else if label == nil, SIECLECodes.reason.row(of: leaf.text) == nil {
            work.reading.refuse(leaf, "reason-unknown")
            work.note(Self.reasonUnknown, leaf)
        }
    }

    private static let sanction = FindingWords(
        "sanction",
        .warning,
        "reason for leaving tells of a sanction, which stays with the school; it is kept aside"
    )
    private static let reasonUnknown = FindingWords(
        "reason-unknown",
        .warning,
        "reason for leaving is not known here and may tell of a sanction; it is kept aside",
        help: "give the export of codes of the same school as well"
    )
}
