// Puts the records of a file where they are looked for when pupils are joined.

import VillageCodecs
import VillageFormats

extension SIECLESchool {
    /// Takes a record.
    mutating func take(_ tree: XMLTree, _ path: String) {
        let root = tree.root
        let names = path.split(separator: "/").map { String($0) }
        switch (names.first, names.last) {
        case (_, "ELEVE"): pupils.append(tree)
        case (_, "PERSONNE"):
            persons.add(tree, key: isImport ? root.value("ID_PRV_PER") : root.filled("PERSONNE_ID"), path: path)
        case (SIECLEPart.pupils.rawValue, "ADRESSE"):
            pupilAddresses.add(tree, key: root.filled("ADRESSE_ID"), path: path)
        case (_, "ADRESSE"): personAddresses.add(tree, key: root.filled("ADRESSE_ID"), path: path)
        case (_, "RESPONSABLE_ELEVE"): links[root.value("ELEVE_ID") ?? "", default: []].append(tree)
        case (SIECLEPart.structures.rawValue, _):
            labels.add(root, path: path, list: "STRUCTURES", code: "CODE_STRUCTURE")
        case (SIECLEPart.codes.rawValue, let row):
            guard let list = SIECLEPart.lists.first(where: { $0.row == row }) else {
                return labels.leave(path, root.data)
            }
            labels.add(root, path: path, list: list.list, code: list.code)
        default: others[root.filled("ELEVE_ID") ?? "", default: []].append(tree)
        }
    }

    /// Takes what stands beside records: the header, and whatever else.
    mutating func takeOther(_ tree: XMLTree, _ path: String) {
        let root = tree.root
        guard path.hasSuffix("/\(SIECLEHeader.element)"), envelope.allSatisfy({ !$0.path.hasPrefix(path) }) else {
            return labels.leave(path, root.data)
        }
        var leaves: [String: String] = [:]
        var count = 0
        for leaf in root.children where leaf.isLeaf && leaves[leaf.name] == nil && ElementReading.isInk(leaf.text) {
            leaves[leaf.name] = leaf.text
            envelope.append(("\(path)/\(leaf.name)", leaf.text))
            count += 1
        }
        header = SIECLEHeader(leaves)
        // What stands there twice, or otherwise, is left.
        let rest = root.data - count
        if rest > 0 { labels.leave(path, rest) }
    }

    /// Takes over the tables of another file of the same school.
    mutating func join(_ other: SIECLESchool) {
        parts.formUnion(other.parts)
        pupils += other.pupils
        envelope += other.envelope
        if header.day == nil { header.day = other.header.day }
        if header.year == nil { header.year = other.header.year }
        if other.parts.contains(.pupils) {
            pupilAddresses = other.pupilAddresses
            others = other.others
        }
        if other.parts.contains(.guardians) {
            persons = other.persons
            personAddresses = other.personAddresses
            links = other.links
        }
        labels.join(other.labels)
    }
}
