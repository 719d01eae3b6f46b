// The entry and the agreement events of a case.

extension AccessCase {
    /// What a decision reads of an entry, or of one of its fields.
    public struct EntryFacts: Sendable, Hashable {
        /// The section.
        public var section: String
        /// The name of the field; information only.
        public var field: String?
        /// The label of the field.
        public var fieldLabel: String?
        /// The label of the entry.
        public var entryLabel: String?
        /// The organisation of the author.
        public var authorOrganisation: String
        /// The role of the author.
        public var authorRole: String
        /// Whether the student told it in confidence.
        public var isStudentConfidential: Bool
        /// The status.
        public var status: String
        /// Whether it names another person.
        public var speaksOfThirdParty: Bool
        /// Whether showing it would seriously harm the student.
        public var isHarmLocked: Bool
        /// The first day on which it may no longer be used.
        public var retainUntil: AccessDay
        /// Whether it holds what may not be in a dossier.
        public var isForbidden: Bool
        /// Whether it may be known that it exists and who holds it.
        public var isHolderDisclosed: Bool

        /// Creates the facts of an entry.
        public init(
            section: String,
            field: String? = nil,
            fieldLabel: String? = nil,
            entryLabel: String? = nil,
            authorOrganisation: String,
            authorRole: String,
            isStudentConfidential: Bool = false,
            status: String,
            speaksOfThirdParty: Bool = false,
            isHarmLocked: Bool = false,
            retainUntil: AccessDay = .endless,
            isForbidden: Bool = false,
            isHolderDisclosed: Bool = false
        ) {
            self.section = section
            self.field = field
            self.fieldLabel = fieldLabel
            self.entryLabel = entryLabel
            self.authorOrganisation = authorOrganisation
            self.authorRole = authorRole
            self.isStudentConfidential = isStudentConfidential
            self.status = status
            self.speaksOfThirdParty = speaksOfThirdParty
            self.isHarmLocked = isHarmLocked
            self.retainUntil = retainUntil
            self.isForbidden = isForbidden
            self.isHolderDisclosed = isHolderDisclosed
        }
    }

    /// An agreement event.
    public struct AgreementFact: Sendable, Hashable {
        /// Who answered: `student`, or the identifier of a guardian.
        public var by: String
        /// The state.
        public var state: String
        /// The sections, or `*`.
        public var sections: [String]
        /// The recipients, or `*`.
        public var recipients: [String]
        /// The purposes, or `*`.
        public var purposes: [String]
        /// The first day.
        public var from: AccessDay
        /// The first day after it.
        public var until: AccessDay
        /// When it was recorded.
        public var recorded: AccessDay
        /// Whether the notice that was given is still the valid one.
        public var isNoticeValid: Bool

        /// Creates an event.
        public init(
            by: String,
            state: String,
            sections: [String] = ["*"],
            recipients: [String] = ["*"],
            purposes: [String] = ["*"],
            from: AccessDay,
            until: AccessDay,
            recorded: AccessDay,
            isNoticeValid: Bool = false
        ) {
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
}
