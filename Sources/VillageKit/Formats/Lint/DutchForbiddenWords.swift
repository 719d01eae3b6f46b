// Dutch words for content that may not be in a dossier: data, one list for each code.

/// Dutch words for content that may not be in a dossier.
enum DutchForbiddenWords {
    static let lists: [ForbiddenWordList] = [
        ForbiddenWordList(
            .beliefOrOrigin,
            source: "compiled for this package; rule SEMANTICS 13, F01 (GDPR 9)",
            """
            katholiek*, protestant*, moslim*, islam*, joods*, jood, joden, hindoe*, boeddhis*, atheist*, jehova*,
            evangelisch*, ramadan, moskee*, synagoge*, kerk, kerken, kerkelijk*, kerkganger*, gedoopt, religie*,
            religieus*, religieuze, godsdienst*, zijn geloof, haar geloof, hun geloof, etnisch*, etniciteit,
            zigeuner*, woonwagen*, roma gezin, afrikaanse afkomst, arabische afkomst, turkse afkomst,
            marokkaanse afkomst, buitenlandse afkomst, zijn ras, haar ras, huidskleur, hoofddoek*, vakbond*,
            extreemrechts*, extreemlinks*, extreem rechts*, extreem links*, communist*, politieke voorkeur*,
            politieke overtuiging*, politieke partij*
            """
        ),
        ForbiddenWordList(
            .sexualLife,
            source: "compiled for this package; rule SEMANTICS 13, F02 (GDPR 9)",
            """
            homoseksu*, homofiel*, lesbisch*, lesbienne*, gay, !homo, biseksu*, transgender*, transseksu*,
            non binair*, genderidentiteit, genderdysfori*, seksuele geaardheid, seksuele orientatie,
            seksueel actief, seksleven, seksuele relatie*
            """
        ),
        ForbiddenWordList(
            .offences,
            source: "compiled for this package; rule SEMANTICS 13, F04 (GDPR 10)",
            """
            politie*, gearresteerd, arrestatie*, veroordeeld, veroordeling*, strafblad*, gevangenis*,
            jeugdrechtbank*, jeugdrechter*, strafbaar feit, strafbare feiten, proces verbaal, winkeldiefstal*,
            diefstal*, heeft gestolen, inbraak*, drugsdeal*, drugshandel*, justitie*, halt straf, taakstraf*,
            delinquent*, reclassering
            """
        ),
        ForbiddenWordList(
            .household,
            source: "compiled for this package; rule SEMANTICS 13, F05 (workshop of parents and schools)",
            """
            echtscheiding*, vechtscheiding*, ouders zijn gescheiden, gescheiden ouders, gescheiden gezin,
            ouders zijn uit elkaar, is gescheiden van, alleenstaande*, eenoudergezin*, hertrouwd, ongehuwd*,
            gehuwd*, getrouwd, burgerlijke staat, samengesteld gezin, gezinssamenstelling, samenwonend*,
            gebroken gezin
            """
        ),
        ForbiddenWordList(
            .means,
            source: "compiled for this package; rule SEMANTICS 13, F06 (workshop of parents and schools)",
            """
            werkloos*, werkloze*, uitkering*, ocmw, in de bijstand, bijstandsuitkering*, laag inkomen,
            gezinsinkomen, inkomen van de ouders, schulden, schuldhulp*, schuldsanering*, deurwaarder*,
            uithuiszetting*, uit huis gezet, dakloos*, dakloze*, asielzoeker*, asiel, vluchteling*,
            zonder papieren, verblijfsvergunning*, verblijfsstatus, failliet*, armoede*, arm gezin, voedselbank*,
            baan kwijt, leefloon
            """
        ),
        ForbiddenWordList(
            .otherStudents,
            source: "compiled for this package; rule SEMANTICS 13, F07 (rights of others)",
            """
            klasgenoot ^, klasgenoten ^, klasgenootje ^, medeleerling ^, medeleerlingen ^, vriend ^, vriendin ^,
            vriendje ^, vriendinnetje ^, andere leerling ^
            """
        ),
        ForbiddenWordList(
            .youthCare,
            source: "compiled for this package; rule SEMANTICS 13, F09 (code of ethics of youth care)",
            """
            jeugdzorg*, jeugdhulp*, jeugdbescherming*, onder toezicht gesteld, ondertoezichtstelling, ots,
            gezinsvoogd*, uit huis geplaatst, uithuisplaatsing*, veilig thuis,
            vertrouwenscentrum kindermishandeling, voogdijinstelling*
            """
        ),
        ForbiddenWordList(
            .reducingWords,
            source: "compiled for this package; rule SEMANTICS 13, F10 (reducing words)",
            """
            !lui, !luie, luiaard*, !dom, !domme, domoor*, achterlijk*, idioot*, idiote, debiel*, imbeciel*,
            hopeloos geval, probleemkind*, probleemleerling*, lastpak*, !gek, gestoord kind, onhandelbaar*,
            onhandelbare, onopvoedbaar*, nietsnut*, verwend nest, slecht kind
            """
        ),
        ForbiddenWordList(
            .hearsay,
            source: "compiled for this package; rule SEMANTICS 13, F12 (accuracy)",
            """
            gerucht*, roddel*, naar verluidt, men zegt dat, ze zeggen dat, van horen zeggen, naar het schijnt,
            het schijnt dat, volgens de buren, naar men zegt
            """
        ),
        ForbiddenWordList(
            .healthSecrets,
            source: "compiled for this package; rule SEMANTICS 13, F13 (health secrecy)",
            """
            abortus*, hiv, !aids, seropositie*, hepatitis, soa, soas, zwangerschapsafbreking*, miskraam*,
            miskramen, geslachtsziekte*, syfilis
            """
        ),
    ]
}
