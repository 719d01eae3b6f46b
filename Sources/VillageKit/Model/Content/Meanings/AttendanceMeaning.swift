// What a mark of attendance says.

/// What a mark of attendance says.
public enum AttendanceMeaning: String, ChoiceValue {
    /// Present.
    case present
    /// Late.
    case late
    /// Absent with leave.
    case authorised
    /// Absent without leave.
    case unauthorised
    /// At an approved activity elsewhere.
    case approvedActivity = "approved_activity"
    /// Not required to be there.
    case notRequired = "not_required"
    /// Not recorded.
    case unknown
}
