// Which version a file says it is, and which its content is at least.

package import VillageCodecs

/// The version of a file.
package struct LSUEdition: Sendable, Hashable {
    /// Which of the two formats, by the content.
    package let degree: LSUDegree
    /// The version as the file states it; empty where it states none.
    package let stated: String
    /// The least version that the content can be of, where it is of the second degree.
    package let least: Int

    /// Looks at a whole file; `nil` for one that is of neither degree.
    package init?(_ root: XMLTree.Element) {
        guard root.name == LSUFormat.root, root.namespace == LSUFormat.namespace else { return nil }
        let data = root.children.first { $0.name == "donnees" }
        let found = data?.children.lazy.compactMap { LSUDegree.telling($0.name) }.first
        stated = root.attribute("schemaVersion") ?? ""
        degree = found ?? (stated == "1.0" ? .first : .second)
        least = degree == .second ? data.map(Self.least) ?? 2 : 1
    }

    /// The name of the version: the degree, and what the file states.
    package var version: String {
        Self.number(stated) == nil ? degree.rawValue : "\(degree.rawValue)-\(stated)"
    }

    /// Whether the stated version contradicts the content.
    package var disagrees: Bool {
        guard let number = Self.number(stated) else { return true }
        return degree == .first ? number != 1 : number < least
    }

    /// Whether it states a version that is newer than what is known.
    package var isNewer: Bool { degree == .second && Self.number(stated) ?? 0 > 7 }

    /// The number of a stated version: `7.0` is 7.
    package static func number(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.count < 4 }), parts[1] == "0" else {
            return nil
        }
        return parts[0].utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(parts[0]) : nil
    }

    /// The least version that allows what stands in a file of the second degree.
    ///
    /// The schema of 3.0 changed several times under its number; what is asked for here is what came after its last state.
    private static func least(_ data: XMLTree.Element) -> Int {
        var least = 2
        for element in data.descendants {
            let needed = needed(element)
            if needed > least { least = needed }
            if least == 4 { break }
        }
        return least
    }

    private static func needed(_ element: XMLTree.Element) -> Int {
        func has(_ name: String) -> Bool { element.attribute(name) != nil }
        switch element.name {
        case "discipline": return has("id-lv") || element.attribute("modalite-election") == "D" ? 4 : 2
        case "adresse": return has("ligne1") ? 2 : 4
        case "bilan-periodique", "bilan-cycle": return has("date-verrou") ? 2 : 4
        case "socle": return element.children.count { $0.name == "domaine" } == 8 ? 2 : 4
        case "devoirs-faits": return 3
        case "modalite-accompagnement": return element.attribute("code") == "CTR" ? 3 : 2
        case "acquis": return has("element-programme-refs") ? 2 : 3
        case "eleve": return element.attribute("code-division")?.unicodeScalars.count ?? 0 > 8 ? 3 : 2
        case "responsable": return has("civilite") && has("nom") && has("prenom") ? 2 : 3
        default: return 2
        }
    }
}
