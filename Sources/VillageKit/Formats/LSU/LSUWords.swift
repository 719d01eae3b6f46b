// The words by which entries of LSU are known again: what the format says by an element, the dossier says by a word.

/// The words by which entries of LSU are known again.
package enum LSUWords {
    /// The name of a report over a period.
    package static let periodReport = "Bilan périodique"
    /// What the name of a report over a cycle begins with; the number of the cycle follows.
    package static let cycleReport = "Bilan de fin de cycle "
    /// The name of the comment on school life.
    package static let schoolLife = "Vie scolaire"
    /// Who helps with homework.
    package static let homework = "Devoirs faits"
    /// Who gives personal support.
    package static let personalSupport = "Accompagnement personnalisé"
    /// The kind of an interdisciplinary project.
    package static let project = "EPI"
    /// The role of a head teacher of a class.
    package static let formTeacher = "Professeur principal"
    /// What is said of a pupil without a mark, and of one with.
    package static let notGraded = "non noté"
    package static let graded = "noté"
    /// What is said of a pupil who was not assessed, and of one who was.
    package static let notAssessed = "non évalué"
    package static let assessed = "évalué"
}
