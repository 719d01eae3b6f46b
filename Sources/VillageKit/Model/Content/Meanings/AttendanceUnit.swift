// What attendance is counted in.

/// What attendance is counted in.
public enum AttendanceUnit: String, ChoiceValue {
    /// Half-days.
    case halfDay = "half_day"
    /// Sessions.
    case session
    /// Hours of lessons.
    case hour
    /// Days.
    case day
}
