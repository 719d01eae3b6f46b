// The Dutch words of lists of what is due: a line for each, the key and what stands for it; braces are filled in.

/// The Dutch words of lists of what is due.
enum DutchDueWords {
    /// `short.` is what a calendar says, `long.` what a list says where it can say more.
    static let phrases = """
        title = Wat er te doen is op {day} en tot en met {last}
        reader = Gemaakt voor: {role}; doel: {purpose}; regels: {profile}
        overdue = Te laat
        nothing = Er is niets te doen.
        nothing_shown = Er is niets te doen in wat deze lezer te zien krijgt.
        withheld_one = Eén notitie krijgt deze lezer niet te zien; wat daarin te doen is, staat hier niet.
        withheld = {count} notities krijgt deze lezer niet te zien; wat daarin te doen is, staat hier niet.
        short.review = Evaluatie van het plan
        short.review_missing = Zes maanden zonder evaluatie, en er is er geen gepland
        short.student_agreement = Toestemming van de leerling: vragen of ze doorloopt
        short.guardian_agreement = Toestemming van een ouder of voogd: vragen of ze doorloopt
        short.erasure_request = Iemand vroeg deze notitie te wissen: beslissen of dat gebeurt
        short.retention_end = De bewaartijd van een notitie loopt af
        short.watch_end = Een periode van opvolging loopt af: hoe verder?
        short.waiting = Wachtlijst: vragen hoe het ermee staat
        short.pause_end = Een pauze loopt af: hoe is het nu?
        short.action = Iets dat afgesproken is, moet gebeuren
        short.goal = Een doel moet bereikt zijn
        short.return_conversation = Gesprek over de terugkeer naar de klas
        short.plan_end = Een plan loopt af: gaat het verder?
        short.trial_day = Proefdag op de volgende school
        short.reserved = Er is iets te doen: zie de lijst
        long.student_agreement = De toestemming van de leerling telt niet meer vanaf {end}: vragen of ze doorloopt
        long.guardian_agreement = De toestemming van een ouder of voogd telt niet meer vanaf {end}: vragen of ze doorloopt
        long.assent_age = {age} jaar: vanaf deze dag is ook de toestemming van de leerling zelf nodig
        long.solo_age = {age} jaar: vanaf deze dag beslist de leerling alleen over toestemming
        long.adult_age = {age} jaar: vanaf deze dag leest een ouder of voogd alleen met toestemming van de leerling
        long.harm_lock_review = Zou tonen de leerling nog schaden? Het slot opnieuw bekijken
        long.waiting = Op een wachtlijst sinds {since} ({days} dagen op deze dag): vragen hoe het ermee staat
        long.waiting_overdue = Op een wachtlijst sinds {since} ({days} dagen tot nu toe): vragen hoe het ermee staat
        long.retention_end = Vanaf deze dag mag de notitie niet meer gebruikt worden
        """
}
