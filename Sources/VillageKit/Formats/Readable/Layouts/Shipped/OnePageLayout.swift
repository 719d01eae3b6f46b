// What a new class teacher needs on Monday: strengths, what works, alerts, whom to call.

/// The text of the layout `one-page`: at most 350 words with heading and foot, which a test counts.
enum OnePageLayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "one-page",
          "title": {"en": "{name}: what helps from Monday on", "fr": "{name} : ce qui aide dès lundi", "nl": "{name}: wat helpt vanaf maandag"},
          "smallPrint": false, "contents": false, "pictures": false,
          "chapters": [
            {"title": "strengths", "words": 45, "most": 6, "takes": [
              {"of": "Talent", "fields": ["talent"]},
              {"of": "LearningObservation", "fields": ["strength"], "with": ["subject"], "title": "strength.learning"},
              {"of": "Success", "fields": ["description"]}]},
            {"title": "helps", "words": 60, "most": 8, "takes": [
              {"of": ["PracticalConsequence", "Accommodation", "EngagementFollowUp"], "fields": ["consequence", "description", "whatToDo", "whomToCall"]},
              {"of": "LearningObservation", "fields": ["methods"], "where": "methods.helped", "with": ["subject"], "title": "helps.learning"},
              {"of": "CommunicationNeed", "fields": ["language", "needsInterpreter", "prefersOral", "needsReadingSupport"]}]},
            {"title": "section.health_alert", "words": 65, "takes": [
              {"of": "HealthAlert", "fields": ["kind", "consequence", "severity", "whatToDo", "whomToCall"]}]},
            {"title": {"en": "Whom to call", "fr": "Qui appeler", "nl": "Wie bellen"}, "words": 40, "most": 5, "takes": [
              {"of": "CareTeamMember", "fields": ["name", "role", "telephone"], "where": "isCoordinator"},
              {"of": "ContactPerson", "fields": ["name", "relation"], "where": "isEmergency"},
              {"of": "StudentContact", "fields": ["value"], "where": "isEmergency"}]}
          ]
        }
        """
}
