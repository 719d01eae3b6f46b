// A handover sheet under the headings of the Flemish BaSO-fiche, from primary to secondary school.

/// The text of the layout `baso`.
///
/// Source: the headings of the BaSO-fiche as schools and guidance centres describe it (secondary sources; there is no format):
/// school career, changes of school, strengths, learning progress, learning and working attitude, social and emotional
/// functioning, motor functioning, health, care. It is handed to the parents, who decide whether to pass it on, and there is
/// no other way: that is why it is made for nobody but the student and the guardians. Motor functioning has no field of its
/// own: what is known of it stands under learning and care.
enum BaSOLayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "baso",
          "for": ["student", "guardian"],
          "title": {"nl": "Overgangsblad voor {name}", "fr": "Fiche de passage : {name}", "en": "Handover sheet: {name}"},
          "remark": {"nl": "Dit blad is voor de ouders. Zij beslissen of ze het aan de nieuwe school geven.", "fr": "Cette fiche est pour les parents. Ils décident de la donner ou non à la nouvelle école.", "en": "This sheet is for the parents. They decide whether to give it to the new school."},
          "smallPrint": false,
          "chapters": [
            {"title": {"nl": "Leerling", "fr": "Élève", "en": "Pupil"},
              "takes": [{"of": "StudentIdentity", "fields": ["name", "birthDate", "languages"]}]},
            {"title": {"nl": "Schoolloopbaan en schoolveranderingen", "fr": "Parcours et changements d'école", "en": "School career and changes of school"},
              "takes": ["Enrolment", "Certificate", "Orientation", "schooling"]},
            {"title": {"nl": "Sterke punten", "fr": "Points forts", "en": "Strengths"},
              "takes": ["talents", {"of": "LearningObservation", "fields": ["strength"], "with": ["subject", "domain"], "title": "strength.learning"}, "Success"]},
            {"title": {"nl": "Leervorderingen", "fr": "Progrès d'apprentissage", "en": "Learning progress"},
              "takes": ["SubjectReport", "PeriodReport", "AssessmentResult"]},
            {"title": {"nl": "Leer- en werkhouding", "fr": "Attitude face au travail", "en": "Learning and working attitude"},
              "takes": ["learning"]},
            {"title": {"nl": "Sociaal en emotioneel", "fr": "Vie sociale et émotions", "en": "Social and emotional functioning"},
              "takes": ["wellbeing", "voice"]},
            {"title": {"nl": "Gezondheid: wat je in de klas moet weten", "fr": "Santé : à savoir en classe", "en": "Health: what to know in class"},
              "takes": ["health_alert"]},
            {"title": {"nl": "Zorg", "fr": "Soutien", "en": "Care"},
              "takes": ["Accommodation", "PracticalConsequence", "SupportNeed", "SupportMeasure", "FormalPlan", "TransitionSupport", "CareTeamMember", "support_plan"]}
          ]
        }
        """
}
