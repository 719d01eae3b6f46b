// Privacy obligations from agreements; only a move by the keeper itself knows of them.

import VillageAccess
import VillageFormats
import VillageModel

extension SIFAUMaking {
    /// Writes the answers of each person as a document, but for those that came from such a document.
    mutating func writeObligations() {
        guard let migration = view.migration else { return }
        let own = migration.agreements.filter { !$0.id.hasPrefix("\(SIFAUFormat.id)-") }
        var groups: [(key: [String], events: [AgreementEvent])] = []
        for event in own {
            let key = [event.by.rawValue, event.from.rawValue, event.until.rawValue]
            if let place = groups.firstIndex(where: { $0.key == key }) {
                groups[place].events.append(event)
            } else {
                groups.append((key, [event]))
            }
        }
        for group in groups { if let node = document(group.events) { root.children.append(node) } }
    }

    private func document(_ events: [AgreementEvent]) -> ElementNode? {
        guard let first = events.first else { return nil }
        let positive: Set<String> = ["given", "renewed"]
        let negative: Set<String> = ["refused", "withdrawn", "revoked"]
        var domains: [ElementNode] = []
        for event in events where positive.contains(event.state) || negative.contains(event.state) {
            for section in event.sections {
                domains.append(domain(section, event, isShared: positive.contains(event.state)))
            }
        }
        guard !domains.isEmpty else { return nil }
        let isStudent = first.by == .student
        let contact = isStudent ? student : reference(of: first.by)
        let type = isStudent ? "StudentPersonal" : "StudentContactPersonal"
        var node = ElementNode("PersonPrivacyObligationDocument")
        node.children = [
            ElementNode("ParentRefId", student), ElementNode("ParentObjectTypeName", "StudentPersonal"),
            ElementNode("SchoolYear", String(first.from.rawValue.prefix(4))),
            ElementNode("StartDate", first.from.rawValue), ElementNode("ContactForRequestsRefId", contact),
            ElementNode("ContactForRequestsObjectTypeName", type), ElementNode("PermissionToParticipateList"),
        ]
        if first.until < .distantFuture, let last = CalendarDate(daysSinceEpoch: first.until.daysSinceEpoch - 1) {
            node.children.append(ElementNode("EndDate", last.rawValue))
        }
        node.inside(["ConsentToSharingOfData", "DataDomainObligationList"]) { $0.children = domains }
        return node
    }

    /// One answer about one section; who answered, when and how have no fields, and go into the comments.
    private func domain(_ section: String, _ event: AgreementEvent, isShared: Bool) -> ElementNode {
        var words = "\(event.state) on \(event.recorded.rawValue) by \(event.by == .student ? "student" : "guardian")"
        if let method = event.method { words += ", \(method)" }
        if !event.isNoticeValid { words += ", with a notice that is no longer valid" }
        var node = ElementNode("DataDomain", section == "*" ? "All" : section)
        let name = isShared ? "ShareWith" : "DoNotShareWith"
        var list = ElementNode("\(name)List")
        for recipient in event.recipients {
            let party = recipient == "*" ? "All" : recipient
            var item = ElementNode(name)
            item.children = [
                ElementNode("\(name)Party", party),
                ElementNode("\(name)Purpose", event.purposes.map { $0 == "*" ? "all" : $0 }.joined(separator: ", ")),
                ElementNode("\(name)Role", party),
            ]
            // An answer of one person to one recipient is no leave to pass anything on.
            if isShared { item.children.append(ElementNode("PermissionToOnShare", "N")) }
            list.children.append(item)
        }
        let domain = node
        node = ElementNode("DataDomainObligation")
        node.children = [domain, ElementNode("DomainComments", words), list]
        return node
    }

    private func reference(of person: PersonID) -> String {
        let entry = view.contactPersons.first { $0.content.person == person }
        let own = entry.flatMap { view.migration?.headers[$0.header.id]?.originalID }?.split(separator: " ")
        if let own, own.count > 1, let reference = SIFAURef.written(String(own[1])) { return reference }
        return SIFAURef.made(of: "contact", student, person.rawValue)
    }
}
