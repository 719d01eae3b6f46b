// One object as it was read: whose it is, and which one.

import VillageCodecs
import VillageFormats

/// One object as it was read.
struct SIFAUObject: Sendable {
    /// The element.
    let tree: XMLTree
    var root: XMLTree.Element { tree.root }
    var name: String { root.name }
    /// Whether a copy of it stands in another dossier too, where its data are counted.
    var isCopy = false

    init(_ tree: XMLTree) { self.tree = tree }

    /// The identifier of the object itself, as it compares.
    var key: String? {
        let text = root.attribute("RefId") ?? root.attribute("\(name)RefId")
        return text.flatMap { SIFAURef.key(SIFAUText.trimmed($0) ?? "") }
    }

    /// The identifier in a leaf, as it compares.
    func reference(_ leaf: String) -> String? {
        root.first(leaf).flatMap { SIFAURef.key(SIFAUText.trimmed($0.text) ?? "") }
    }

    /// A word in a leaf.
    func word(_ leaf: String) -> String? { root.first(leaf).flatMap { SIFAUText.trimmed($0.text) } }

    /// The pupil that the object names by itself.
    var student: String? {
        switch name {
        case "StudentPersonal": return key
        case "WellbeingPersonLink":
            let leaf = root.first("PersonRefId")
            return leaf?.attribute("SIF_RefObject") == "StudentPersonal" ? reference("PersonRefId") : nil
        case "PersonPrivacyObligationDocument":
            return word("ParentObjectTypeName") == "StudentPersonal" ? reference("ParentRefId") : nil
        default: return reference("StudentPersonalRefId")
        }
    }

    /// The other persons that an event names: everybody but the pupil and staff, since others may be pupils.
    func others(than student: String) -> Set<String> {
        var found: Set<String> = []
        for (number, person) in root.descendants.filter({ $0.name == "PersonInvolvement" }).enumerated() {
            let reference = person.first("PersonRefId")
            if reference?.attribute("SIF_RefObject") == "StaffPersonal" { continue }
            let key = reference.flatMap { SIFAURef.key(SIFAUText.trimmed($0.text) ?? "") } ?? "person \(number)"
            if key != student { found.insert(key) }
        }
        return found
    }
}
