// The Dutch words of easy-to-read files, where they are other words than the plain ones.

/// The Dutch words of easy-to-read files.
///
/// Source of the rules: Inclusion Europe, Information for all: European standards for making information easy to read and
/// understand. Short sentences with one idea each, known words, no abbreviation, the reader spoken to.
enum EasyDutchWords {
    /// The head of the file.
    static let about = """
        name: Nederlands, makkelijk te lezen
        checked by a native reader: no
        checked by people who need easy words: no
        """

    /// Phrases, months, roles, purposes, sections and content types.
    static let phrases = """
        title = Map met hulp
        title.of = De map met hulp van {name}
        strengths = Wat goed gaat
        strength.learning = Wat goed gaat bij het leren
        refusals = Wat we niet konden openen
        about = Over deze tekst
        reader = Deze tekst is voor
        purpose = Waarvoor de tekst dient
        rules = De regels voor deze tekst
        rules.line = De regels hebben de naam {profile}. Ze hebben het nummer {version} en de code {digest}.
        enrolled = De nieuwe school heeft een plaats voor de leerling
        inspected = De familie keek in deze map op
        notice = Er kunnen delen ontbreken in deze tekst. De familie kan daarvoor kiezen. De wet kan dat ook vragen.
        see = kijk bij nummer {number}
        seeOther = kijk bij {id}
        translated = in jouw taal gezet
        original = de eerste woorden
        valid.from = Dit telt vanaf
        valid.to = Dit telt tot
        basis = Hoe we dit weten
        label = Wie dit mag zien
        label.of = Wie "{field}" mag zien
        status = Wat we ermee doen
        retain = We doen dit weg op
        source = We lazen dit in
        confidence = De leerling vertelde dit als een geheim.
        harmLock = Laat dit niet zien aan de leerling. Laat het ook niet zien aan de ouders.
        holderDisclosed = Mensen mogen weten dat dit er is. Mensen mogen weten wie het bewaart.
        notShown = We laten dit hier niet zien
        page.by = Wie deze tekst maakte
        page.with = Het programma dat deze tekst maakte
        page.asserted = Wat mensen ons zeiden
        page.asserted.nothing = niemand zei iets
        page.languages = Sommige woorden zijn in een andere taal. Vraag de school om ze samen te lezen. Een tolk kan ook helpen.
        page.in = Deze woorden zijn in het {language}. Vraag aan {name} wat ze betekenen. Een tolk kan ook helpen.
        page.translator = {name} zette het in jouw taal
        page.machine = Een computer zette het in jouw taal. Er kan een fout in staan. Vraag iemand om te kijken.
        page.machine.checked = Een computer zette het in jouw taal. Een mens heeft het nagekeken.
        page.translated = De eerste woorden zijn in het {language}
        page.translated.plain = In jouw taal gezet
        page.original = De eerste woorden
        page.number = nummer {number}
        page.table = Hetzelfde in een lijst
        page.notNoted = hier staat nog niets
        plan.next = We praten weer over het plan op {date}
        picture.village = De mensen rond {name}
        picture.village.formal = Mensen voor wie dit werk is
        picture.village.informal = Familie en vrienden
        picture.village.other = Andere mensen
        picture.village.coordinator = Bel eerst deze persoon
        picture.timeline = Scholen en hulp, jaar na jaar
        picture.calendar = Wanneer de leerling op school was
        picture.goals = De doelen. Hoe ver zijn we?
        picture.skills = Vijf dingen om te leren voor het leven
        picture.levels = Hulp in vier stappen
        picture.measure = Wat we doen
        placeholder.emergencyHolder = Is er gevaar? Bel de mensen die dit bewaren. Bel ze nu.
        placeholder.role = Hier staat iets. Je leest dit niet voor je werk.
        placeholder.agreement = Hier staat iets. Iemand moet ja zeggen voor we het laten zien.
        placeholder.restricted = Hier staat iets. We kijken het nog na. Wacht even tot we klaar zijn.
        placeholder.thirdParty = Hier staat iets. Het gaat over iemand anders.
        placeholder.assisted = Hier staat iets. Lees het samen met een volwassene die je vertrouwt.
        reason.purpose_prohibited = Niemand mag de map hiervoor gebruiken.
        reason.purpose_not_for_role = Je mag de map hiervoor niet gebruiken in je werk.
        reason.subject_is_adult = De leerling is nu volwassen. De leerling heeft geen ja gezegd.
        reason.relation_ended = Je werk met deze leerling is voorbij.
        reason.transfer_too_early = We wachten op de nieuwe school. Die moet eerst een plaats geven.
        reason.inspection_missing = De familie moet eerst in de map kijken.
        basis.observed = de schrijver zag of hoorde het
        basis.told_by_student = de leerling vertelde het
        basis.told_by_family = de familie vertelde het
        basis.document = het staat op papier
        basis.professional_assessment = iemand die dit goed kent, zegt het
        label.normal = iedereen die deze map leest
        label.restricted = Alleen mensen aan wie jij ja zei.
        label.confidential = Alleen mensen aan wie jij ja zei. Zij mogen er niet over praten.
        status.active = we gebruiken het
        status.restricted = we kijken het na
        status.superseded = er is een nieuwere tekst
        status.erased = het is weg
        role.guardian = een ouder of de persoon die voor de leerling zorgt
        role.class_teacher = de leraar van de klas
        role.subject_teacher = de leraar van een vak
        role.educator = de persoon die op school op leerlingen let
        role.headteacher = de leiding van de school
        role.cpms_agent = de mensen die raad geven op school
        role.mediator = de persoon die mensen helpt praten
        role.sas_worker = de mensen die helpen om terug naar school te gaan
        role.amo_worker = de mensen die jongeren helpen in hun buurt
        role.saj_delegate = de dienst die jongeren en families helpt
        role.external_care = een dokter of helper buiten de school
        role.youth_worker = iemand van het jeugdhuis
        role.coordinator = de persoon die alle hulp samenbrengt
        role.receiving_head = de leiding van de nieuwe school
        role.receiving_teacher = een leraar van de nieuwe school
        role.records_officer = de persoon die de mappen bewaart
        purpose.support = de leerling helpen
        purpose.transfer = een andere school informeren
        purpose.subject_access = de leerling of de familie antwoorden
        purpose.audit = zien wie de map gebruikte
        purpose.migration = de map in een andere computer van de school zetten
        section.contacts = Mensen en hoe je ze belt
        section.attendance = Wanneer je op school bent
        section.talents = Wat je goed kan
        section.support_plan = Het plan om te helpen
        section.wellbeing = Hoe je je voelt
        section.health_alert = Wat de klas moet weten over gezondheid
        section.psychosocial = De mensen die raad geven op school
        section.protection = Jou beschermen
        section.discipline = Wat de school deed na een probleem
        type.StudentIdentity = Naam en verjaardag
        type.StudentContact = Hoe je belt
        type.CommunicationNeed = Hoe we met elkaar praten
        type.Orientation = Raad voor de volgende school
        type.Certificate = Diploma
        type.AttendanceSummary = Op school in deze tijd
        type.AttendanceMark = Op school op deze dag
        type.AttendanceConcern = Zorg over dagen weg
        type.Talent = Wat je goed kan
        type.LifeSkillRecord = Iets om te leren voor het leven
        type.Achievement = Wat je hebt bereikt
        type.Accommodation = Verandering die helpt
        type.SupportDocument = Papier
        type.FormalPlan = Plan van de school
        type.CareTeamMember = Iemand die helpt
        type.Review = Praten over het plan
        type.PlanApproval = Ja zeggen tegen het plan
        type.EngagementFollowUp = Wat we daarna doen
        type.LearningContinuity = Leren als je niet op school bent
        type.SupportMeasure = Hulp
        type.TransitionSupport = Naar een andere school
        type.Statement = Woorden van de leerling of de familie
        type.Viewpoint = Wat iemand denkt
        type.FamilyAnalysis = Hoe de familie het ziet
        type.WellbeingSignal = Een teken van hoe je je voelt
        type.EngagementSituation = Hoe je de school vindt
        type.HealthAlert = Gezondheid: goed om te weten
        type.HealthRecord = Gezondheid
        type.HealthProvider = Dokter of helper
        type.PsychosocialNote = Nota van de mensen die raad geven
        type.ProtectionRecord = Jou beschermen
        type.DisciplineRecord = Wat de school deed
        layout.extract = Hier staat niet alles. Je ziet {shown} van {total} notities. Soms zie je er maar een deel \
        van. Lees eerst de hele map. Vertrouw dan pas op dit blad.
        layout.more = Er is nog meer: {count}. Dat past hier niet.
        inspect.title.guardian = Voor we de map van {name} sturen
        inspect.title.student = Voor we jouw map sturen
        inspect.intro.guardian = {name} zou naar een andere school gaan. Hier leest u wat we dan zouden sturen. Het is \
        voor: {reader}. We stuurden nog niets.
        inspect.intro.student = Je zou naar een andere school gaan. Hier lees je wat we dan over jou zouden sturen. \
        Het is voor: {reader}. We stuurden nog niets.
        inspect.free.guardian = U mag ja of nee zeggen, deel per deel. U mag ook nog wachten. Wat we sturen, toont \
        niet wie nee zei.
        inspect.free.student = Je mag ja of nee zeggen, deel per deel. Je mag ook nog wachten. Wat we sturen, toont \
        niet wie nee zei.
        inspect.keep.guardian = Dit blad is voor u alleen. Wie het heeft, kan in uw plaats antwoorden. Geef het niet \
        door.
        inspect.keep.student = Dit blad is voor jou alleen. Wie het heeft, kan in jouw plaats antwoorden. Geef het \
        niet door.
        inspect.to = We zouden het sturen naar
        inspect.fate.sentByLaw.guardian = Gaat mee, want het moet van de wet. Er is geen ja nodig. U kunt zeggen wat u \
        ervan vindt.
        inspect.fate.sentByLaw.student = Gaat mee, want het moet van de wet. Er is geen ja nodig. Je kunt zeggen wat \
        je ervan vindt.
        inspect.fate.asked.guardian = Uw ja is nodig. Zonder uw ja blijft dit deel hier.
        inspect.fate.asked.student = Jouw ja is nodig. Zonder jouw ja blijft dit deel hier.
        inspect.fate.askedOfOthers.guardian = Gaat alleen mee als {name} ja zegt. We vragen het niet aan u. U kunt wel \
        zeggen wat u ervan vindt.
        inspect.fate.askedOfOthers.student = Gaat alleen mee als je ouders ja zeggen. We vragen het niet aan jou. Je \
        kunt wel zeggen wat je ervan vindt.
        inspect.fate.pointedTo.guardian = Blijft hier. De volgende school mag weten dat we iets bewaren. Ze mag niet \
        weten wat.
        inspect.fate.pointedTo.student = Blijft hier. Je volgende school mag weten dat we iets bewaren. Ze mag niet \
        weten wat.
        inspect.with.guardian = Op dit blad staat alleen wat u mag lezen. Soms moeten meer mensen ja zeggen. Dan gaat \
        een deel alleen mee als iedereen ja zegt.
        inspect.with.student = Soms moeten meer mensen ja zeggen. Dan gaat een deel alleen mee als iedereen ja zegt. \
        Vertelde je ons een geheim? Het gaat alleen mee als jij ja zegt op dat deel. Het staat niet op het blad van je \
        ouders.
        inspect.question = Mogen we "{part}" sturen?
        inspect.remark = Wat ik ervan vind: dit gaat mee met dit deel
        inspect.talents.student = Waar ik goed in ben: één ding op elke regel
        inspect.goals.student = Wat ik wil bereiken: één ding op elke regel
        inspect.withhold.how.student = Alles hier hoort bij een deel. Kruis je iets aan? Wat in dat deel een ja nodig \
        heeft, blijft dan hier.
        inspect.code.how.guardian = Bel de school. Lees eerst deze cijfers. Ga dan van boven naar onder. Lees bij elke \
        vraag het cijfer naast uw antwoord. Dat zijn twaalf cijfers in totaal. Laat de school u terugbellen. Vraag \
        iemand om als getuige te luisteren.
        inspect.code.how.student = Bel de school. Lees eerst deze cijfers. Ga dan van boven naar onder. Lees bij elke \
        vraag het cijfer naast je antwoord. Dat zijn twaalf cijfers in totaal. Laat de school je terugbellen. Vraag \
        iemand om als getuige te luisteren.
        inspect.code.none = Dit blad vraagt te veel voor twaalf cijfers. Antwoord op papier of met het bestand.
        inspect.file = In het bestand staat wat hier is aangekruist of geschreven. Er staat niets anders in. Er gaat \
        niets vanzelf weg van dit toestel.
        inspect.guide.title.guardian = Lees dit hardop voor een ouder: de map van {name}
        inspect.guide.title.student = Lees dit hardop voor de leerling: de map van {name}
        inspect.guide.before.1.guardian = Neem het blad van deze ouder. Vraag iemand om als getuige te luisteren. Is \
        er een andere taal nodig? Vraag dan een tolk. Het kind tolkt nooit.
        inspect.guide.before.1.student = Neem het blad van deze leerling. Vraag iemand om als getuige te luisteren. De \
        leerling moet die persoon vertrouwen.
        inspect.guide.before.2 = Lees langzaam. Stel elke vraag zoals ze er staat. Schrijf elk antwoord op, ook een \
        nee. Dring niet aan.
        inspect.guide.read = Lees van het blad: {numbers}
        inspect.guide.nothing = Van dit deel staat er niets op het blad.
        inspect.guide.code = Schrijf {first} op. Ga dan van boven naar onder. Schrijf het cijfer van elk antwoord op. \
        Dat zijn twaalf cijfers in totaal. De school tikt ze in met 'answer', '--oral' en '--witness'.
        inspect.guide.thanks.guardian = Dank u. U mag later iets anders zeggen. Wat dan nog niet weg is, blijft hier.
        inspect.guide.thanks.student = Dank je. Je mag later iets anders zeggen. Wat dan nog niet weg is, blijft hier.
        """

