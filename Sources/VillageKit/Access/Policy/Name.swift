// The names that the steps themselves speak of; every other name is data.

/// The names that the steps themselves speak of.
enum Name {
    static let student = "student"
    static let guardian = "guardian"
    static let delegate = "saj_delegate"
    static let dataSteward = "records_officer"

    static let support = "support"
    static let protection = "protection"
    static let transfer = "transfer"
    static let migration = "migration"

    static let contacts = "contacts"
    static let voice = "voice"
    static let discipline = "discipline"

    static let toldByStudent = "told_by_student"
    static let interpreter = "interpreter"
    static let liftConfidence = "lift_confidence"
    /// The actions that open for others, and so are never done by one person alone.
    static let actionsOfTwo: Set<String> = ["lower_label", "set_harm_lock", "lift_harm_lock", "approve_erasure"]
}

/// Compares byte by byte: `==` would take canonically equivalent texts for the same.
func isSame(_ left: String, _ right: String) -> Bool {
    let count = left.utf8.count
    guard count == right.utf8.count, left == right else { return false }
    let (leftBytes, rightBytes) = (left.utf8.span, right.utf8.span)
    for index in 0..<count where leftBytes[index] != rightBytes[index] { return false }
    return true
}

/// Compares with a name in plain ASCII: a text of the same length that is equivalent to it is the same.
@inline(__always)
func isSame(_ text: String, plain name: String) -> Bool { text.utf8.count == name.utf8.count && text == name }
