// What is not imported on purpose, and what may never be in a dossier.

package import VillageCodecs
package import VillageModel

/// What is not imported on purpose, and what may never be in a dossier.
package enum OSOForeign {
    /// Elements whose content is forbidden (SEMANTICS 13), wherever they stand: path, code and count are kept, no value.
    package static let forbidden = ["nnca": "F01", "vir": "F09", "zat": "F09"]

    /// Elements that are left to the source, by the last two names of their path, with the section they belong to.
    package static let leftToSource: [String: AccessSection] = [
        "verzorger/iban": .contacts,
        "verzorger/banknummer": .contacts,
        "leerling/leerlinggewicht": .schooling,
        "leerling/tehuis": .contacts,
        "arts/geboortedatum": .externalCare,
        "arts/geslacht": .externalCare,
        "arts/adresgeheim": .externalCare,
        "contactpersoon/geboortedatum": .externalCare,
        "contactpersoon/geslacht": .externalCare,
        "contactpersoon/adresgeheim": .externalCare,
    ]

    /// The elements at a path of names; of those that frame the document only the first counts: a file has one pupil.
    package static func elements(
        _ path: [String],
        in outer: XMLTree.Element,
        _ reading: ElementReading
    ) -> [XMLTree.Element] {
        path.reduce([outer]) { found, name in
            let inner = found.flatMap { reading.elements(name, in: $0) }
            return frame.contains(name) ? Array(inner.prefix(1)) : inner
        }
    }

    /// Whether nothing may be written at a path by anybody's wish: forbidden content, and what is left to the source.
    package static func isKeptOut(_ names: [String]) -> Bool {
        names.contains { forbidden[$0] != nil } || leftToSource[names.suffix(2).joined(separator: "/")] != nil
    }

    /// Elements that are never foreign content as a whole.
    package static let frame = ["dossier", "metadata", "inzage", "huidigeschool", "leerling"]
}
