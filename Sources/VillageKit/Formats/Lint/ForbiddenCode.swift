// Content that may never be in a dossier and can be found in free text (SEMANTICS 13).

/// Content that may never be in a dossier and can be found in free text.
public enum ForbiddenCode: String, Sendable, Hashable, CaseIterable {
    /// Religion or philosophy, ethnic origin, political or union opinion.
    case beliefOrOrigin = "F01"
    /// Sexual life or orientation, gender identity.
    case sexualLife = "F02"
    /// Offences, convictions, police contacts.
    case offences = "F04"
    /// The parents' marital status, the household as such.
    case household = "F05"
    /// The parents' income, debts, employment, eviction, residence status.
    case means = "F06"
    /// Names of or facts about other students.
    case otherStudents = "F07"
    /// That youth care follows the student, outside the sections for it.
    case youthCare = "F09"
    /// A diagnosis or label without author and date, and words that reduce a child.
    case reducingWords = "F10"
    /// Hearsay that nobody verified.
    case hearsay = "F12"
    /// What is told to a health professional only.
    case healthSecrets = "F13"
}

extension ForbiddenCode {
    /// What it is, in a few words of English.
    public var meaning: String {
        switch self {
        case .beliefOrOrigin: "belief, origin or opinion"
        case .sexualLife: "sexual life or orientation"
        case .offences: "offences or police contacts"
        case .household: "the parents' marital status or household"
        case .means: "the parents' income, debts or residence status"
        case .otherStudents: "other students"
        case .youthCare: "youth care, outside its sections"
        case .reducingWords: "a label without author and date, or words that reduce a child"
        case .hearsay: "hearsay"
        case .healthSecrets: "what is told to a health professional only"
        }
    }
}
