// Why a pupil left a school; a sanction is no reason that travels.

/// Why a pupil left a school.
///
/// An exclusion is a sanction and stays with the school (SEMANTICS 13): no code for one has a meaning here.
public enum LeavingReason: String, ChoiceValue {
    /// The pupil changed schools.
    case changedSchool = "changed_school"
    /// The school goes no further.
    case stageCompleted = "stage_completed"
    /// The family moved to another country.
    case leftCountry = "left_country"
    /// The pupil is taught at home.
    case homeEducation = "home_education"
    /// The pupil went on to training or further education.
    case furtherEducation = "further_education"
    /// The pupil works.
    case employment
    /// The pupil has died.
    case deceased
    /// Another reason.
    case other
    /// The source says that it is not known.
    case unknown
}
