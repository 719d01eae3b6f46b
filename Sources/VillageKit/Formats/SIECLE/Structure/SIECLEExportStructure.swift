// The structure of the exports, from the field list of the specification of 2017; no schema was published.

/// The structure of the exports: names, lengths and what must be there, in any order, since no schema tells one.
package enum SIECLEExportStructure {
    /// The structure of a file of an export; `nil` for codes and structures, which differ from school to school.
    package static func structure(of part: SIECLEPart) -> TreeStructure? {
        switch part {
        case .pupils: pupils
        case .guardians: guardians
        case .codes, .structures: nil
        }
    }

    /// What is wrong with the tables; a test looks.
    package static var faults: [String] {
        [(SIECLEPart.pupils, pupilText), (.guardians, guardianText)]
            .flatMap { part, text in
                var table = TreeGrammar(text + shared, types: SIECLETypes.ofExports)
                _ = table.structure(format: SIECLEFormat.id, version: SIECLEVersion.exports, root: part.rawValue)
                return table.faults
            }
    }

    private static let pupils = structure(pupilText, .pupils)
    private static let guardians = structure(guardianText, .guardians)

    private static func structure(_ text: String, _ part: SIECLEPart) -> TreeStructure {
        var table = TreeGrammar(text + shared, types: SIECLETypes.ofExports)
        return table.structure(format: SIECLEFormat.id, version: SIECLEVersion.exports, root: part.rawValue)
    }

    private static let pupilText = """
        BEE_ELEVES @VERSION:t11 = PARAMETRES DONNEES
        DONNEES = (ELEVES & OPTIONS? & STRUCTURES? & BOURSES? & ADRESSES?)
        ELEVES = ELEVE+
        ELEVE @ELEVE_ID:n11! @ELENOET:t11 = (ID_NATIONAL:t11? & ELENOET:t11? & INE_BEA:t11? & INE_RNIE:t11?
            & ID_ELEVE_ETAB:t11? & ID_PRV_ELE:t11? & NOM_DE_FAMILLE:n100 & NOM_USAGE:t100? & PRENOM:n100 & PRENOM2:t100?
            & PRENOM3:t100? & DATE_NAISS:birth & DOUBLEMENT:flag? & TEL_PROFESSIONNEL:t20? & TEL_PERSONNEL:t20?
            & TEL_PORTABLE:t20? & CODE_PAYS:t3? & ACCEPTE_SMS:flag? & DATE_MODIFICATION:day? & DATE_SORTIE:day?
            & MEL:t254? & CODE_REGIME:t2? & DATE_ENTREE:day? & VILLE_NAISS:t32? & ADRESSE_ID:keyed?
            & CODE_MOTIF_SORTIE:t2? & CODE_SEXE:t1? & CODE_PAYS_NAT:t3? & CODE_STATUT:t2? & CODE_MEF:t11?
            & CODE_DEPARTEMENT_NAISS:t3? & CODE_COMMUNE_INSEE_NAISS:t5? & ADHESION_TRANSPORT:flag? & CODE_PROVENANCE:t1?
            & SCOLARITE_AN_DERNIER?)
        SCOLARITE_AN_DERNIER = (CODE_MEF:t11? & CODE_STRUCTURE:t8? & CODE_RNE:t8? & CODE_NATURE:t3? & SIGLE:t14?
            & DENOM_PRINC:t30? & DENOM_COMPL:t30? & LIGNE1_ADRESSE:t38? & LIGNE2_ADRESSE:t38? & LIGNE3_ADRESSE:t38?
            & LIGNE4_ADRESSE:t38? & BOITE_POSTALE:t7? & COMMUNE_ETRANGERE:t32? & MEL:t254? & TELEPHONE:t20?
            & CODE_COMMUNE_INSEE:t5? & LL_COMMUNE_INSEE:t32?)
        OPTIONS = OPTION*
        OPTION @ELEVE_ID:n11! @ELENOET:t11 = OPTIONS_ELEVE*
        OPTIONS_ELEVE = (NUM_OPTION:key & CODE_MODALITE_ELECT:n1 & CODE_MATIERE:n6)
        STRUCTURES = STRUCTURES_ELEVE*
        STRUCTURES_ELEVE @ELEVE_ID:n11! @ELENOET:t11 = STRUCTURE*
        STRUCTURE = (CODE_STRUCTURE:n8 & TYPE_STRUCTURE:n1)
        BOURSES = BOURSE*
        BOURSE @ELEVE_ID:n11 @ELENOET:t11 = ...

        """

    private static let guardianText = """
        BEE_RESPONSABLES @VERSION:t11 = PARAMETRES DONNEES
        DONNEES = (PERSONNES & RESPONSABLES & ADRESSES?)
        PERSONNES = PERSONNE+
        PERSONNE @PERSONNE_ID:n11! = (ID_PRV_PER:t11? & LC_CIVILITE:t5? & LL_CIVILITE:t20? & NOM_DE_FAMILLE:n100
            & NOM_USAGE:t100? & PRENOM:n100 & TEL_PERSONNEL:t20? & TEL_PORTABLE:t20? & ACCEPTE_SMS:flag?
            & TEL_PROFESSIONNEL:t20? & MEL:t254? & COMMUNICATION_ADRESSE:flag? & ADRESSE_ID:keyed?
            & CODE_PROFESSION:t2?)
        RESPONSABLES = RESPONSABLE_ELEVE+
        RESPONSABLE_ELEVE = (ELEVE_ID:n11 & PERSONNE_ID:n11 & NIVEAU_RESPONSABILITE:keyed? & CODE_PARENTE:t2?
            & PAIE_FRAIS_SCOLAIRES:flag? & PERCOIT_LES_AIDES:flag? & HEBERGE_ELEVE:flag? & A_CONTACTER_EN_PRIORITE:flag?
            & RESP_LEGAL:t1? & RESP_FINANCIER:flag? & PERS_PAIEMENT:flag? & PERS_CONTACT:flag?)

        """

    private static let shared = """
        PARAMETRES = (UAJ:t8 & ANNEE_SCOLAIRE:t5? & DATE_EXPORT:day? & HORODATAGE:time?)
        ADRESSES = ADRESSE*
        ADRESSE @ADRESSE_ID:n11! = (LIGNE1_ADRESSE:t38? & LIGNE2_ADRESSE:t38? & LIGNE3_ADRESSE:t38?
            & LIGNE4_ADRESSE:t38? & BOITE_POSTALE:t7? & COMMUNE_ETRANGERE:t32? & CODE_POSTAL:t5? & CODE_PAYS:t3? & CODE_COMMUNE_INSEE:t5?
            & LL_PAYS:t40? & CODE_DEPARTEMENT:t3? & LIBELLE_POSTAL:t32?)
        """
}
