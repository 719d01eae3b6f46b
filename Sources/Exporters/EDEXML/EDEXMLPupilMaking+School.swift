// The year at school of a pupil, with its group and its site, which stand beside the pupils.

import VillageAccess
import VillageCodecs
import VillageFormats
import VillageModel

extension EDEXMLPupilMaking {
    /// The year at school that the file is about: the present one, else the last.
    var mainEnrolment: DisclosedEntry<Enrolment>? {
        let entries = view.enrolments.filter { $0.header.status == .active || $0.header.status == .restricted }
        if let current = entries.first(where: { $0.content.isCurrent == true }) { return current }
        let own = entries.filter { $0.content.school.organisation != nil || $0.content.schoolYear != nil }
        let dated = own.filter { ($0.content.to ?? $0.content.from)?.date != nil }
        return dated.max { Self.last($0) < Self.last($1) } ?? own.first
            ?? entries.first { !EDEXMLMapping.learningToRead.fits($0.content) }
    }

    private static func last(_ entry: DisclosedEntry<Enrolment>) -> CalendarDate {
        (entry.content.to ?? entry.content.from)?.date ?? .distantFuture
    }

    mutating func write(_ entry: DisclosedEntry<Enrolment>, _ frame: inout EDEXMLFrame) {
        let (id, content) = (entry.header.id, entry.content)
        func value(_ field: FieldName, _ fate: Fate = .carried, _ code: String? = nil) -> ElementNode.Value {
            ElementNode.Value(.field(id, field), fate, code: code)
        }
        work.write(entry, EDEXMLMapping.enrolment)
        writeGroup(entry, &frame)
        writeSite(entry, &frame)
        if let year = content.schoolYear {
            let isSaid = year == frame.text("schooljaar")
            root.values.append(value("schoolYear", isSaid ? .carried : .rejected, isSaid ? nil : "structure.type"))
        }
        if let school = content.school.organisation {
            let isSaid = school == frame.school
            root.values.append(value("school.organisation", isSaid ? .carried : .rejected, isSaid ? nil : "no-code"))
        }
        let year = content.yearGroup.flatMap { $0.system == EDEXMLCodes.yearGroup.name ? $0.code : nil }
        let isPast = zip(content.to?.date, frame.day).map { $0 < $1 } ?? false
        let hasLeft = year == EDEXMLCodes.historic || isPast
        if content.isCurrent == !hasLeft { root.values.append(value("isCurrent")) }
        if let status = content.status, status.meaning == .previous, hasLeft {
            root.values.append(value("status", status == CodedValue(.previous) ? .carried : .mapped))
        }
    }

    /// The group, which needs a name; one without a key gets a dummy.
    private mutating func writeGroup(_ entry: DisclosedEntry<Enrolment>, _ frame: inout EDEXMLFrame) {
        let content = entry.content
        let home = Home.field(entry.header.id, Enrolment.fieldName(at: \Enrolment.groupName))
        // The mapping has written a reference where there is a code.
        var link = root.children.first { $0.name == "groep" }
        root.children.removeAll { $0.name == "groep" }
        let old = dummy(at: "groep/@key")
        if link == nil, let old { link = .reference("groep", old.value, [.init(.envelope(old.path))]) }
        if link == nil, let name = content.groupName { link = .reference("groep", "#\(name)") }
        guard let link, let text = link.attributes.first?.text else { return }
        let key = ElementReading.trimmed(text)
        let isThere = content.groupName.map { frame.add("groep", key, named: $0) } ?? frame.holds("groep", key)
        guard isThere else {
            work.lost += link.allValues.map { $0.rejected("group-incomplete") }
            if content.groupName != nil { work.lost.append(.init(home, .rejected, code: "group-incomplete")) }
            return
        }
        var node = ElementNode.reference("groep", key, link.allValues)
        if key != text { node.changeValues { $0 = .init($0.home, .mapped) } }
        if let name = content.groupName {
            let isSame = frame.name(of: "groep", key) == name
            node.values.append(.init(home, isSame ? .carried : .rejected, code: isSame ? nil : "other-header"))
        }
        root.children.append(node)
    }

    /// The site: the dependance of the header, or a location, which needs a name.
    private mutating func writeSite(_ entry: DisclosedEntry<Enrolment>, _ frame: inout EDEXMLFrame) {
        let (id, school) = (entry.header.id, entry.content.school)
        let site = ElementNode.Value(.field(id, "school.site"))
        let name = ElementNode.Value(.field(id, "school.name"))
        if school.site == nil, let old = dummy(at: "vestiging/@key") {
            return root.children.append(.reference("vestiging", old.value, [.init(.envelope(old.path))]))
        }
        guard let text = school.site else { return }
        let key = ElementReading.trimmed(text)
        if frame.holds("vestiging", key) || frame.text("dependancecode") != text,
            let label = school.name ?? frame.name(of: "vestiging", key), key != "00",
            frame.add("vestiging", key, named: label)
        {
            let fate: Fate = key == text ? .carried : .mapped
            var node = ElementNode.reference("vestiging", key, [.init(site.home, fate)])
            if school.name != nil, frame.name(of: "vestiging", key) == label { node.values.append(name) }
            root.children.append(node)
        } else if frame.text("dependancecode") == text, text != "00" {
            root.values.append(site)
        }
    }

    /// The first year in which the pupil learned to read: the earliest where there are several.
    mutating func writeFirstYear(except main: DisclosedEntry<Enrolment>?) {
        let mapping = EDEXMLMapping.learningToRead
        let entries = work.written(view.enrolments)
            .filter { mapping.fits($0.content) && $0.header.id != main?.header.id }
        let first = entries.min { left, right in
            guard let one = left.content.from?.date, let other = right.content.from?.date else { return false }
            return one < other
        }
        if let first { work.write(first, mapping) }
    }
}

/// Both values, or nothing.
private func zip<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
    guard let one, let other else { return nil }
    return (one, other)
}
