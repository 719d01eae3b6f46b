// English words for content that may not be in a dossier: data, one list for each code.

/// English words for content that may not be in a dossier.
enum EnglishForbiddenWords {
    static let lists: [ForbiddenWordList] = [
        ForbiddenWordList(
            .beliefOrOrigin,
            source: "compiled for this package; rule SEMANTICS 13, F01 (GDPR 9)",
            """
            catholic*, protestant*, muslim*, moslem*, islam*, jew, jews, jewish, judaism, hindu*, buddhis*,
            sikh*, atheis*, jehovah*, evangelical*, orthodox christian*, ramadan, mosque*, synagogue*, church,
            churches, baptised, baptized, religion*, religious*, ethnic*, roma family, gypsy, gypsies,
            traveller family, african origin, arab origin, turkish origin, moroccan origin, skin colour,
            skin color, his race, her race, their race, headscarf, hijab, trade union*, union member*, votes for,
            far right, far left, communist*, political opinion*, political party, political parties
            """
        ),
        ForbiddenWordList(
            .sexualLife,
            source: "compiled for this package; rule SEMANTICS 13, F02 (GDPR 9)",
            """
            homosexual*, lesbian*, gay, bisexual*, transgender*, transsexual*, nonbinary, non binary,
            gender identity, gender dysphori*, sexual orientation, sex life, sexually active, sexual relation*,
            had sex, having sex
            """
        ),
        ForbiddenWordList(
            .offences,
            source: "compiled for this package; rule SEMANTICS 13, F04 (GDPR 10)",
            """
            !police*, arrested, convicted, criminal conviction*, criminal record*, criminal offence*, prison,
            prisons, imprisoned, jail, jailed, on probation, juvenile court, youth court, shoplift*, theft,
            thefts, stole, burglary, burglaries, drug dealing, drug dealer*, prosecuted, prosecution,
            young offender*, on parole
            """
        ),
        ForbiddenWordList(
            .household,
            source: "compiled for this package; rule SEMANTICS 13, F05 (workshop of parents and schools)",
            """
            divorced, divorce, divorces, divorcing, parents are separated, separated parents, parents separated,
            parents have separated, single parent*, single mother*, single father*, remarried, unmarried,
            are married, is married, not married, marital status, broken home, one parent family, custody battle,
            household composition
            """
        ),
        ForbiddenWordList(
            .means,
            source: "compiled for this package; rule SEMANTICS 13, F06 (workshop of parents and schools)",
            """
            unemploy*, jobless, on benefits, welfare benefit*, social benefits, low income, household income,
            parents income, family income, in debt, debts, bailiff*, evicted, eviction, homeless*, asylum*,
            refugee*, undocumented, illegal immigrant*, residence permit*, residence status, bankrupt*, poverty,
            poor family, food bank*, lost his job, lost her job, lost their jobs
            """
        ),
        ForbiddenWordList(
            .otherStudents,
            source: "compiled for this package; rule SEMANTICS 13, F07 (rights of others)",
            """
            classmate ^, classmates ^, friend ^, schoolmate ^, fellow pupil ^, fellow student ^, another pupil ^,
            pupil called ^
            """
        ),
        ForbiddenWordList(
            .youthCare,
            source: "compiled for this package; rule SEMANTICS 13, F09 (code of ethics of youth care)",
            """
            youth care, child protective services, child protection services, social services, taken into care,
            placed in care, in foster care, youth offending team, child in need plan, looked after child*
            """
        ),
        ForbiddenWordList(
            .reducingWords,
            source: "compiled for this package; rule SEMANTICS 13, F10 (reducing words)",
            """
            !lazy, !stupid, !dumb, idiot, idiotic, !retard, !retards, !retarded, hopeless case, slow learner*,
            problem child*, problem pupil*, troublemaker*, bad boy, bad girl, moron*, crazy, spoilt,
            spoiled brat, low iq, unteachable, uneducable, worthless, good for nothing, a drop out
            """
        ),
        ForbiddenWordList(
            .hearsay,
            source: "compiled for this package; rule SEMANTICS 13, F12 (accuracy)",
            """
            rumour*, rumor, rumors, rumored, gossip*, hearsay, allegedly, supposedly, people say, they say that,
            it is said that, i heard that, we heard that, word has it
            """
        ),
        ForbiddenWordList(
            .healthSecrets,
            source: "compiled for this package; rule SEMANTICS 13, F13 (health secrecy)",
            """
            abortion*, hiv, has aids, aids patient*, hepatitis, sexually transmitted*, miscarriage*, chlamydia,
            syphilis, terminated the pregnancy, termination of pregnancy
            """
        ),
    ]
}
