// The French words of easy-to-read files, where they are other words than the plain ones.

/// The French words of easy-to-read files (facile à lire et à comprendre).
///
/// Source of the rules: Inclusion Europe, Information for all: European standards for making information easy to read and
/// understand. Short sentences with one idea each, known words, no abbreviation, the reader spoken to.
enum EasyFrenchWords {
    /// The head of the file.
    static let about = """
        name: Français facile à lire
        checked by a native reader: no
        checked by people who need easy words: no
        """

    /// Phrases, months, roles, purposes, sections and content types.
    static let phrases = """
        title = Dossier d'aide
        title.of = Le dossier d'aide {de name}
        strengths = Ce qui va bien
        strength.learning = Ce qui va bien pour apprendre
        refusals = Ce que nous n'avons pas pu ouvrir
        about = À propos de ce texte
        reader = Ce texte est pour
        purpose = À quoi sert ce texte
        rules = Les règles pour ce texte
        rules.line = Les règles ont le nom {profile}. Elles ont le numéro {version} et le code {digest}.
        enrolled = La nouvelle école a une place pour l'élève
        inspected = La famille a regardé ce dossier le
        notice = Il peut manquer des parties dans ce texte. La famille peut le choisir. La loi peut aussi le demander.
        see = voir le numéro {number}
        translated = mis dans votre langue
        original = les premiers mots
        recorded = Écrit le
        valid.from = Cela compte à partir de
        valid.to = Cela compte jusqu'à
        basis = Comment nous le savons
        label = Qui peut voir ceci
        label.of = Qui peut voir « {field} »
        status = Ce que nous en faisons
        retain = Nous enlevons ceci le
        source = Nous avons lu ceci dans
        confidence = L'élève l'a dit comme un secret.
        thirdParty = Ceci parle aussi d'une autre personne.
        harmLock = Ne montrez pas ceci à l'élève. Ne le montrez pas aux parents.
        holderDisclosed = On peut savoir que ceci existe. On peut savoir qui le garde.
        notShown = Nous ne montrons pas ceci ici
        ask = Demandez à {holder}.
        page.by = Qui a fait ce texte
        page.with = Le programme qui a fait ce texte
        page.asserted = Ce que l'on nous a dit
        page.asserted.nothing = on ne nous a rien dit
        page.languages = Des mots sont dans une autre langue. Demandez à l'école de les lire avec vous. Un interprète peut aussi vous aider.
        page.in = Ces mots sont dans la langue : {language}. Demandez à {name} ce qu'ils veulent dire. Un interprète peut aussi vous aider.
        page.translator = {name} l'a mis dans votre langue
        page.machine = Un ordinateur l'a mis dans votre langue. Il peut se tromper. Demandez à une personne de vérifier.
        page.machine.checked = Un ordinateur l'a mis dans votre langue. Une personne a vérifié.
        page.translated = Les premiers mots sont dans cette langue : {language}
        page.translated.plain = Mis dans votre langue
        page.original = Les premiers mots
        page.ask = Demandez à l'école.
        page.number = numéro {number}
        page.table = La même chose dans une liste
        page.now = jusqu'à maintenant
        page.notNoted = encore rien ici
        helps.learning = Ce qui a aidé pour apprendre
        plan.next = Nous parlons encore du plan le {date}
        picture.village = Les personnes autour {de name}
        picture.village.formal = Personnes dont c'est le travail
        picture.village.informal = Famille et amis
        picture.village.other = Autres personnes
        picture.village.coordinator = Appelez d'abord cette personne
        picture.timeline = Les écoles et les aides, année par année
        picture.calendar = Quand l'élève était à l'école
        picture.goals = Les buts. Où en sommes-nous ?
        picture.skills = Cinq choses à apprendre pour la vie
        picture.levels = L'aide en quatre étapes
        picture.kind = Ce que c'est
        picture.measure = Ce que nous faisons
        weekday.1 = lun
        weekday.2 = mar
        weekday.3 = mer
        weekday.4 = jeu
        weekday.5 = ven
        weekday.6 = sam
        weekday.7 = dim
        placeholder.emergencyHolder = Il y a un danger ? Appelez le service qui garde ceci. Appelez maintenant.
        placeholder.role = Il y a quelque chose ici. Vous ne le lisez pas dans votre travail.
        placeholder.agreement = Il y a quelque chose ici. Quelqu'un doit dire oui avant que nous le montrions.
        placeholder.restricted = Il y a quelque chose ici. Nous sommes en train de vérifier. Attendez, s'il vous plaît.
        placeholder.thirdParty = Il y a quelque chose ici. Cela parle d'une autre personne.
        placeholder.assisted = Il y a quelque chose ici. Lisez-le avec un adulte de confiance.
        reason.purpose_prohibited = Personne ne peut utiliser le dossier pour cela.
        reason.purpose_not_for_role = Dans votre travail, vous ne pouvez pas utiliser le dossier pour cela.
        reason.subject_is_adult = L'élève est maintenant adulte. L'élève n'a pas dit oui.
        reason.relation_ended = Votre travail avec cet élève est fini.
        reason.transfer_too_early = Nous attendons la nouvelle école. Elle doit d'abord donner une place à l'élève.
        reason.inspection_missing = La famille doit d'abord regarder le dossier.
        basis.observed = la personne qui écrit l'a vu ou entendu
        basis.told_by_student = l'élève nous l'a dit
        basis.told_by_family = la famille nous l'a dit
        basis.document = c'est dans un papier
        basis.professional_assessment = une personne qui connaît bien ce sujet le dit
        label.normal = tous ceux qui lisent ce dossier
        label.restricted = Seulement les personnes à qui vous avez dit oui.
        label.confidential = Seulement les personnes à qui vous avez dit oui. Elles ne peuvent pas en parler.
        status.active = nous l'utilisons
        status.restricted = nous vérifions
        status.superseded = il y a un texte plus nouveau
        status.erased = c'est enlevé
        role.guardian = un parent ou la personne qui s'occupe de l'élève
        role.class_teacher = le professeur de la classe
        role.subject_teacher = le professeur d'une matière
        role.educator = la personne qui s'occupe des élèves à l'école
        role.headteacher = la direction de l'école
        role.cpms_agent = les personnes qui donnent des conseils à l'école
        role.mediator = la personne qui aide à se parler
        role.sas_worker = le service qui aide à revenir à l'école
        role.amo_worker = le service qui aide les jeunes dans leur quartier
        role.saj_delegate = le service qui aide les jeunes et les familles
        role.external_care = un médecin ou une aide hors de l'école
        role.youth_worker = une personne de la maison de jeunes
        role.coordinator = la personne qui rassemble toutes les aides
        role.receiving_head = la direction de la nouvelle école
        role.receiving_teacher = un professeur de la nouvelle école
        role.records_officer = la personne qui garde les dossiers
        purpose.support = aider l'élève
        purpose.transfer = informer une autre école
        purpose.audit = voir qui a utilisé le dossier
        purpose.migration = mettre le dossier dans un autre ordinateur de l'école
        section.contacts = Les personnes et comment les appeler
        section.attendance = Quand vous êtes à l'école
        section.talents = Ce que vous faites bien
        section.learning = Apprendre
        section.support_plan = Le plan pour aider
        section.voice = Avec vos mots
        section.wellbeing = Comment vous vous sentez
        section.health_alert = Ce que la classe doit savoir sur la santé
        section.psychosocial = Les personnes qui donnent des conseils à l'école
        section.external_care = L'aide en dehors de l'école
        section.protection = Vous protéger
        section.discipline = Ce que l'école a fait après un problème
        type.StudentIdentity = Nom et date de naissance
        type.StudentContact = Comment appeler
        type.CommunicationNeed = Comment nous nous parlons
        type.Orientation = Conseil pour la prochaine école
        type.AttendanceSummary = À l'école pendant ce temps
        type.AttendanceMark = À l'école ce jour-là
        type.AttendanceConcern = Souci pour les jours d'absence
        type.Talent = Ce que vous faites bien
        type.LifeSkillRecord = Chose à apprendre pour la vie
        type.Achievement = Ce que vous avez réussi
        type.SubjectReport = Matière
        type.LearningObservation = Apprendre
        type.Accommodation = Changement qui aide
        type.SupportDocument = Papier
        type.FormalPlan = Plan de l'école
        type.CareTeamMember = Une personne qui aide
        type.Goal = But
        type.Review = Parler du plan
        type.PlanApproval = Dire oui au plan
        type.EngagementFollowUp = Ce que nous faisons après
        type.PracticalConsequence = Ce que cela veut dire en classe
        type.SupportMeasure = Aide
        type.Statement = Les mots de l'élève ou de la famille
        type.Viewpoint = Ce que quelqu'un pense
        type.FamilyAnalysis = Ce que la famille en pense
        type.Conversation = Discussion
        type.WellbeingSignal = Un signe de comment vous allez
        type.EngagementSituation = Comment vous aimez l'école
        type.HealthAlert = Santé : bon à savoir
        type.HealthRecord = Santé
        type.HealthProvider = Médecin ou aide
        type.PsychosocialNote = Note des personnes qui donnent des conseils
        type.ProtectionRecord = Vous protéger
        type.DisciplineRecord = Ce que l'école a fait
        inspect.intro.guardian = {name} doit aller dans une autre école. Vous lisez ici ce qui peut partir. C'est \
        pour : {reader}. Rien n'est encore parti.
        inspect.intro.student = Tu dois aller dans une autre école. Tu lis ici ce qui peut partir sur toi. C'est \
        pour : {reader}. Rien n'est encore parti.
        inspect.free.guardian = Vous pouvez dire oui ou non à chaque partie. Vous pouvez aussi ne rien dire. Ce qui \
        part ne montre pas qui a dit non.
        inspect.free.student = Tu peux dire oui ou non à chaque partie. Tu peux aussi ne rien dire. Ce qui part ne \
        montre pas qui a dit non.
        inspect.keep.guardian = Cette page est pour vous seul. Qui l'a peut parler à votre place. Ne la donnez pas.
        inspect.keep.student = Cette page est pour toi seul. Qui l'a peut parler à ta place. Ne la donne pas.
        inspect.fate.sentByLaw.guardian = Part sans accord, car la loi le veut. Vous pouvez dire ce que vous en pensez.
        inspect.fate.sentByLaw.student = Part sans accord, car la loi le veut. Tu peux dire ce que tu en penses.
        inspect.fate.asked.guardian = Il faut votre accord. Sans votre oui, cette partie reste ici.
        inspect.fate.asked.student = Il faut ton accord. Sans ton oui, cette partie reste ici.
        inspect.fate.askedOfOthers.guardian = Ne part que si {name} dit oui. Vous n'avez pas à dire oui ou non. Mais \
        vous pouvez dire ce que vous en pensez.
        inspect.fate.askedOfOthers.student = Ne part que si tes parents disent oui. Tu n'as pas à dire oui ou non. \
        Mais tu peux dire ce que tu en penses.
        inspect.fate.pointedTo.guardian = Reste ici. La nouvelle école peut savoir que ceci existe. Mais elle ne sait \
        pas ce que c'est.
        inspect.fate.pointedTo.student = Reste ici. Ta nouvelle école peut savoir que ceci existe. Mais elle ne sait \
        pas ce que c'est.
        inspect.with.guardian = Cette page montre ce que vous pouvez lire, et rien de plus. Il faut parfois plus d'un \
        oui. La partie ne part que si tous disent oui.
        inspect.with.student = Il faut parfois plus d'un oui. La partie ne part que si tous disent oui. Tu nous as dit \
        un secret ? Il ne part que si tu dis oui à sa partie. Il n'est pas sur la page de tes parents.
        inspect.how.guardian = Vous pouvez cocher au stylo, signer et rendre ces pages. Vous pouvez nous dire les \
        chiffres. Vous pouvez cocher sur un écran et donner le petit fichier. Faites un seul choix.
        inspect.how.student = Tu peux cocher au stylo, signer et rendre ces pages. Tu peux nous dire les chiffres. Tu \
        peux cocher sur un écran et donner le petit fichier. Fais un seul choix.
        inspect.question = « {part} » : est-ce que cela peut partir ?
        inspect.remark = Ma remarque : elle part avec cette partie
        inspect.talents.student = Ce que je fais bien : une chose par ligne
        inspect.goals.student = Ce que je veux atteindre : une chose par ligne
        inspect.withhold.how.student = Chaque chose ici est dans une partie. Tu la coches ? Dans cette partie, ce qui \
        a besoin d'un oui reste ici.
        inspect.code.how.guardian = Appelez l'école. Lisez d'abord ces chiffres. Allez de haut en bas. À chaque fois, \
        lisez le chiffre à côté de votre choix. Cela en fait douze en tout. L'école doit vous rappeler. Il faut un \
        témoin qui écoute.
        inspect.code.how.student = Appelle l'école. Lis d'abord ces chiffres. Va de haut en bas. À chaque fois, lis le \
        chiffre à côté de ton choix. Cela en fait douze en tout. L'école doit te rappeler. Il faut un témoin qui \
        écoute.
        inspect.code.none = Cette page est trop longue pour douze chiffres. Il faut le papier ou le fichier.
        inspect.file = Dans le fichier, il y a ce qui est coché et écrit. Il n'y a rien d'autre. Rien ne sort tout \
        seul de cet appareil.
        inspect.guide.before.1.guardian = Prenez la page de ce parent. Il faut un témoin qui écoute. Faut-il une autre \
        langue ? Prenez alors un interprète. Ce n'est jamais l'enfant.
        inspect.guide.before.1.student = Prenez la page de cet élève. Il faut un témoin qui écoute. L'élève doit avoir \
        confiance en lui.
        inspect.guide.before.2 = Lisez lentement. Posez chaque question telle quelle. Notez ce qui est dit, un non \
        aussi. Ne poussez pas à dire oui.
        inspect.guide.words.guardian = Que doit savoir la nouvelle école ?
        inspect.guide.words.student = Que fais-tu bien ? Quels sont tes buts ? Que doit-on savoir de toi ?
        inspect.guide.code = Notez {first}. Allez de haut en bas. Notez le chiffre de chaque choix. Cela en fait douze \
        en tout. L'école les tape avec 'answer', '--oral' et '--witness'.
        inspect.guide.thanks.guardian = Merci. Vous pouvez changer d'avis à tout moment. Ce qui n'est pas parti reste \
        alors ici.
        inspect.guide.thanks.student = Merci. Tu peux changer d'avis à tout moment. Ce qui n'est pas parti reste alors \
        ici.
        """

