// The facts that a host may not know yet, by their paths.

/// A fact that a host may not know yet.
public enum Fact: String, Sendable, Hashable, CaseIterable {
    /// The jurisdiction profile.
    case profile
    /// The day for which the question is asked.
    case now
    /// The purpose.
    case purpose
    /// The age of the student.
    case studentAge = "student.age"
    /// The guardians.
    case studentGuardians = "student.guardians"
    /// The role of the actor.
    case actorRole = "actor.role"
    /// The organisation of the actor.
    case actorOrganisation = "actor.org"
    /// The relation of the actor to the student.
    case actorRelation = "actor.relation"
    /// The authority of a guardian.
    case actorAuthority = "actor.authority"
    /// The written mission of the actor.
    case actorMandate = "actor.mandate"
    /// The section.
    case entrySection = "entry.section"
    /// The name of the field.
    case entryField = "entry.field"
    /// The label of the field.
    case entryFieldLabel = "entry.field_label"
    /// The label of the entry.
    case entryLabel = "entry.entry_label"
    /// The organisation of the author.
    case entryAuthorOrganisation = "entry.author_org"
    /// The role of the author.
    case entryAuthorRole = "entry.author_role"
    /// Whether the student told it in confidence.
    case entryStudentConfidential = "entry.student_confidential"
    /// The status.
    case entryStatus = "entry.status"
    /// Whether it names another person.
    case entryThirdParty = "entry.third_party"
    /// Whether showing it would seriously harm the student.
    case entryHarmLock = "entry.harm_lock"
    /// The first day on which it may no longer be used.
    case entryRetainUntil = "entry.retain_until"
    /// Whether it holds what may not be in a dossier.
    case entryForbidden = "entry.forbidden"
    /// Whether its holder may be named.
    case entryHolderDisclosed = "entry.holder_disclosed"
    /// Whether the enrolment is confirmed.
    case transferEnrolled = "transfer.enrolled"
    /// Whether the family could look at the file.
    case transferInspected = "transfer.inspected"
    /// The agreement events.
    case agreements = "consents"
    /// The declared emergency.
    case emergency = "breakglass"
}
