// French words for content that may not be in a dossier: data, one list for each code.

/// French words for content that may not be in a dossier.
enum FrenchForbiddenWords {
    static let lists: [ForbiddenWordList] = [
        ForbiddenWordList(
            .beliefOrOrigin,
            source: "compiled for this package; rule SEMANTICS 13, F01 (GDPR 9)",
            """
            catholique*, protestant*, musulman*, islam*, juif*, juive*, hindou*, bouddhis*, athee, athees,
            temoin de jehovah, temoins de jehovah, evangelique*, ramadan, mosquee*, synagogue*, eglise*, baptise,
            baptisee, religion*, religieu*, ethni*, famille rom, roms, gitan*, gens du voyage, tzigane*,
            origine africaine, origine arabe, origine maghrebine, origine turque, origine marocaine,
            origine ethnique, couleur de peau, sa race, leur race, voile islamique, foulard islamique, syndicat*,
            syndique*, extreme droite, extreme gauche, communiste*, opinion politique, opinions politiques,
            parti politique
            """
        ),
        ForbiddenWordList(
            .sexualLife,
            source: "compiled for this package; rule SEMANTICS 13, F02 (GDPR 9)",
            """
            homosexu*, lesbienne*, gay, gays, bisexu*, transgenre*, transsexu*, non binaire*, identite de genre,
            dysphorie de genre, orientation sexuelle, vie sexuelle, sexuellement actif, sexuellement active,
            rapports sexuels, relation sexuelle, relations sexuelles
            """
        ),
        ForbiddenWordList(
            .offences,
            source: "compiled for this package; rule SEMANTICS 13, F04 (GDPR 10)",
            """
            la police, de police, commissariat*, gendarm*, garde a vue, condamne*, condamnation*,
            casier judiciaire, en prison, incarcere*, emprisonne*, delinquan*, delit, delits,
            tribunal de la jeunesse, juge de la jeunesse, tribunal correctionnel, procureur*, vol a l etalage,
            cambriol*, infraction*, trafic de drogue*, trafic de stupefiants, deal de drogue, porte plainte,
            depose plainte
            """
        ),
        ForbiddenWordList(
            .household,
            source: "compiled for this package; rule SEMANTICS 13, F05 (workshop of parents and schools)",
            """
            divorce, divorces, divorcee*, parents separes, sont separes, vivent separes, separee de,
            monoparental*, mere celibataire, pere celibataire, mere seule, celibataire*, remarie*, sont maries,
            est mariee, s est marie, etat civil, famille recomposee, foyer brise, concubin*,
            composition de menage, composition du menage, composition de la famille
            """
        ),
        ForbiddenWordList(
            .means,
            source: "compiled for this package; rule SEMANTICS 13, F06 (workshop of parents and schools)",
            """
            chomage, chomeur*, chomeuse*, sans emploi, cpas, revenu d integration, rsa, faibles revenus,
            revenus du menage, revenus des parents, leurs revenus, sans revenus, dette, dettes, surendett*,
            endette*, huissier*, expulses de leur, expulsion du logement, expulsion locative, sans abri,
            sans domicile, demandeur d asile, demandeurs d asile, demandeuse d asile, refugie*, sans papiers,
            titre de sejour, permis de sejour, sejour illegal, faillite*, pauvrete, famille pauvre, precarite,
            precaire*, banque alimentaire, perdu son emploi, perdu leur emploi, allocations sociales
            """
        ),
        ForbiddenWordList(
            .otherStudents,
            source: "compiled for this package; rule SEMANTICS 13, F07 (rights of others)",
            """
            camarade ^, camarades ^, copain ^, copine ^, ami ^, amie ^, condisciple ^, autre eleve ^,
            eleve nomme ^, eleve nommee ^
            """
        ),
        ForbiddenWordList(
            .youthCare,
            source: "compiled for this package; rule SEMANTICS 13, F09 (code of ethics of youth care)",
            """
            saj, spj, aide a la jeunesse, protection de la jeunesse, aide sociale a l enfance, par l ase,
            place en institution, placee en institution, placement en institution, place en famille d accueil,
            placee en famille d accueil, enfant place, mesure educative du juge
            """
        ),
        ForbiddenWordList(
            .reducingWords,
            source: "compiled for this package; rule SEMANTICS 13, F10 (reducing words)",
            """
            paresseu*, faineant*, !stupide*, idiot*, debile*, il est bete, elle est bete, trop bete, !nul,
            !nulle, cancre*, mauvais eleve*, mauvaise eleve*, eleve a problemes, enfant a problemes, cas social,
            cas desespere, irrecuperable*, caracteriel*, attarde*, arriere mental*, imbecile*, cretin*,
            bon a rien, bonne a rien, ingerable*
            """
        ),
        ForbiddenWordList(
            .hearsay,
            source: "compiled for this package; rule SEMANTICS 13, F12 (accuracy)",
            """
            rumeur*, on dit que, on dit qu, on raconte que, parait il, il parait que, il parait qu, !soi disant,
            ragot*, oui dire, d apres les voisins, selon les voisins, le bruit court
            """
        ),
        ForbiddenWordList(
            .healthSecrets,
            source: "compiled for this package; rule SEMANTICS 13, F13 (health secrecy)",
            """
            avorte, avorter, avortement*, ivg, interruption de grossesse, interruption volontaire de grossesse,
            vih, sida, seropositi*, hepatite*, sexuellement transmissible*, fausse couche, fausses couches,
            syphilis
            """
        ),
    ]
}
