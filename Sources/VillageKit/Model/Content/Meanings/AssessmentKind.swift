// What an assessment is.

/// What an assessment is.
public enum AssessmentKind: String, ChoiceValue {
    /// A test with national norms.
    case standardised
    /// The final test of a stage of schooling.
    case finalTest = "final_test"
    /// The judgement of a teacher.
    case teacherAssessment = "teacher_assessment"
    /// An examination.
    case examination
    /// A screening.
    case screening
    /// Something else.
    case other
}
