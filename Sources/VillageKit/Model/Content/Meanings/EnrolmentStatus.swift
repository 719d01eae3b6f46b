// How a pupil belongs to a school.

/// How a pupil belongs to a school.
public enum EnrolmentStatus: String, ChoiceValue {
    /// The school is the pupil's own.
    case main
    /// The pupil follows some lessons there.
    case subsidiary
    /// The pupil is there for a time.
    case guest
    /// The pupil has left.
    case previous
    /// The pupil is expected.
    case future
    /// Otherwise.
    case other
}
