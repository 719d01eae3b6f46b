// A summary under the headings of the dossier d'accompagnement de l'élève (Fédération Wallonie-Bruxelles).

/// The text of the layout `dacce`.
///
/// Source: décret of 31 March 2022 (numac 2022040819), Titre X of Book 1 of the Code, arts 1.10.1-1 ff.: identification and
/// contacts, school path, bilan de synthèse (observations, measures, evaluation, adaptation), procedures, words of parents and
/// pupil. The names of the parts of the dossier are inferred, and no file for it exists in public: this is a page with those
/// headings, and no export to the DAccE. Reserved sections are never on it.
enum DAccELayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "dacce",
          "title": {"fr": "Résumé pour le dossier d'accompagnement : {name}", "nl": "Samenvatting voor het begeleidingsdossier (FWB): {name}", "en": "Summary for the support file (FWB): {name}"},
          "remark": {"fr": "Cette page suit les rubriques du dossier d'accompagnement de l'élève ; ce n'est pas un export du DAccE.", "nl": "Deze pagina volgt de rubrieken van het dossier d'accompagnement de l'élève; het is geen export uit DAccE.", "en": "This page follows the headings of the dossier d'accompagnement de l'élève; it is no export of the DAccE."},
          "chapters": [
            {"title": {"fr": "1. Identification et contacts", "nl": "1. Identificatie en contacten", "en": "1. Identification and contacts"},
              "takes": ["identity", "ContactPerson", "StudentContact", "CommunicationNeed", "contacts"]},
            {"title": {"fr": "2. Parcours scolaire", "nl": "2. Schoolloopbaan", "en": "2. School path"},
              "takes": ["Enrolment", "Certificate"]},
            {"title": {"fr": "3. Bilan de synthèse : points d'appui", "nl": "3. Syntheseverslag: sterke punten", "en": "3. Summary: what goes well"},
              "takes": ["talents", {"of": "LearningObservation", "fields": ["strength"], "with": ["subject", "domain"], "title": "strength.learning"}, "Success"]},
            {"title": {"fr": "3.1 Observations", "nl": "3.1 Waarnemingen", "en": "3.1 Observations"},
              "takes": [{"of": "LearningObservation", "fields": ["subject", "domain", "difficulty", "need"]}, "SubjectReport", "PeriodReport", "AssessmentResult", "SupportNeed"]},
            {"title": {"fr": "3.2 Mesures de différenciation et d'accompagnement", "nl": "3.2 Maatregelen van differentiatie en begeleiding", "en": "3.2 Measures of differentiation and support"},
              "takes": ["Accommodation", "PracticalConsequence", "SupportMeasure", "FormalPlan", "Goal", "Action", "CareTeamMember", "LearningContinuity", "EngagementFollowUp", "TransitionSupport",
                {"of": "LearningObservation", "fields": ["methods"], "with": ["subject", "domain"], "title": {"fr": "Méthodes essayées", "nl": "Geprobeerde methodes", "en": "Methods that were tried"}}]},
            {"title": {"fr": "3.3 Évaluation et adaptation", "nl": "3.3 Evaluatie en bijsturing", "en": "3.3 Evaluation and adaptation"},
              "takes": ["Review", "PlanApproval", {"of": "LearningObservation", "fields": ["advice", "adviceReason", "isToContinue"], "with": ["subject", "domain"], "title": {"fr": "Suite proposée", "nl": "Voorgesteld vervolg", "en": "What is proposed next"}}, "support_plan", "learning"]},
            {"title": {"fr": "4. Procédures", "nl": "4. Procedures", "en": "4. Procedures"},
              "takes": ["Orientation", "schooling"]},
            {"title": {"fr": "5. Paroles des parents et de l'élève", "nl": "5. Woorden van de ouders en de leerling", "en": "5. Words of the parents and the pupil"},
              "takes": ["voice"]}
          ]
        }
        """
}