    /// Labels of fields, by name; with the type in front where one means something else.
    static let fields = """
        authorised = Absence avec une bonne raison
        buddy = Élève qui aide
        centralMark = Résultat du grand examen
        characteristic = Comment c'est
        confidenceHigh = Au plus
        confidenceLow = Au moins
        consequence = Ce que cela veut dire en classe
        deliveryPoint = Lieu où le recevoir
        designation = Nom
        diagnosis = Ce que le médecin a trouvé
        earlyProgrammes = Avant l'école
        exemption = Ne doit pas faire
        indication = Signe
        instructions = Ce qu'il faut faire
        isAuthorityContacted = Le service public est averti
        iscedLevel = Niveau qui compte dans tous les pays
        mastery = Comment cela va
        minutesLate = Retard en minutes
        monthsOfSchooling = Mois à l'école
        nationalities = Pays du passeport
        organisation = Groupe ou service
        organisationName = Nom du groupe ou du service
        organisationSite = Lieu
        participation = Prendre part
        prescribedBy = Médecin qui l'a demandé
        projectJudgement = Avis sur le projet
        providerDescription = À propos de qui le donne
        registeredBirthDate = Date de naissance à la commune
        registeredName = Nom à la commune
        reservations = Ce qui doit encore être clair
        responsible = Qui le fait
        responsiblePerson = Qui le fait
        site = Lieu
        standardScore = Points sur l'échelle habituelle
        subject = Matière
        takenByFunction = Travail de la personne qui a fait passer le test
        unauthorised = Absence sans bonne raison
        unauthorisedOccasions = Combien de fois absent sans bonne raison
        yearGroup = Année
        """

