// The transfer note: flags that ask for a talk, and what has a field of its own.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension SIFAUMaking {
    private static let note = "StudentDataTransferNote"

    mutating func writeNote() {
        write(SIFAUMapping.notedIdentity)
        write(SIFAUMapping.departure)
        write(SIFAUMapping.previous)
        write(SIFAUMapping.nationalTest)
        write(SIFAUMapping.adjustment)
        writeJoined(SIFAUMapping.talent)
        for flag in SIFAUMapping.planFlags { write(flag) }
        writeJoined(SIFAUMapping.need)
        write(SIFAUMapping.otherTest)
        write(SIFAUMapping.grade)
        writeHealthFlag()
        writeFlags()
        if isNote { writeSchools() }
        giveFactsBack()
    }

    /// Writes entries in their places; of those that share one the first is written.
    private mutating func write<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        let entries = work.written(
            view[dynamicMember: Content.entries].filter { mapping.fits($0.content) && isNoted($0.header.id) }
        )
        for (place, entry) in entries.enumerated() {
            if mapping.isShared, place > 0 {
                work.reject(entry, work.code("one-only"))
            } else {
                work.write(entry, mapping)
            }
        }
    }

    /// Writes the texts of several entries as one: none of them is less than another.
    private mutating func writeJoined<Content: EntryContent>(_ mapping: TreeEntryMapping<Content>) {
        guard let leaf = mapping.leaf else { return }
        let entries = work.written(
            view[dynamicMember: Content.entries].filter { mapping.fits($0.content) && isNoted($0.header.id) }
        )
        guard entries.count > 1 else {
            for entry in entries { work.write(entry, mapping) }
            return
        }
        var joined = ElementNode(leaf)
        var texts: [String] = []
        for entry in entries {
            var node = ElementNode("")
            mapping.write(entry.content, as: entry.header.id, into: &node)
            texts += node.children.filter { $0.name == leaf }.compactMap(\.text)
            for var value in node.allValues {
                if value.fate == .carried { value.fate = .mapped }
                joined.values.append(value)
            }
        }
        joined.text = texts.joined(separator: "; ")
        root.inside(mapping.path[...]) { outer in
            outer.children.append(joined)
            if leaf == "OtherLearningSupportText" { outer.children.append(ElementNode("OtherLearningSupport", "Y")) }
        }
    }

    /// The note says of health only that there is something to talk about.
    private mutating func writeHealthFlag() {
        let flags = view.healthAlerts.filter { SIFAUMapping.healthFlag.fits($0.content) }
        let alerts = view.healthAlerts.filter { isNoted($0.header.id) && !SIFAUMapping.healthFlag.fits($0.content) }
        let isOpen = flags.contains { $0.content.isPresent == true && isNoted($0.header.id) }
        guard isNote, !alerts.isEmpty else { return write(SIFAUMapping.healthFlag) }
        for entry in work.written(flags) where !isOpen { work.reject(entry, work.code("one-only")) }
        var leaf = ElementNode("Healthcare", "true")
        if isOpen {
            write(SIFAUMapping.healthFlag)
        }
        for entry in work.written(alerts) {
            entry.visitValues { path, _ in
                leaf.values.append(.init(.field(entry.header.id, path), .degraded, code: work.code("flag-only")))
            }
        }
        guard !leaf.values.isEmpty else { return }
        root.inside(Self.note) { outer in
            if let place = outer.children.firstIndex(where: { $0.name == leaf.name }) {
                outer.children[place].values += leaf.values
                outer.children[place].text = "true"
            } else {
                outer.children.append(leaf)
            }
        }
    }

    private mutating func writeFlags() {
        let orders = view.protectionRecords.filter { entry in
            isNoted(entry.header.id) && entry.content.kind?.meaning == .order
        }
        if let entry = work.written(orders).first {
            let home = Home.field(entry.header.id, ProtectionRecord.fieldName(at: \.kind))
            let leaf = ElementNode("ChildSubjectToOrders", "true", [.init(home, .mapped)])
            root.inside(Self.note) { $0.children.append(leaf) }
        }
        let concerns = view.attendanceConcerns.filter { isNoted($0.header.id) && $0.content.threshold == "80 %" }
        if let entry = work.written(concerns).first {
            let home = Home.field(entry.header.id, AttendanceConcern.fieldName(at: \.threshold))
            let leaf = ElementNode("Attendance", "true", [.init(home, .mapped)])
            root.inside(Self.note) { $0.children.append(leaf) }
        }
    }

    /// The school that asked, and whom to ask at the one that answers.
    private mutating func writeSchools() {
        if let school = view.context.organisation, school.scheme == "acara", view.context.purpose == .transfer {
            let path = [Self.note, "ArrivalSchool"]
            root.inside(path[...]) { $0.children.append(ElementNode("ACARAId", school.value)) }
        }
        let current = view.enrolments.filter { $0.content.isCurrent == true && $0.header.status == .active }
        guard let entry = current.first, let head = entry.content.school.head.flatMap({ SIFAUText.trimmed($0) }) else {
            return
        }
        var name = ElementNode("Name")
        name.attributes = [.init("Type", "OTH")]
        name.children = [ElementNode("FullName", head, [.init(.field(entry.header.id, "school.head"), .mapped)])]
        let path = [Self.note, "DepartureSchool", "SchoolContactList", "SchoolContact", "ContactInfo"]
        root.inside(path[...]) { $0.children.append(name) }
    }

    /// Facts of the note, where the source is given back.
    private mutating func giveFactsBack() {
        let start = "\(SIFAUFormat.frame)/\(Self.note)/"
        for fact in source?.envelope ?? [] where fact.path.hasPrefix(start) {
            let names = ElementNode.steps(fact.path).dropFirst().map(\.name)
            guard let last = names.last else { continue }
            let value = ElementNode.Value(.envelope(fact.path))
            if last == "@RefId" {
                root.inside(Self.note) { note in
                    guard let own = SIFAURef.written(fact.value), note.attributes.isEmpty else { return }
                    note.attributes = [.init("RefId", own, [value])]
                }
            } else {
                root.inside(names.dropLast()[...]) { $0.children.append(ElementNode(last, fact.value, [value])) }
            }
        }
    }
}
