// What is not imported on purpose, and what may never be in a dossier.

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

    /// Elements that are never foreign content as a whole; of each only the first counts: a file has one pupil.
    package static let frame: Set<String> = ["dossier", "metadata", "inzage", "huidigeschool", "leerling"]
}
