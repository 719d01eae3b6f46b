// The English words of easy-to-read files, where they are other words than the plain ones.

/// The English words of easy-to-read files.
///
/// Source of the rules: Inclusion Europe, Information for all: European standards for making information easy to read and
/// understand. Short sentences with one idea each, known words, no abbreviation, the reader spoken to.
enum EasyEnglishWords {
    /// The head of the file.
    static let about = """
        name: English, easy to read
        checked by a native reader: no
        checked by people who need easy words: no
        """

    /// Phrases, months, roles, purposes, sections and content types.
    static let phrases = """
        title = Support file
        title.of = The support file of {name}
        strengths = What goes well
        strength.learning = What goes well in learning
        refusals = What we could not open
        about = About this text
        reader = This text is for
        purpose = What the text is for
        rules = The rules for this text
        rules.line = The rules have the name {profile}. They have the number {version} and the code {digest}.
        enrolled = The new school has a place for the student
        inspected = The family looked at this file on
        notice = Some parts may not be in this text. The family can choose that. The law can ask for that too.
        see = look at number {number}
        seeOther = look at {id}
        translated = put into your language
        original = the first words
        recorded = Written on
        valid.from = This counts from
        valid.to = This counts until
        basis = How we know this
        label = Who may see this
        label.of = Who may see "{field}"
        status = What we do with this
        retain = We take this away on
        source = We read this in
        confidence = The student told this as a secret.
        thirdParty = This is also about another person.
        harmLock = Do not show this to the student. Do not show it to the parents.
        holderDisclosed = People may know that we have this. People may know who keeps it.
        notShown = We do not show this here
        page.by = Who made this text
        page.with = The computer program that made this text
        page.asserted = What people told us
        page.asserted.nothing = nobody told us anything
        page.languages = Some words are in another language. Ask the school to read them with you. An interpreter can help too.
        page.in = These words are in {language}. Ask {name} what they mean. An interpreter can help too.
        page.translator = {name} put it into your language
        page.machine = A computer put it into your language. It can be wrong. Ask a person to check it.
        page.machine.checked = A computer put it into your language. A person has checked it.
        page.translated = The first words are in this language: {language}
        page.translated.plain = Put into your language
        page.original = The first words
        page.number = number {number}
        page.table = The same in a list
        page.notNoted = nothing here yet
        helps.learning = What helped with learning
        plan.next = We talk about the plan again on {date}
        picture.village = The people around {name}
        picture.village.formal = People who do this as their work
        picture.village.informal = Family and friends
        picture.village.other = Other people
        picture.village.coordinator = Call this person first
        picture.timeline = Schools and help, year by year
        picture.calendar = When the student was at school
        picture.goals = The goals. How far are we?
        picture.skills = Five things to learn for life
        picture.levels = Help in four steps
        picture.measure = What we do
        placeholder.emergencyHolder = Is there danger? Call the people who keep this. Call them now.
        placeholder.role = There is something here. You do not read it in your work.
        placeholder.agreement = There is something here. Somebody must say yes before we show it.
        placeholder.restricted = There is something here. We are checking it. Please wait until we are ready.
        placeholder.thirdParty = There is something here. It is about another person.
        placeholder.assisted = There is something here. Read it with an adult you trust.
        reason.purpose_prohibited = Nobody may use the file for this.
        reason.purpose_not_for_role = You may not use the file for this in your work.
        reason.subject_is_adult = The student is an adult now. The student has not said yes.
        reason.relation_ended = Your work with this student is over.
        reason.transfer_too_early = We are waiting for the new school. It must first give the student a place.
        reason.inspection_missing = The family must look at the file first.
        basis.observed = the writer saw or heard it
        basis.told_by_student = the student told us
        basis.told_by_family = the family told us
        basis.document = it is in a paper
        basis.professional_assessment = an expert says so
        label.normal = everybody who reads this file
        label.restricted = Only people who got a yes from you.
        label.confidential = Only people who got a yes from you. They may not talk about it.
        status.active = we use it
        status.restricted = we are checking it
        status.superseded = there is a newer text
        status.erased = it is gone
        role.guardian = a parent or the person who cares for the student
        role.class_teacher = the teacher of the class
        role.subject_teacher = a teacher of one subject
        role.educator = a person who looks after students at school
        role.headteacher = the head of the school
        role.cpms_agent = the people who give advice at school
        role.mediator = a person who helps people to talk
        role.sas_worker = the people who help you back to school
        role.amo_worker = the people who help young people
        role.saj_delegate = the service that helps young people and families
        role.external_care = a doctor or helper outside the school
        role.youth_worker = a person from a youth club
        role.coordinator = the person who brings all the help together
        role.receiving_head = the head of the new school
        role.receiving_teacher = a teacher of the new school
        role.records_officer = the person who keeps the files
        purpose.support = to help the student
        purpose.protection = to keep the student safe
        purpose.transfer = to tell another school
        purpose.subject_access = to answer the student or the family
        purpose.audit = to see who used the file
        purpose.statistics = to count
        purpose.migration = to put the file into another computer of the school
        section.contacts = People and how to call them
        section.attendance = When you are at school
        section.talents = What you are good at
        section.support_plan = The plan to help
        section.voice = In your own words
        section.wellbeing = How you feel
        section.health_alert = What the class must know about health
        section.psychosocial = The people who give advice at school
        section.protection = Keeping you safe
        section.discipline = What the school did after a problem
        type.StudentIdentity = Name and birthday
        type.StudentContact = How to call
        type.CommunicationNeed = How we talk together
        type.AttendanceSummary = At school in this time
        type.AttendanceMark = At school on this day
        type.AttendanceConcern = Worry about days away
        type.Talent = Good at
        type.LifeSkillRecord = Something to learn for life
        type.Achievement = Something you reached
        type.Accommodation = Change that helps
        type.SupportDocument = Paper
        type.FormalPlan = Plan of the school
        type.CareTeamMember = A person who helps
        type.Review = Talk about the plan
        type.PlanApproval = Saying yes to the plan
        type.EngagementFollowUp = What we do next
        type.PracticalConsequence = What this means in class
        type.SupportMeasure = Help
        type.Statement = Words of the student or the family
        type.Viewpoint = What somebody thinks
        type.Conversation = Talk
        type.WellbeingSignal = A sign of how you feel
        type.EngagementSituation = How you like school
        type.HealthAlert = Health: good to know
        type.HealthRecord = Health
        type.HealthProvider = Doctor or helper
        type.PsychosocialNote = Note of the people who give advice
        type.ProtectionRecord = Keeping you safe
        type.DisciplineRecord = What the school did
        inspect.free.guardian = You may say yes or no to each part. You may also wait. What we send does not show who \
        refused.
        inspect.free.student = You may say yes or no to each part. You may also wait. What we send does not show who \
        refused.
        inspect.keep.guardian = This page is for you alone. Whoever holds it can answer for you. Do not pass it on.
        inspect.keep.student = This page is for you alone. Whoever holds it can answer for you. Do not pass it on.
        inspect.fate.sentByLaw.guardian = Goes, because the law says so. We do not need a yes. You can say what you \
        think of it.
        inspect.fate.sentByLaw.student = Goes, because the law says so. We do not need a yes. You can say what you \
        think of it.
        inspect.fate.asked.guardian = We need your yes. Until you say yes, this part stays here.
        inspect.fate.asked.student = We need your yes. Until you say yes, this part stays here.
        inspect.fate.askedOfOthers.guardian = Goes only if {name} says yes. You are not asked. But you can say what \
        you think of it.
        inspect.fate.askedOfOthers.student = Goes only if your parents say yes. You are not asked. But you can say \
        what you think of it.
        inspect.fate.pointedTo.guardian = Stays here. The next school may learn that we keep it. It may not learn what \
        it is.
        inspect.fate.pointedTo.student = Stays here. Your next school may learn that we keep it. It may not learn what \
        it is.
        inspect.with.guardian = This page shows only what you may read. Sometimes more people must agree. Then a part \
        goes only if all of them say yes.
        inspect.with.student = Sometimes more people must agree. Then a part goes only if all of them say yes. Did you \
        tell us a secret? It goes only if you say yes to its part. It is not on the page of your parents.
        inspect.how.guardian = You can tick with a pen, sign, and give these sheets back. You can tell us the numbers. \
        You can tick on a screen and give us the small file. Choose one way.
        inspect.how.student = You can tick with a pen, sign, and give these sheets back. You can tell us the numbers. \
        You can tick on a screen and give us the small file. Choose one way.
        inspect.remark = My words about it: they go with this part
        inspect.talents.student = What I am good at: one thing on each line
        inspect.goals.student = What I want to reach: one thing on each line
        inspect.withhold.how.student = Each thing here is in a part. Do you tick it? Then all in this part that needs \
        a yes stays here.
        inspect.code.how.guardian = Call the school. Read these numbers first. Then go from top to bottom. For each \
        question, read the number beside your answer. That makes twelve numbers in all. Let the school call you back. \
        Ask somebody to listen as a witness.
        inspect.code.how.student = Call the school. Read these numbers first. Then go from top to bottom. For each \
        question, read the number beside your answer. That makes twelve numbers in all. Let the school call you back. \
        Ask somebody to listen as a witness.
        inspect.guide.title.student = To be read aloud to the student: the file of {name}
        inspect.guide.before.1.guardian = Take the page of this parent. Ask another person to listen as a witness. \
        Does the parent need another language? Then ask an interpreter to help. The child never interprets.
        inspect.guide.before.1.student = Take the page of this student. Ask another person to listen as a witness. The \
        student must trust this person.
        inspect.guide.before.2 = Read slowly. Ask each question as it stands. Write down each answer, also a no, as it \
        is said. Do not push for another answer.
        inspect.guide.code = Write down {first}. Then go from top to bottom. Write down the number of each answer. \
        That makes twelve numbers in all. The school types them in with 'answer', '--oral' and '--witness'.
        """

