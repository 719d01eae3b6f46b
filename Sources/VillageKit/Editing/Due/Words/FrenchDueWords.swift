// The French words of lists of what is due: a line for each, the key and what stands for it; braces are filled in.

/// The French words of lists of what is due.
enum FrenchDueWords {
    /// `short.` is what a calendar says, `long.` what a list says where it can say more.
    static let phrases = """
        title = Ce qui est à faire au {day} et jusqu'au {last}
        reader = Établi pour : {role} ; but : {purpose} ; règles : {profile}
        overdue = En retard
        nothing = Il n'y a rien à faire.
        nothing_shown = Il n'y a rien à faire dans ce qui est montré à ce lecteur.
        withheld_one = Une note n'est pas montrée à ce lecteur ; ce qui y serait à faire n'est pas dit.
        withheld = {count} notes ne sont pas montrées à ce lecteur ; ce qui y serait à faire n'est pas dit.
        short.review = Bilan du plan
        short.review_missing = Six mois sans bilan, et aucun n'est prévu
        short.student_agreement = Accord de l'élève : demander s'il continue
        short.guardian_agreement = Accord d'un responsable : demander s'il continue
        short.erasure_request = L'effacement de cette note est demandé : décider s'il a lieu
        short.retention_end = Le délai de conservation d'une note se termine
        short.watch_end = Une veille se termine : quelle suite ?
        short.waiting = Liste d'attente : demander où on en est
        short.pause_end = Une pause se termine : où en est-on ?
        short.action = Une chose convenue est à faire
        short.goal = Un objectif est à atteindre
        short.return_conversation = Entretien sur le retour en classe
        short.plan_end = Un plan se termine : continue-t-il ?
        short.trial_day = Journée d'essai dans la prochaine école
        short.reserved = Quelque chose est à faire : voir la liste
        long.student_agreement = L'accord de l'élève ne compte plus à partir du {end} : demander s'il continue
        long.guardian_agreement = L'accord d'un responsable ne compte plus à partir du {end} : demander s'il continue
        long.assent_age = {age} ans : à partir de ce jour, il faut aussi l'accord de l'élève
        long.solo_age = {age} ans : à partir de ce jour, l'élève donne seul son accord
        long.adult_age = {age} ans : à partir de ce jour, un responsable ne lit qu'avec l'accord de l'élève
        long.harm_lock_review = Le montrer nuirait-il encore à l'élève ? Réexamen du verrou
        long.waiting = Sur une liste d'attente depuis le {since} ({days} jours ce jour-là) : demander où on en est
        long.waiting_overdue = Sur une liste d'attente depuis le {since} ({days} jours jusqu'ici) : demander où on en est
        long.retention_end = À partir de ce jour, la note ne peut plus être utilisée
        """
}
