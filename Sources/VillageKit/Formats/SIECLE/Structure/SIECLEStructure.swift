// The structure of the import file, from the ministry's schema 3.1: a frame, and two shapes of a pupil.

/// The structure of the import file.
///
/// Whether a pupil has left is told by the first leaf inside, and both shapes have most names in common: each pupil is
/// compared with the shape of its kind.
package enum SIECLEStructure {
    /// The document around the pupils.
    package static let frame = structure(document, root: SIECLEVersion.importRoot, kinship: 1...2, person: "")
    /// A pupil who is there, as it stands in a file.
    package static let pupil = structure(pupilText, root: "ELEVE", kinship: 1...2, person: "")
    /// A pupil who has left, as it stands in a file.
    package static let leaver = structure(leaverText, root: "ELEVE", kinship: 1...2, person: "")
    /// A pupil while it is written, with each person inside its link.
    package static let writtenPupil = structure(pupilText, root: "ELEVE", kinship: 2...2, person: "PERSONNE")
    /// A pupil who has left, while it is written.
    package static let writtenLeaver = structure(leaverText, root: "ELEVE", kinship: 2...2, person: "PERSONNE")
    /// The header.
    package static let header = frame.record(at: [SIECLEVersion.importRoot, SIECLEHeader.element]) ?? frame

    /// What is wrong with the tables; a test looks.
    package static var faults: [String] {
        [(document, SIECLEVersion.importRoot), (pupilText, "ELEVE"), (leaverText, "ELEVE")]
            .flatMap { text, root in
                var table = grammar(text, kinship: 1...2, person: SIECLEMapping.person)
                _ = table.structure(format: SIECLEFormat.id, version: SIECLEVersion.written, root: root)
                return table.faults
            }
    }

    /// Whether an element is a pupil who has left.
    package static func isLeaver(firstLeaf name: String?) -> Bool {
        name == "CODE_MOTIF_SORTIE" || name == "DATE_SORTIE"
    }

    private static func structure(_ text: String, root: String, kinship: ClosedRange<Int>, person: String)
        -> TreeStructure
    {
        var table = grammar(text, kinship: kinship, person: person)
        return table.structure(format: SIECLEFormat.id, version: SIECLEVersion.written, root: root)
    }

    private static func grammar(_ text: String, kinship: ClosedRange<Int>, person: String) -> TreeGrammar {
        let parts = shared.replacing("$PERSON", with: person)
        return TreeGrammar(text + parts, types: SIECLETypes.ofImport(kinship: kinship))
    }

    private static let document = """
        IMPORT_ELEVES @VERSION:number! = PARAMETRES DONNEES
        PARAMETRES = UAJ:school ANNEE_SCOLAIRE:year DATE_IMPORT:day NUM_ENVOI:number5 LOGICIEL:code10
        DONNEES = PERSONNES ELEVES
        PERSONNES = PERSONNE:KEYED+
        KEYED = ID_PRV_PER:number5 CODE_CIVILITE:code1 NOM_DE_FAMILLE:person NOM_USAGE:person? PRENOM:person ADRESSE?
            COMMUNICATION_ADRESSE:boolean? CODE_PROFESSION:code2 TEL_PERSONNEL:telephone? TEL_PROFESSIONNEL:telephone?
            TEL_PORTABLE:telephone? ACCEPTE_SMS:boolean? EMAIL:email? ENFANT_A_CHARGE:byte?
        ELEVES = ELEVE:ANY+
        ANY = ...

        """

    private static let leaverText = """
        ELEVE = CODE_MOTIF_SORTIE:code2 DATE_SORTIE:date ID_PRV_ELE:number5 ID_NATIONAL:national? INE_BEA:national?
            INE_RNIE:national? NOM_DE_FAMILLE:person NOM_USAGE:person? PRENOM:person PRENOM2:person? PRENOM3:person?
            CODE_PAYS_NAT:code3? DATE_NAISS:date CODE_SEXE:code1? CODE_PAYS:code3
            (CODE_COMMUNE_INSEE_NAISS:five | VILLE_NAISS:town)? DATE_ENTREE:date? ADRESSE? TEL_PERSONNEL:telephone?
            TEL_PROFESSIONNEL:telephone? TEL_PORTABLE:telephone? ACCEPTE_SMS:boolean? EMAIL:email?
            ADHESION_TRANSPORT:boolean CODE_REGIME:code2 DOUBLEMENT:boolean BOURSES? RESPONSABLES_ELEVE?
            SCOLARITE_ACTIVE? ETABLISSEMENT_AN_DERNIER?

        """

    private static let pupilText = """
        ELEVE = ID_PRV_ELE:number5 ID_NATIONAL:national? INE_BEA:national?
            INE_RNIE:national? NOM_DE_FAMILLE:person NOM_USAGE:person? PRENOM:person PRENOM2:person? PRENOM3:person?
            CODE_PAYS_NAT:code3 DATE_NAISS:date CODE_SEXE:code1 CODE_PAYS:code3
            (CODE_COMMUNE_INSEE_NAISS:five | VILLE_NAISS:town) DATE_ENTREE:date? ADRESSE? TEL_PERSONNEL:telephone?
            TEL_PROFESSIONNEL:telephone? TEL_PORTABLE:telephone? ACCEPTE_SMS:boolean? EMAIL:email?
            ADHESION_TRANSPORT:boolean CODE_REGIME:code2 DOUBLEMENT:boolean BOURSES? RESPONSABLES_ELEVE
            SCOLARITE_ACTIVE ETABLISSEMENT_AN_DERNIER

        """

    private static let shared = """
        BOURSES = BOURSE{1,2}
        BOURSE = CODE_BOURSE:code1 NB_PART:number2
        RESPONSABLES_ELEVE = LEGAL{1,2} PERSONNE_EN_CHARGE* CONTACT*
        LEGAL = ID_PRV_PER:number5 CODE_PARENTE:kinship PAIE_FRAIS_SCOLAIRES:boolean? HEBERGE_ELEVE:boolean
            PERCOIT_LES_AIDES:boolean? A_CONTACTER_EN_PRIORITE:boolean? $PERSON
        PERSONNE_EN_CHARGE = ID_PRV_PER:number5 CODE_PARENTE:kinship PAIE_FRAIS_SCOLAIRES:boolean? HEBERGE_ELEVE:boolean
            A_CONTACTER_EN_PRIORITE:boolean? $PERSON
        CONTACT = ID_PRV_PER:number5 CODE_PARENTE:kinship $PERSON
        PERSONNE = CODE_CIVILITE:code1 NOM_DE_FAMILLE:person NOM_USAGE:person? PRENOM:person ADRESSE?
            COMMUNICATION_ADRESSE:boolean? CODE_PROFESSION:code2 TEL_PERSONNEL:telephone? TEL_PROFESSIONNEL:telephone?
            TEL_PORTABLE:telephone? ACCEPTE_SMS:boolean? EMAIL:email? ENFANT_A_CHARGE:byte?
        ADRESSE = LIGNE1_ADRESSE:line? LIGNE2_ADRESSE:line? LIGNE3_ADRESSE:line? LIGNE4_ADRESSE:line?
            ((CODE_POSTAL:five LL_POSTAL:town) | COMMUNE_ETRANGERE:town) CODE_PAYS:code3
        SCOLARITE_ACTIVE = CODE_MEF:programme CODE_DIVISION:code8? CODE_STATUT:code2 DATE_DEB_SCO:date
            DATE_FIN_SCO:date? ARRET_FORMATION:boolean? OPTIONS
        OPTIONS = OPTION{0,12}
        OPTION = CODE_MATIERE:code6 CODE_MODALITE_ELECT:code1
        ETABLISSEMENT_AN_DERNIER = (CODE_RNE:school | CODE_DEPARTEMENT:code3) CODE_PROVENANCE:code1 CODE_MEF:programme?
            TYPE_MEF:code1? CODE_DIVISION:code8? CODE_STATUT:code2? DATE_DEB_SCO:date? DATE_FIN_SCO:date?
            OPTIONS_AN_DERNIER
        OPTIONS_AN_DERNIER = CODE_MATIERE:code5{0,12}
        """
}
