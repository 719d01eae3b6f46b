// The persons of a writing.

extension WriteCase {
    /// The student of a writing.
    public struct Student: Sendable, Hashable {
        /// The completed years; `nil` without a full birth date.
        public var age: Int?
        /// The holders of parental authority.
        public var guardians: [AccessCase.Guardian]
        /// Whether the student agrees that this guardian adds words.
        public var agrees: Bool

        /// Creates a student.
        public init(
            age: Int?,
            guardians: [AccessCase.Guardian] = [],
            agrees: Bool = false
        ) {
            self.age = age
            self.guardians = guardians
            self.agrees = agrees
        }
    }

    /// Who acts.
    public struct Actor: Sendable, Hashable {
        /// The role.
        public var role: String
        /// The organisation; of student and guardian the own identifier.
        public var organisation: String
        /// The relation to the student: `current`, `former` or anything else for none.
        public var relation: String
        /// The authority of a guardian; only `full` counts.
        public var authority: String
        /// The identifier of the person.
        public var person: String

        /// Creates an actor.
        public init(
            role: String,
            organisation: String,
            relation: String = "none",
            authority: String = "none",
            person: String
        ) {
            self.role = role
            self.organisation = organisation
            self.relation = relation
            self.authority = authority
            self.person = person
        }
    }

    /// The second person.
    public struct Second: Sendable, Hashable {
        /// The role.
        public var role: String
        /// The identifier of the person.
        public var person: String

        /// Creates a second person.
        public init(
            role: String,
            person: String
        ) {
            self.role = role
            self.person = person
        }
    }

    /// An answer that is written down.
    public struct Agreement: Sendable, Hashable {
        /// Whose answer it is.
        public var by: String
        /// The state.
        public var state: String
        /// How it was given.
        public var method: String?
        /// In which language.
        public var language: String?
        /// Whether the signed paper is recorded.
        public var hasEvidence: Bool
        /// Who was the witness.
        public var witness: String?
        /// Who interpreted.
        public var interpreter: String?

        /// Creates an answer.
        public init(
            by: String,
            state: String,
            method: String? = nil,
            language: String? = nil,
            hasEvidence: Bool = false,
            witness: String? = nil,
            interpreter: String? = nil
        ) {
            self.by = by
            self.state = state
            self.method = method
            self.language = language
            self.hasEvidence = hasEvidence
            self.witness = witness
            self.interpreter = interpreter
        }
    }
}
