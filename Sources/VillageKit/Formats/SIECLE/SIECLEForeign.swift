// What is not imported on purpose, and what may never be in a dossier.

package import VillageModel

/// What is not imported on purpose, and what may never be in a dossier.
package enum SIECLEForeign {
    /// Elements whose content is forbidden (SEMANTICS 13): the occupation of parents, and who else lives with them.
    package static let forbidden = ["CODE_PROFESSION": "F06", "SITUATION_EMPLOI": "F06", "ENFANT_A_CHARGE": "F05"]

    /// What the import file cannot be without, of all that is left to the source.
    static let needed: Set<String> = [
        "ELEVE/CODE_REGIME", "ELEVE/DOUBLEMENT", "ELEVE/ADHESION_TRANSPORT", "ELEVE/CODE_MOTIF_SORTIE",
        "ELEVE/VILLE_NAISS", "ETABLISSEMENT_AN_DERNIER/CODE_DEPARTEMENT", "ETABLISSEMENT_AN_DERNIER/CODE_PROVENANCE",
        "LEGAL/HEBERGE_ELEVE", "PERSONNE_EN_CHARGE/HEBERGE_ELEVE",
    ]

    /// Elements that are left to the source, by the last two names of their path, with the section they belong to.
    package static let leftToSource: [String: AccessSection] = {
        var left: [String: AccessSection] = [:]
        func leave(_ names: [String], in parents: [String], to section: AccessSection) {
            for parent in parents { for name in names { left["\(parent)/\(name)"] = section } }
        }
        leave(
            [
                "CODE_REGIME", "DOUBLEMENT", "ADHESION_TRANSPORT", "DATE_MODIFICATION", "CODE_PROVENANCE",
                "CODE_MOTIF_SORTIE", "BOURSES",
            ],
            in: ["ELEVE"],
            to: .schooling
        )
        leave(["CODE_DEPARTEMENT_NAISS", "VILLE_NAISS"], in: ["ELEVE"], to: .identity)
        leave(["ACCEPTE_SMS", "ADRESSE_ID", "COMMUNICATION_ADRESSE"], in: ["ELEVE", "PERSONNE"], to: .contacts)
        // A scholarship tells of means; it stays where it is.
        leave(["CODE_BOURSE", "NB_PART"], in: ["BOURSE"], to: .schooling)
        leave(["NUM_OPTION", "CODE_MATIERE", "CODE_MODALITE_ELECT"], in: ["OPTION", "OPTIONS_ELEVE"], to: .schooling)
        leave(["CODE_MATIERE"], in: ["OPTIONS_AN_DERNIER"], to: .schooling)
        leave(["CODE_STRUCTURE", "TYPE_STRUCTURE"], in: ["STRUCTURE"], to: .schooling)
        leave(["ARRET_FORMATION"], in: ["SCOLARITE_ACTIVE"], to: .schooling)
        leave(["CODE_DEPARTEMENT", "CODE_PROVENANCE", "TYPE_MEF"], in: ["ETABLISSEMENT_AN_DERNIER"], to: .schooling)
        leave(["BOITE_POSTALE", "CODE_COMMUNE_INSEE"], in: ["SCOLARITE_AN_DERNIER"], to: .schooling)
        leave(["CODE_DEPARTEMENT"], in: ["ADRESSE"], to: .contacts)
        leave(
            [
                "PAIE_FRAIS_SCOLAIRES", "PERCOIT_LES_AIDES", "FINANCIER", "A_CONTACTER_EN_PRIORITE", "RESP_FINANCIER",
                "PERS_PAIEMENT", "PERS_CONTACT", "NIVEAU_RESPONSABILITE", "HEBERGE_ELEVE",
            ],
            in: ["LEGAL", "PERSONNE_EN_CHARGE", "CONTACT", "RESPONSABLE_ELEVE"],
            to: .contacts
        )
        return left
    }()
}