    /// Labels of fields, by name; with the type in front where one means something else.
    static let fields = """
        authorised = Weg met een goede reden
        buddy = Leerling die helpt
        centralMark = Punten van het grote examen
        choiceOfStudy = Wat je wil leren
        confidenceHigh = Het meeste
        confidenceLow = Het minste
        contactPoints = Hoe je iemand bereikt
        contactEmail = Mail van de persoon
        contactTelephone = Telefoon van de persoon
        contactName = Naam van de persoon
        currentEducationSince = In deze school sinds
        deliveryPoint = Plaats om het te geven
        designation = Naam
        diagnosis = Wat de dokter vond
        earlyProgrammes = Voor de school
        exemption = Hoeft dit niet te doen
        hasCareerDossier = Heeft een map over werk
        hasCareerTest = Deed een test over werk
        hasDevelopmentPlan = Heeft een plan om te groeien
        hasLearningDelay = Leert trager
        hasMotivationLetter = Schreef een brief over waarom
        history = Wat vroeger was
        indication = Teken
        instructions = Wat je moet doen
        isAuthorityContacted = De overheid weet het
        iscedLevel = Niveau dat telt in alle landen
        isLiable = Moet betalen
        mastery = Hoe goed het gaat
        motivation = Waarom
        nationalities = Landen op het paspoort
        organisation = Groep of dienst
        organisationName = Naam van de groep of dienst
        organisationSite = Plaats
        parentsAreLiable = De ouders moeten betalen
        preparation = Wat je vooraf doet
        prescribedBy = Dokter die het vroeg
        providerDescription = Over wie het geeft
        registeredBirthDate = Verjaardag in de papieren van de gemeente
        registeredName = Naam in de papieren van de gemeente
        reservations = Wat nog niet zeker is
        responsible = Wie het doet
        responsiblePerson = Wie het doet
        returnConversation = Gesprek bij het terugkomen
        standardScore = Punten op de gewone lijst
        summary = Kort gezegd
        takenByFunction = Werk van wie de test gaf
        unauthorised = Weg zonder goede reden
        unauthorisedOccasions = Hoe vaak weg zonder goede reden
        """