    /// Labels of fields, by name; with the type in front where one means something else.
    static let fields = """
        authorised = Away with a good reason
        centralMark = Result of the big test
        characteristic = What it is like
        confidenceHigh = Highest it can be
        confidenceLow = Lowest it can be
        designation = Name for it
        diagnosis = What the doctor found
        earlyProgrammes = Before school
        exemption = Does not have to do
        givenBy = Who gave it
        halfDaysPerWeek = Half days in a week
        indication = Sign
        iscedLevel = Level that counts in all countries
        mastery = How well it goes
        method = Way of working
        municipality = Town
        nationalities = Countries on the passport
        organisation = Group or service
        organisationName = Name of the group or service
        organisationSite = Place
        participation = Taking part
        registeredBirthDate = Birthday in the town papers
        registeredName = Name in the town papers
        reservations = What still has to be clear
        responsible = Who does it
        responsiblePerson = Who does it
        returnConversation = Talk when coming back
        standardScore = Score on the usual list
        tallies = How many
        unauthorised = Away without a good reason
        unauthorisedOccasions = How often away without a good reason
        """

    /// Words of closed lists and meanings of codes; with the field in front where one means something else.
    static let choices = """
        accommodation_plan = plan for changes that help
        achieved = done
        adapted_education = lessons made for you
        admission_decision = letter that says yes to a school
        approved_activity = something else that the school agreed to
        authorised = away with a good reason
        chronic_illness = long illness
        collective_prevention = help for everybody
        compensation = something to make up for it
        correspondence = letters
        credential = proof
        detention = staying after school
        developing = getting better
        development_perspective = plan for growing
        emerging = just started
        further_education = more school or training
        inclusion_unit = class for learning together
        individual_education = lessons made for you
        individual_intervention = help for one student
        individual_learning = your own learning plan
        life_threatening = danger to life
        mother_tongue = language from home
        neet = is out of school and has no work
        not_applicable = does not count here
        permanent_exclusion = may not come back to this school
        personalised_plan = your own plan
        personalised_support = your own plan for help
        relationship_skills = getting on with people
        reparation = making it good again
        responsible_decision_making = choosing well
        self_awareness = knowing yourself
        self_management = staying calm and going on
        sen_support = extra help at school
        social_awareness = understanding other people
        social_emotional = feelings and friends
        specialist_help = help from an expert
        specific_prevention = help for some
        standardised = the same for everybody
        temporary_exclusion = must stay away for some days
        unauthorised = away without a good reason
        """
}
