// The tables of structure of LSU: what both degrees share, 2D 7.0, 1D 1.0.

/// The tables of structure of LSU.
enum LSUTables {
    /// What both degrees share.
    static let common = """
        eleves = eleve+
        periodes = periode+
        enseignants = enseignant+
        elements-programme = element-programme+
        element-programme @id:id! @libelle:t300! =
        parcours-communs = parcours-commun+
        bilans-periodiques = bilan-periodique+
        bilans-cycle = bilan-cycle+
        liste-acquis = acquis+
        liste-parcours = parcours+
        modalites-accompagnement = modalite-accompagnement+
        responsables = responsable+
        whole-base = domaine:whole-domain{8,8}
        whole-domain @code:base! @positionnement:p04! =
        """

    /// The second degree, 7.0.
    static let second = """
        lsun-bilans @schemaVersion:version2D! = entete donnees
        entete = (editeur:t50 & application:t50 & appliVersion:t50? & etablissement:uai)
        donnees = responsables-etab eleves periodes? disciplines? enseignants? elements-programme?
          competences-numeriques-communs? parcours-communs? vies-scolaires-communs? epis-thematiques? epis?
          epis-groupes? acc-persos? acc-persos-groupes? bilans-periodiques? bilans-cycle?
        responsables-etab = responsable-etab+
        responsable-etab @id:id! @libelle:n100! =
        eleve @id:id! @id-be:positive! @nom:n100 @prenom:n100 @code-division:c20! =
        periode @id:id! @millesime:c4! @indice:int! @nb-periodes:int! =
        disciplines = discipline+
        discipline @id:id! @code:c6! @code-national:c6 @modalite-election:election! @libelle:t40! @id-lv:ref =
        enseignant @id:id! @type:teacher! @id-sts:positive! @civilite:civility @nom:n100 @prenom:e100 =
        competences-numeriques-communs = competences-numeriques-commun+
        competences-numeriques-commun @id:id! @code-structure:c20! @type-structure:group! : t600
        parcours-commun @periode-ref:ref! @code-division:c20! = parcours+
        parcours @code:path2D! : t600
        vies-scolaires-communs = vie-scolaire-commun+
        vie-scolaire-commun @periode-ref:ref! @code-division:c20! = commentaire:t600
        epis-thematiques = epi-thematique+
        epi-thematique @code:t50! @libelle:t100! =
        epis = epi+
        epi @id:id! @intitule:t150! @thematique:t50! @discipline-refs:refs2! = description:t600?
        epis-groupes = epi-groupe+
        epi-groupe @id:id! @epi-ref:ref! @intitule:t150! = commentaire:t600? enseignants-disciplines
        enseignants-disciplines = enseignant-discipline+
        enseignant-discipline @enseignant-ref:ref! @discipline-ref:ref! =
        acc-persos = acc-perso+
        acc-perso @id:id! @intitule:t150! @discipline-refs:refs! = description:t600?
        acc-persos-groupes = acc-perso-groupe+
        acc-perso-groupe @id:id! @acc-perso-ref:ref! @intitule:t150! = commentaire:t600? enseignants-disciplines
        bilan-periodique @eleve-ref:ref! @periode-ref:ref! @date-conseil-classe:date! @date-scolarite:date!
          @date-verrou:lock @responsable-etab-ref:ref! @prof-princ-refs:refs
          = liste-acquis competences-numeriques? epis-eleve? acc-persos-eleve? liste-parcours?
          modalites-accompagnement? acquis-conseils:t1000 devoirs-faits:t600? vie-scolaire socle:base-part?
          responsables?
        acquis @discipline-ref:ref! @enseignant-refs:refs! @element-programme-refs:refs @moyenne-eleve:m8
          @moyenne-structure:m8 @eleve-non-note:boolean @structure-non-notee:boolean @positionnement:p14
          = appreciation:t600?
        competences-numeriques @comp-num-commun-refs:refs = (appreciation-num:t600? competence-num*)?
        competence-num @code:digital! @niveau:p13! =
        epis-eleve = epi-eleve+
        epi-eleve @epi-groupe-ref:ref! = commentaire:t600?
        acc-persos-eleve = acc-perso-eleve+
        acc-perso-eleve @acc-perso-groupe-ref:ref! = commentaire:t600?
        modalite-accompagnement @code:plan2D! = complement-ppre:t600? complement-contrat-reussite:t600?
        vie-scolaire @nb-retards:count! @nb-abs-justifiees:count! @nb-abs-injustifiees:count!
          @nb-heures-manquees:count = commentaire:t600?
        base-part = domaine{1,8}
        domaine @code:base! @positionnement:p04! =
        responsable @civilite:civility @nom:n100 @prenom:n100 @legal1:boolean @legal2:boolean @lien-parente:t40
          @denomination:t600 = adresse?
        adresse @ligne1:t50 @ligne2:t50 @ligne3:t50 @ligne4:t50 @code-postal:t10! @commune:t100! =
        bilan-cycle @eleve-ref:ref! @cycle:cycle2D! @millesime:c4! @date-creation:date! @date-verrou:lock
          @responsable-etab-ref:ref! @prof-princ-refs:refs
          = socle:whole-base synthese:t1500 enseignement-complement? responsables? langue-culture-regionale?
        enseignement-complement @code:complement! @positionnement:p12 =
        langue-culture-regionale @code:regional! @positionnement:p12 =
        """

