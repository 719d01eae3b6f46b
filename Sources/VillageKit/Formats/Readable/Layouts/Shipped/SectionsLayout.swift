// The usual text: strengths, then section by section.

/// The text of the usual layout of Markdown and plain text.
enum SectionsLayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "sections",
          "chapters": [
            {"title": "strengths", "takes": [
              "talents",
              {"of": "LearningObservation", "fields": ["strength"], "with": ["subject", "domain"], "title": "strength.learning"},
              "Success"]},
            {"title": "section.identity", "takes": ["identity"]},
            {"title": "section.contacts", "takes": ["contacts"]},
            {"title": "section.schooling", "takes": ["schooling"]},
            {"title": "section.attendance", "takes": ["attendance"]},
            {"title": "section.learning", "takes": ["learning"]},
            {"title": "section.support_plan", "takes": ["support_plan"]},
            {"title": "section.voice", "takes": ["voice"]},
            {"title": "section.wellbeing", "takes": ["wellbeing"]},
            {"title": "section.health_alert", "takes": ["health_alert"]},
            {"title": "section.health_detail", "takes": ["health_detail"]},
            {"title": "section.psychosocial", "takes": ["psychosocial"]},
            {"title": "section.external_care", "takes": ["external_care"]},
            {"title": "section.protection", "takes": ["protection"]},
            {"title": "section.discipline", "takes": ["discipline"]}
          ],
          "rest": "layout.rest"
        }
        """
}
