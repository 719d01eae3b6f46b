// The lists that reports refer to, and which attribute refers to which of them.

package import VillageCodecs

/// A list that reports refer to.
package struct LSUList: Sendable {
    /// The element of the list.
    package let name: String
    /// The element of an item.
    package let item: String
    /// What the identifiers that are made here begin with.
    package let prefix: String
    private let key: [String]

    private init(_ name: String, _ item: String, _ prefix: String, _ key: [String]) {
        self.name = name
        self.item = item
        self.prefix = prefix
        self.key = key
    }

    /// The lists of both degrees in an order in which none refers to a later one.
    package static let all: [LSUList] = [
        LSUList("responsables-etab", "responsable-etab", "RE_", ["libelle"]),
        LSUList("directeurs", "directeur", "DIR_", ["civilite", "nom", "prenom"]),
        LSUList("classes", "classe", "CL_", ["id-be"]),
        LSUList("periodes", "periode", "P_", ["millesime", "indice", "nb-periodes", "date-debut", "date-fin"]),
        LSUList("disciplines", "discipline", "DI_", ["code", "modalite-election", "id-lv"]),
        LSUList("enseignants", "enseignant", "ENS_", ["type", "id-sts"]),
        LSUList("elements-programme", "element-programme", "EP_", ["libelle"]),
        LSUList("competences-numeriques-communs", "competences-numeriques-commun", "CNC_", []),
        LSUList("parcours-communs", "parcours-commun", "", ["periode-ref", "code-division", "classe-ref"]),
        LSUList("vies-scolaires-communs", "vie-scolaire-commun", "", ["periode-ref", "code-division"]),
        LSUList("epis-thematiques", "epi-thematique", "", ["code"]),
        LSUList("epis", "epi", "EPI_", []),
        LSUList("epis-groupes", "epi-groupe", "EPG_", []),
        LSUList("acc-persos", "acc-perso", "AP_", []),
        LSUList("acc-persos-groupes", "acc-perso-groupe", "APG_", []),
    ]

    /// The attributes that no two items may share.
    package func key(_ degree: LSUDegree) -> [String] {
        switch (name, degree) {
        case ("enseignants", .first): ["civilite", "nom", "prenom"]
        case ("periodes", .second): Array(key.prefix(3))
        case ("parcours-communs", .second): ["periode-ref", "code-division"]
        case ("parcours-communs", .first): ["periode-ref", "classe-ref"]
        default: key
        }
    }

    /// The list of an element.
    package static func named(_ name: String) -> LSUList? { all.first { $0.name == name } }

    /// The list that an attribute refers to; `nil` for an attribute that refers to nothing, or to a pupil.
    package static func referred(by attribute: String) -> String? { referred[attribute] }

    private static let referred = [
        "responsable-etab-ref": "responsables-etab", "directeur-ref": "directeurs", "classe-ref": "classes",
        "periode-ref": "periodes", "discipline-ref": "disciplines", "discipline-refs": "disciplines",
        "id-lv": "disciplines", "enseignant-ref": "enseignants", "enseignant-refs": "enseignants",
        "prof-princ-refs": "enseignants", "element-programme-refs": "elements-programme",
        "comp-num-commun-refs": "competences-numeriques-communs", "epi-ref": "epis", "epi-groupe-ref": "epis-groupes",
        "acc-perso-ref": "acc-persos", "acc-perso-groupe-ref": "acc-persos-groupes",
    ]

    /// The identifiers in the value of an attribute that refers.
    package static func identifiers(_ value: String) -> [String] {
        value.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.map { String($0) }
    }
}

extension XMLTree.Element {
    /// Whether it is of the namespace of LSU, and has a name.
    package func isLSU(_ name: String) -> Bool { self.name == name && namespace == LSUFormat.namespace }

    /// The value of an attribute that says something.
    package func inked(_ name: String) -> String? {
        attribute(name).flatMap { ElementReading.isInk($0) ? $0 : nil }
    }
}
