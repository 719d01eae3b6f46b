// Why parts are not brought together; nothing was then.

/// Why parts are not brought together.
public enum MergeError: String, Error, Sendable, Hashable, CaseIterable {
    /// There is nothing to bring together.
    case noParts
    /// Nothing says that the parts are about the same student, and no person states it (SEMANTICS 17.1).
    case differentStudents
    /// The parts give the student different birth dates.
    case birthDatesDiffer
    /// The parts give the student different numbers of one national system.
    case identifiersDiffer
    /// The archives have different keepers, and nobody says whose the result is.
    case keepersDiffer
    /// The keeper that was named keeps none of the archives.
    case keeperOfNone
    /// An identifier has to be made, the archive's own come from a keeper's key, and that key was not given.
    case keyNeeded
    /// The day is before the last event of a part: the clock is wrong, or the day that was named.
    case clockBeforeLastEvent
}

extension MergeError: CustomStringConvertible {
    /// One sentence without any value.
    public var description: String {
        switch self {
        case .noParts: "There is nothing to bring together."
        case .differentStudents: "Nothing says that these are about the same student."
        case .birthDatesDiffer: "The birth dates differ."
        case .identifiersDiffer: "The numbers of the student differ."
        case .keepersDiffer: "The archives have different keepers."
        case .keeperOfNone: "None of the archives is this keeper's."
        case .keyNeeded: "New identifiers are needed, and the keeper's key was not given."
        case .clockBeforeLastEvent: "The day is before the last event of a part; look at the clock."
        }
    }
}
