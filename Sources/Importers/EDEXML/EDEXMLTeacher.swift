// A teacher of a file: who it is, which groups, and in which roles of the care team.

import VillageCodecs
import VillageFormats
import VillageModel

/// A group of either kind, by its key.
struct EDEXMLGroup: Hashable {
    /// Its element: `groep` or `samengestelde_groep`.
    let element: String
    let key: String

    init?(_ element: XMLTree.Element) {
        guard let key = element.attribute("key").map(ElementReading.trimmed), !key.isEmpty else { return nil }
        self.element = element.name
        self.key = key
    }
}

/// A teacher of a file.
struct EDEXMLTeacher {
    /// Where the teacher stands.
    let item: EDEXMLRoster.Item
    var name = PersonName()
    let email: String?
    let groups: Set<EDEXMLGroup>
    /// The roles of the care team that hold everywhere.
    private let roles: [String]
    /// Those that hold in a group.
    private let groupRoles: [EDEXMLGroup: [String]]

    init(_ element: XMLTree.Element, _ item: EDEXMLRoster.Item) {
        self.item = item
        var reading = ElementReading(namespace: element.namespace)
        for row in EDEXMLMapping.name { row.read(element, &name, ElementScope(EntryID("")), &reading) }
        email = reading.text(at: "emailadres", in: element)
        roles = Self.roles(in: element)
        let links = reading.elements(at: ["groepen"], in: element).flatMap(\.children)
        groups = Set(links.compactMap(EDEXMLGroup.init))
        groupRoles = links.reduce(into: [:]) { found, link in
            if let group = EDEXMLGroup(link) { found[group, default: []] += Self.roles(in: link) }
        }
    }

    private static func roles(in element: XMLTree.Element) -> [String] {
        element.all("rol").map { ElementReading.trimmed($0.text) }
            .filter { EDEXMLCodes.role.row(of: $0)?.meaning.isCare == true }
    }

    /// Whether the teacher is there for the care of the whole school.
    var isForEverybody: Bool { groups.isEmpty && !roles.isEmpty }

    /// The roles that the teacher has in the care team of a pupil.
    func roles(for own: [EDEXMLGroup]) -> [String] {
        var found = isForEverybody || !groups.isDisjoint(with: own) ? roles : []
        for group in own { found += groupRoles[group] ?? [] }
        return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
