// Why an answer to an inspection is not taken.

public import VillageModel

/// Why an answer to an inspection is not taken; nothing of it is.
public enum InspectionAnswerError: Error, Sendable, Hashable {
    /// The file is no such answer; the member that is wrong.
    case malformed(String)
    /// It answers what another pupil, another person or another version was shown, or was taken already.
    case otherEdition
    /// It was made without the page.
    case withoutPage
    /// It is about another receiver.
    case otherReader
    /// It answers what the person was not asked.
    case notAsked(AccessSection)
    /// It names an entry that the page does not offer to keep back.
    case unknownEntry
    /// What only the student may add.
    case notTheStudent
    /// A code has twelve digits, and nothing else.
    case noCode
    /// The page has no code: too much is asked for twelve digits.
    case pageWithoutCode
    /// The code does not fit the page.
    case wrongCode
    /// There were too many wrong codes for this page.
    case tooManyTries
    /// The person or the receiver has nothing to do with the student.
    case nobody
}

extension InspectionAnswerError: CustomStringConvertible {
    /// One sentence without any value.
    public var description: String {
        switch self {
        case .malformed(let member): "This is no answer to an inspection, version 1: '\(member)' is wrong."
        case .otherEdition:
            "It does not answer the present page of this person: it is of another pupil, person or version, or was taken "
                + "already."
        case .withoutPage: "It was not made with a page of this dossier."
        case .otherReader: "It is about another receiver."
        case .notAsked(let section): "It answers about '\(section.rawValue)', which this person is not asked about."
        case .unknownEntry: "It names an entry that the page does not offer to keep back."
        case .notTheStudent: "It adds what only the student adds."
        case .noCode: "A code has \(InspectionCode.length) digits, with spaces between them or without."
        case .pageWithoutCode: "This page has no code: more is asked than twelve digits can say."
        case .wrongCode: "The code does not fit the present page of this person."
        case .tooManyTries: "There were too many wrong codes for this page; no more are taken."
        case .nobody: "There is no page for this person and this receiver."
        }
    }
}