    /// The first degree, 1.0.
    static let first = """
        lsun-bilans @schemaVersion:version1D! = entete donnees
        entete = (editeur:t50 & application:t50 & etablissement:uai)
        donnees = directeurs classes eleves periodes? enseignants elements-programme? parcours-communs?
          bilans-periodiques? bilans-cycle?
        directeurs = directeur+
        directeur @id:id! @civilite:civility! @nom:n100! @prenom:n100! =
        classes = classe+
        classe @id:id! @id-be:positive! @libelle:t50 =
        eleve @id:id! @ine:c11! @classe-ref:ref! @nom:n100 @prenom:n100 =
        periode @id:id! @millesime:c4! @indice:int! @nb-periodes:int! @date-debut:date! @date-fin:date! =
        enseignant @id:id! @civilite:civility! @nom:n100! @prenom:n100! =
        parcours-commun @periode-ref:ref! @classe-ref:ref! = parcours+
        parcours @code:path1D! : t600
        bilan-periodique @eleve-ref:ref! @periode-ref:ref! @enseignant-refs:refs! @date-creation:date!
          @date-scolarite:date! @date-verrou:dateTime! @directeur-ref:ref!
          = liste-acquis liste-parcours? modalites-accompagnement? appreciation-generale:t1500 socle:base-part?
          responsables?
        acquis @code-domaine:c7! @element-programme-refs:refs @positionnement:p14 @non-evalue:boolean
          = appreciation:t600? sous-domaines?
        sous-domaines = sous-domaine+
        sous-domaine @code-domaine:c7! @element-programme-refs:refs @positionnement:p14 @non-evalue:boolean =
        modalite-accompagnement @code:plan1D! = complement-ppre:t600?
        base-part = domaine{8,8}
        domaine @code:base! @positionnement:p04 =
        responsable @civilite:civility! @nom:n100! @prenom:n100! @lien-parente:t40 = adresse?
        adresse @ligne1:t50! @ligne2:t50 @ligne3:t50 @ligne4:t50 @code-postal:t10! @commune:t100! =
        bilan-cycle @eleve-ref:ref! @cycle:cycle1D! @millesime:c4! @enseignant-refs:refs! @date-creation:date!
          @date-verrou:dateTime! @directeur-ref:ref! = socle:whole-base synthese:t1500 responsables?
        """
}
