// The usual page: strengths, own words, what helps, the plan, then the rest, as a family looks for it.

/// The text of the usual layout of pages.
enum VillageLayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "village",
          "chapters": [
            {"title": "strengths", "takes": [
              "Talent", "Achievement", "Activity", "LifeSkillRecord", "talents",
              {"of": "LearningObservation", "fields": ["strength"], "with": ["subject", "domain"], "title": "strength.learning"},
              "Success"]},
            {"title": "section.voice", "takes": ["voice"]},
            {"title": "helps", "takes": [
              {"of": ["PracticalConsequence", "Accommodation", "CommunicationNeed", "EngagementFollowUp", "TransitionSupport"]},
              {"of": "LearningObservation", "fields": ["methods"], "where": "methods.helped", "with": ["subject", "domain"], "title": "helps.learning"}]},
            {"title": "section.support_plan", "takes": [
              "Goal", "Action", "Review", "PlanApproval", "CareTeamMember", "SupportMeasure", "SupportNeed", "FormalPlan", "support_plan"]},
            {"title": "section.health_alert", "takes": ["health_alert"]},
            {"title": "section.identity", "takes": ["identity"]},
            {"title": "section.contacts", "takes": ["contacts"]},
            {"title": "section.schooling", "takes": ["schooling"]},
            {"title": "section.attendance", "takes": ["attendance"]},
            {"title": "section.learning", "takes": ["learning"]},
            {"title": "section.wellbeing", "takes": ["wellbeing"]},
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