    /// Words of closed lists and meanings of codes; with the field in front where one means something else.
    static let choices = """
        accommodation_plan = plan met veranderingen die helpen
        adapted_education = lessen op jouw maat
        admission_decision = brief die ja zegt tegen een school
        approved_activity = iets anders, de school is akkoord
        authorised = weg met een goede reden
        centre = de mensen die raad geven op school
        chronic_illness = lange ziekte
        collective_prevention = hulp voor iedereen
        compensation = iets in ruil
        correspondence = brieven
        development_perspective = plan om te groeien
        disability_schooling = schoolplan met een handicap
        emerging = begint pas
        exit_profile = waar je naartoe gaat na school
        further_education = nog een school of opleiding
        giftedness = leert heel snel
        health_plan = plan voor gezondheid
        individual_education = lessen op jouw maat
        individual_intervention = hulp voor een leerling
        individual_learning = jouw plan om te leren
        learning_path_support = hulp op jouw weg door de school
        life_threatening = gevaar voor het leven
        messenger = app met berichten
        neet = is van school en heeft geen werk
        not_applicable = telt hier niet
        permanent_exclusion = mag niet meer terug naar deze school
        personalised_support = jouw plan met hulp
        pre_primary_1 = kleuterklas, eerste jaar
        pre_primary_2 = kleuterklas, tweede jaar
        pre_primary_3 = kleuterklas, laatste jaar
        referral_decision = brief over een andere dienst
        relationship_skills = goed omgaan met anderen
        responsible_decision_making = goed kiezen
        secondary_1 = middelbare school, jaar 1
        secondary_2 = middelbare school, jaar 2
        secondary_3 = middelbare school, jaar 3
        secondary_4 = middelbare school, jaar 4
        secondary_5 = middelbare school, jaar 5
        secondary_6 = middelbare school, jaar 6
        secondary_7 = middelbare school, jaar 7
        self_awareness = jezelf kennen
        self_management = rustig blijven en doorgaan
        sen_support = extra hulp op school
        social_awareness = anderen begrijpen
        social_emotional = gevoelens en vrienden
        special_primary = aangepaste lagere school
        special_secondary = aangepaste middelbare school
        specialist_help = hulp van iemand die dit goed kent
        specific_prevention = hulp voor sommigen
        standardised = hetzelfde voor iedereen
        teacher_assessment = wat de leraar vindt
        temporary_exclusion = moet enkele dagen weg blijven
        text_message = bericht op de telefoon
        unauthorised = weg zonder goede reden
        """
}
