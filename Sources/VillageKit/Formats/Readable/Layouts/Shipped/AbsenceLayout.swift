// Attendance alone, for the authority.

/// The text of the layout `absence-report`: who, at which school, and what was counted, marked and tried.
///
/// Reasons of single absences are left out: they can tell of a partner or of a measure (the letters of the Fédération
/// Wallonie-Bruxelles for a stay elsewhere and for an exclusion do).
enum AbsenceLayout {
    // One line for each chapter is what makes the layout readable.
    // swift-format-ignore
    static let json = """
        {
          "schema": "villagekit/layout", "version": 1,
          "name": "absence-report",
          "title": {"en": "Attendance report: {name}", "fr": "Rapport de fréquentation : {name}", "nl": "Aanwezigheidsverslag: {name}"},
          "chapters": [
            {"title": {"en": "Pupil and school", "fr": "Élève et école", "nl": "Leerling en school"}, "takes": [
              {"of": "StudentIdentity", "fields": ["name", "birthDate", "identifiers"]},
              {"of": "Enrolment", "fields": ["isCurrent", "school", "schoolYear", "yearGroup", "groupName", "from"], "where": "isCurrent"}]},
            {"title": {"en": "What was counted", "fr": "Ce qui a été compté", "nl": "Wat geteld werd"}, "takes": ["AttendanceSummary"]},
            {"title": {"en": "What was tried", "fr": "Ce qui a été essayé", "nl": "Wat geprobeerd werd"}, "takes": ["AttendanceConcern"]},
            {"title": {"en": "Day by day", "fr": "Jour par jour", "nl": "Dag per dag"}, "takes": [
              {"of": "AttendanceMark", "fields": ["on", "session", "mark", "minutesLate"]}]}
          ]
        }
        """
}
