// Every fact that the right to write depends on.

/// Every fact that the right to write depends on (SEMANTICS, 16.2).
public struct WriteCase: Sendable, Hashable {
    /// The jurisdiction profile.
    public var profile: String
    /// The day for which the question is asked.
    public var now: AccessDay
    /// The purpose.
    public var purpose: String
    /// The action.
    public var action: String
    /// The student.
    public var student: Student
    /// Who acts.
    public var actor: Actor
    /// The existing entry that is named.
    public var entry: EntryFacts?
    /// What would be written.
    public var content: Content?
    /// The second person.
    public var second: Second?
    /// The length of the reason in Unicode scalar values, trimmed.
    public var reasonLength: Int
    /// When a harm lock is reviewed.
    public var reviewDue: AccessDay?
    /// Whether the beneficiary was informed.
    public var isInformed: Bool
    /// What the dossiers of the school hold; `nil` without a charter.
    public var charter: [String]?
    /// The answer that is written down.
    public var agreement: Agreement?

    /// Creates a case.
    public init(
        profile: String,
        now: AccessDay,
        purpose: String,
        action: String,
        student: Student,
        actor: Actor,
        entry: EntryFacts? = nil,
        content: Content? = nil,
        second: Second? = nil,
        reasonLength: Int = 0,
        reviewDue: AccessDay? = nil,
        isInformed: Bool = false,
        charter: [String]? = nil,
        agreement: Agreement? = nil
    ) {
        self.profile = profile
        self.now = now
        self.purpose = purpose
        self.action = action
        self.student = student
        self.actor = actor
        self.entry = entry
        self.content = content
        self.second = second
        self.reasonLength = reasonLength
        self.reviewDue = reviewDue
        self.isInformed = isInformed
        self.charter = charter
        self.agreement = agreement
    }
}
