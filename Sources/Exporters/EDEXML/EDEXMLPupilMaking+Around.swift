// What is around a pupil: where the pupil lives, the care team of the school, and remarks.

import VillageAccess
import VillageFormats
import VillageModel

extension EDEXMLPupilMaking {
    /// Writes the area in which the pupil lives; of a whole address nothing else has a place.
    ///
    /// A secret address is not written.
    mutating func writeArea(_ frame: EDEXMLFrame) {
        let entries = work.written(view.studentContacts)
            .filter { entry in
                entry.content.isAbout(.student) && entry.content.isSecret != true
                    && entry.content.address.postcode != nil
                    && [.area, .address].contains(entry.content.kind?.meaning)
            }
        let chosen = entries.first { $0.content.kind?.meaning == .area } ?? entries.first
        guard let chosen, let postcode = chosen.content.address.postcode else { return }
        let country = chosen.content.address.country
        let text = String(postcode.filter { !$0.isWhitespace }).uppercased()
        let (element, implied) = Self.area(text, country?.code, frame.school)
        let written = element == "postcodeoverig" ? postcode : text
        func value(_ field: FieldName, _ fate: Fate = .carried) -> ElementNode.Value {
            ElementNode.Value(.field(chosen.header.id, field), fate)
        }
        var leaf = ElementNode(element, written)
        leaf.values = [value("address.postcode", written == postcode ? .carried : .mapped)]
        if let kind = chosen.content.kind, kind.meaning == .area {
            leaf.values.append(value("kind", kind == CodedValue(.area) ? .carried : .mapped))
        }
        if let country, let implied, country.code == implied {
            let isSame = country == EDEXMLCodes.country(implied)
            leaf.values.append(value("address.country", isSame ? .carried : .mapped))
        }
        root.children.append(leaf)
    }

    /// The leaf of a postcode, and the country that it implies; four digits alone are Belgian only where that is known.
    private static func area(
        _ text: String,
        _ country: String?,
        _ school: OrganisationID?
    ) -> (element: String, country: String?) {
        if LeafType.matches("9999AA", text), country == nil || country == "NL" { return ("postcodenl", "NL") }
        let isBelgian = country == "BE" || (country == nil && school?.scheme == EDEXMLSchool.institution)
        return LeafType.matches("9999", text) && isBelgian ? ("postnummerbe", "BE") : ("postcodeoverig", nil)
    }

    /// The members of the care team who work at the school of the file.
    mutating func writeCareTeam(_ frame: inout EDEXMLFrame) {
        for entry in work.written(view.careTeamMembers) {
            if isGivenBack(entry) {
                work.lost += values(of: entry)
                continue
            }
            let (id, content) = (entry.header.id, entry.content)
            guard content.kind == .formal, let school = content.organisation, school == frame.school else { continue }
            func value(_ path: PartialKeyPath<CareTeamMember>) -> ElementNode.Value {
                ElementNode.Value(.field(id, CareTeamMember.fieldName(at: path)))
            }
            var node = ElementNode("leerkracht")
            let scope = ElementScope(id).inside(CareTeamMember.fieldName(at: \CareTeamMember.name))
            for row in EDEXMLMapping.name { row.write(content.name, scope, &node) }
            leaveNameAlone(&node)
            if let email = content.email { node.children.append(ElementNode("emailadres", email, [value(\.email)])) }
            let role = content.role.flatMap { EDEXMLStaffRole.named($0) }
                .flatMap { EDEXMLCodes.role.row(for: $0)?.code }
            if let role {
                node.children.append(ElementNode("rol", role, [value(\.role)]))
            } else if let words = content.role {
                node.children.append(ElementNode("rolomschrijving", words, [value(\.role)]))
            }
            node.values += [value(\.kind), value(\.organisation)]
            if content.person != nil { node.values.append(value(\.person)) }
            let (written, lost) = frame.add(teacher: node)
            let known = (written?.allValues ?? []) + lost
            // Whoever has none of the three roles is a teacher to those who read the file.
            let isMember = written?.first("rol") != nil
            work.lost += known.map { value in
                isMember || value.fate != .carried ? value : .init(value.home, .degraded, code: "free-role")
            }
        }
    }

    /// Whether the teacher whom an entry was read from is given back.
    private func isGivenBack(_ entry: DisclosedEntry<CareTeamMember>) -> Bool {
        guard let place = view.migration?.headers[entry.header.id]?.place, place.hasPrefix("EDEX/leerkrachten/") else {
            return false
        }
        return source?.envelope.contains { $0.path.hasPrefix("\(place)/") } == true
    }

    private func values(of entry: DisclosedEntry<CareTeamMember>) -> [ElementNode.Value] {
        var values: [ElementNode.Value] = []
        entry.visitValues { field, _ in values.append(.init(.field(entry.header.id, field))) }
        return values
    }

    /// Without a surname only the call name is written.
    private mutating func leaveNameAlone(_ node: inout ElementNode) {
        guard node.first("achternaam") == nil else { return }
        let needy = node.children.filter { $0.name != "roepnaam" }
        work.lost += needy.flatMap(\.allValues).map { $0.rejected(work.code("without-surname")) }
        node.children.removeAll { $0.name != "roepnaam" }
    }

    /// Remarks, where somebody wants them: everybody who reads the file reads them.
    mutating func writeRemarks() {
        for entry in work.written(view.supportDocuments) {
            let home = Home.field(entry.header.id, SupportDocument.fieldName(at: \SupportDocument.document))
            guard var node = EDEXMLMapping.node(entry.content, home) else { continue }
            guard writesRemarks else {
                work.lost.append(.init(home, .rejected, code: "remark-not-written"))
                continue
            }
            node.ordinal = work.ordinal(of: entry.header.id)
            root.inside(EDEXMLFormat.additions) { $0.children.append(node) }
        }
    }
}
