// Why a model was not loaded: a code, a path in the file, and the cure.

/// Why a model was not loaded.
public struct AccessModelError: Error, Sendable, Hashable {
    /// What kind of error this is.
    public let code: Code
    /// Where in the file, as names joined by dots; empty for the whole.
    public let path: String
    /// The line, from 1, where the text itself is broken.
    public let line: Int?

    init(_ code: Code, at path: String = "", line: Int? = nil) {
        self.code = code
        self.path = path
        self.line = line
    }

    /// The kinds of error.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The text is no JSON.
        case notJSON
        /// The model is of another major version.
        case otherVersion
        /// A member is missing.
        case missing
        /// A member has no meaning here.
        case unknownMember
        /// A value is not of the kind that stands here.
        case wrongShape
        /// A list names something that is defined nowhere.
        case unknownName
        /// A list names something twice.
        case namedTwice
        /// A school may not change this.
        case fixed
        /// A school may not open what the standard model closes.
        case opened
        /// A purpose is both admitted and prohibited.
        case prohibitedPurposeAdmitted
        /// A role stands on two sides.
        case roleOnTwoSides
        /// The student decides alone before the student decides at all.
        case soloBeforeAssent
        /// A section may not be passed on by legal duty.
        case notForLegalDuty
        /// Somebody else than the student lifts a confidence.
        case confidenceLiftedByOthers
        /// A role of the receiving school writes.
        case receivingRoleWrites
        /// The student writes in a section of which the existence is a secret.
        case studentWritesSecret
        /// An action that opens asks for no second person.
        case secondPersonMissing
        /// It is not said what an admitted role must see.
        case sightMissing
    }
}