    /// Words of closed lists and meanings of codes; with the field in front where one means something else.
    static let choices = """
        accommodation_plan = plan des changements qui aident
        adapted_education = leçons faites pour vous
        approved_activity = autre chose, avec l'accord de l'école
        authorised = absence avec une bonne raison
        centre = les personnes qui donnent des conseils à l'école
        collective_prevention = aide pour tous
        compensation = quelque chose en échange
        correspondence = lettres
        credential = preuve
        detention = rester après l'école
        developing = en progrès
        development_perspective = plan pour grandir
        disability_schooling = plan d'école avec un handicap
        emerging = au début
        environment = ce qui est autour
        further_education = autre école ou formation
        health_plan = plan de santé à l'école
        home_education = école à la maison
        inclusion_unit = classe où l'on apprend ensemble
        individual_education = leçons faites pour vous
        individual_intervention = aide pour un élève
        individual_learning = votre plan pour apprendre
        learning_general = apprendre
        learning = apprendre
        learning_path_support = aide pour le chemin à l'école
        newcomer_unit = classe pour ceux qui viennent d'arriver
        not_applicable = ne compte pas ici
        permanent_exclusion = ne peut plus revenir dans cette école
        personalised_plan = votre plan
        personalised_support = votre plan d'aide
        re_engaged = revenu à l'école
        re_engaging = en train de revenir à l'école
        relationship_skills = bien vivre avec les autres
        responsible_decision_making = bien choisir
        self_awareness = se connaître
        self_management = rester calme et continuer
        sen_support = aide en plus à l'école
        social_awareness = comprendre les autres
        social_emotional = émotions et amis
        specialist_help = aide d'une personne qui connaît bien le sujet
        specific_prevention = aide pour quelques-uns
        standardised = le même pour tous
        subsidiary = deuxième école
        teacher_assessment = avis du professeur
        teacher = le professeur
        temporary_exclusion = doit rester loin quelques jours
        text_message = message sur le téléphone
        unauthorised = absence sans bonne raison
        """
}
