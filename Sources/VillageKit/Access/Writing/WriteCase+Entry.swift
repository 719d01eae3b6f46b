// The entry that is named, and what would be written.

extension WriteCase {
    /// Whether the entry was written by the same role of the same organisation.
    public var isOwn: Bool {
        guard let entry else { return false }
        return isSame(actor.organisation, entry.authorOrganisation) && isSame(actor.role, entry.authorRole)
    }

    /// What a writing reads of an existing entry.
    public struct EntryFacts: Sendable, Hashable {
        /// The section.
        public var section: String
        /// The organisation of the author.
        public var authorOrganisation: String
        /// The role of the author; empty for an entry read from a partner file.
        public var authorRole: String
        /// The status.
        public var status: String
        /// The first day on which it may no longer be used.
        public var retainUntil: AccessDay
        /// Whether it holds what may not be in a dossier.
        public var isForbidden: Bool
        /// Whether the student told it in confidence.
        public var isStudentConfidential: Bool
        /// Whether showing it would seriously harm the student.
        public var isHarmLocked: Bool
        /// Whether it may be known that it exists and who holds it.
        public var isHolderDisclosed: Bool
        /// The label of what is addressed.
        public var label: String?
        /// How it is known.
        public var basis: String?
        /// The person whose words it holds.
        public var speaker: String?
        /// Whether it is about the actor alone.
        public var isAboutActor: Bool
        /// The person who restricted it.
        public var restrictedBy: String?
        /// The person who set the lock.
        public var harmLockedBy: String?
        /// The best that the actor sees of it: `value`, `placeholder` or nothing.
        public var seen: String

        /// Creates the facts of an entry.
        public init(
            section: String,
            authorOrganisation: String,
            authorRole: String,
            status: String,
            retainUntil: AccessDay = .endless,
            isForbidden: Bool = false,
            isStudentConfidential: Bool = false,
            isHarmLocked: Bool = false,
            isHolderDisclosed: Bool = false,
            label: String? = nil,
            basis: String? = nil,
            speaker: String? = nil,
            isAboutActor: Bool = false,
            restrictedBy: String? = nil,
            harmLockedBy: String? = nil,
            seen: String = "nothing"
        ) {
            self.section = section
            self.authorOrganisation = authorOrganisation
            self.authorRole = authorRole
            self.status = status
            self.retainUntil = retainUntil
            self.isForbidden = isForbidden
            self.isStudentConfidential = isStudentConfidential
            self.isHarmLocked = isHarmLocked
            self.isHolderDisclosed = isHolderDisclosed
            self.label = label
            self.basis = basis
            self.speaker = speaker
            self.isAboutActor = isAboutActor
            self.restrictedBy = restrictedBy
            self.harmLockedBy = harmLockedBy
            self.seen = seen
        }
    }

    /// What would be written.
    public struct Content: Sendable, Hashable {
        /// The section.
        public var section: String
        /// The type of content.
        public var type: String
        /// The label that it would have.
        public var label: String?
        /// How it is known.
        public var basis: String?
        /// Whether a diagnosis is in it: `none`, `complete` or `incomplete`.
        public var diagnosis: String
        /// The person whose words are written.
        public var speaker: String?
        /// Whether it is about the actor alone.
        public var isAboutActor: Bool
        /// Whether it says only that the student was referred.
        public var isReferral: Bool

        /// Creates content.
        public init(
            section: String = "",
            type: String = "",
            label: String? = nil,
            basis: String? = nil,
            diagnosis: String = "none",
            speaker: String? = nil,
            isAboutActor: Bool = false,
            isReferral: Bool = false
        ) {
            self.section = section
            self.type = type
            self.label = label
            self.basis = basis
            self.diagnosis = diagnosis
            self.speaker = speaker
            self.isAboutActor = isAboutActor
            self.isReferral = isReferral
        }
    }
}
