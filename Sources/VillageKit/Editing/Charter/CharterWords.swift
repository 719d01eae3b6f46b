// The words of the page of a charter, in each language; the codes are those of SEMANTICS 13.

package import VillageFormats

/// The words of the page of a charter.
package enum CharterWords {
    private static let english = WordTable(
        """
        separator = ;
        type.WellbeingSignal = signs that a student is not well
        type.LearningObservation = what is seen in class
        edition = {school}, edition {edition}
        held = What we write down
        partly = {section}: only {types}
        voice = {section} (always: no school can close this)
        closed = We write nothing about: {sections}.
        never = What we never write down
        F01 = religion or beliefs, where somebody comes from, political opinions
        F02 = love life and sexuality
        F03 = genes, fingerprints and the like
        F04 = offences, sentences, contacts with the police
        F05 = whether parents are married or separated, who lives in the home
        F06 = the parents' income, debts, work, housing or residence papers
        F07 = names of other students, or anything about them
        F08 = answer sheets of tests, notes taken in confidential talks
        F09 = that a youth service is involved, outside the parts kept for it
        F10 = a diagnosis without who made it and when; words that belittle a child
        F11 = scores of risk, predictions, rankings
        F12 = rumours: what nobody has checked
        F13 = what is told to a doctor or nurse alone
        F14 = national numbers other than the one that the law allows
        own = In their own words, the student may speak of love life, and the family of its home and its means.
        decides = Who decides
        corrections = How to ask for a correction
        rights = You can read what concerns you, add your own words to it, and say no.
        """
    )
    private static let french = WordTable(
        FrenchTypography.spaced(
            """
            separator =  ;
            type.WellbeingSignal = signes qu'un élève ne va pas bien
            type.LearningObservation = ce qui se voit en classe
            edition = {school}, édition {edition}
            held = Ce que nous notons
            partly = {section} : seulement {types}
            voice = {section} (toujours : aucune école ne peut le fermer)
            closed = Nous ne notons rien sur : {sections}.
            never = Ce que nous ne notons jamais
            F01 = la religion ou les convictions, l'origine, les opinions politiques
            F02 = la vie amoureuse et la sexualité
            F03 = les gènes, les empreintes et autres données du corps
            F04 = les infractions, les condamnations, les contacts avec la police
            F05 = si les parents sont mariés ou séparés, qui vit à la maison
            F06 = les revenus, dettes, travail, logement ou papiers des parents
            F07 = les noms d'autres élèves, ou quoi que ce soit à leur sujet
            F08 = les feuilles de réponses de tests, les notes d'entretiens confidentiels
            F09 = qu'un service d'aide à la jeunesse intervient, hors des parties prévues
            F10 = un diagnostic sans auteur ni date ; les mots qui rabaissent un enfant
            F11 = les scores de risque, les prédictions, les classements
            F12 = les rumeurs : ce que personne n'a vérifié
            F13 = ce qui se dit à un médecin ou à un infirmier seul
            F14 = d'autres numéros nationaux que celui que la loi permet
            own = Avec leurs propres mots, l'élève peut parler de sa vie amoureuse, et la famille de sa maison et de ses moyens.
            decides = Qui décide
            corrections = Comment demander une correction
            rights = Vous pouvez lire ce qui vous concerne, y ajouter vos mots, et dire non.
            """
        )
    )
    private static let dutch = WordTable(
        """
        separator = ;
        type.WellbeingSignal = tekenen dat het een leerling niet goed gaat
        type.LearningObservation = wat in de klas te zien is
        edition = {school}, uitgave {edition}
        held = Wat wij opschrijven
        partly = {section}: alleen {types}
        voice = {section} (altijd: geen school kan dit sluiten)
        closed = Wij schrijven niets op over: {sections}.
        never = Wat wij nooit opschrijven
        F01 = geloof of overtuiging, waar iemand vandaan komt, politieke mening
        F02 = liefdesleven en seksualiteit
        F03 = genen, vingerafdrukken en dergelijke
        F04 = strafbare feiten, veroordelingen, contacten met de politie
        F05 = of ouders getrouwd of gescheiden zijn, wie er in huis woont
        F06 = inkomen, schulden, werk, woning of verblijfspapieren van de ouders
        F07 = namen van andere leerlingen, of iets over hen
        F08 = antwoordbladen van toetsen, notities van vertrouwelijke gesprekken
        F09 = dat een jeugddienst helpt, buiten de delen die daarvoor zijn
        F10 = een diagnose zonder wie en wanneer; woorden die een kind kleineren
        F11 = risicoscores, voorspellingen, ranglijsten
        F12 = geruchten: wat niemand heeft nagegaan
        F13 = wat alleen aan een arts of verpleegkundige verteld wordt
        F14 = andere nationale nummers dan het nummer dat de wet toestaat
        own = In eigen woorden mag de leerling over het liefdesleven spreken, en het gezin over huis en middelen.
        decides = Wie beslist
        corrections = Hoe u een verbetering vraagt
        rights = U kunt lezen wat u aangaat, er uw eigen woorden bij zetten, en nee zeggen.
        """
    )

    /// The words of a language.
    package static func table(_ language: WorkingLanguage) -> WordTable {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }
}
