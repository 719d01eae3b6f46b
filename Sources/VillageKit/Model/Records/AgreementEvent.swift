// One answer of one person whose agreement is needed; answers are only ever added (SEMANTICS 8.1).

/// One answer of one person.
public struct AgreementEvent: Sendable, Hashable, Opaque {
    /// The identifier of the event.
    public var id: String
    /// Who answered: the student or a guardian.
    public var by: PersonID
    /// The answer, as a word of SEMANTICS 8.1; any other word only ends an earlier grant.
    public var state: String
    /// The sections it is about; `*` for all.
    public var sections: [String]
    /// The roles, organisations (`org:…`) or roles at organisations (`role@…`) it is about; `*` for all.
    public var recipients: [String]
    /// The purposes it is about; `*` for all.
    public var purposes: [String]
    /// The first day on which it counts.
    public var from: CalendarDate
    /// The first day on which it counts no more.
    public var until: CalendarDate
    /// The day on which it was recorded.
    public var recorded: CalendarDate
    /// Whether the person was informed with the notice that is still valid.
    public var isNoticeValid: Bool
    /// How the answer was given: `written`, `oral`, `interpreter` or `easy_to_read`.
    public var method: String?
    /// The language in which it was asked and given, as a tag of BCP 47.
    public var language: String?
    /// Who witnessed it.
    public var witness: PersonID?
    /// Who interpreted; never the student.
    public var interpreter: PersonID?
    /// The version of the notice.
    public var noticeVersion: String?
    /// The SHA-256 of the signed paper.
    public var evidenceDigest: String?

    /// Creates an answer.
    public init(
        id: String,
        by: PersonID,
        state: String,
        sections: [String],
        recipients: [String],
        purposes: [String],
        from: CalendarDate,
        until: CalendarDate,
        recorded: CalendarDate,
        isNoticeValid: Bool
    ) {
        self.id = id
        self.by = by
        self.state = state
        self.sections = sections
        self.recipients = recipients
        self.purposes = purposes
        self.from = from
        self.until = until
        self.recorded = recorded
        self.isNoticeValid = isNoticeValid
    }
}
