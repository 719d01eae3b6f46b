// Why a row is no case: a path and what should stand there, never a value.

/// Why a row is no case.
public struct AccessCaseError: Error, Sendable, Hashable {
    /// Where, as names joined by dots.
    public let path: String
    /// What should stand there.
    public let expected: Expected

    init(_ path: String, _ expected: Expected) {
        self.path = path
        self.expected = expected
    }

    /// What should stand at a place.
    public enum Expected: String, Sendable, Hashable {
        /// An object.
        case object = "an object"
        /// A list.
        case list = "a list"
        /// A text.
        case text = "a text"
        /// A truth value.
        case flag = "true or false"
        /// A whole number.
        case number = "a whole number"
        /// A day.
        case day = "an ISO date"
    }
}
