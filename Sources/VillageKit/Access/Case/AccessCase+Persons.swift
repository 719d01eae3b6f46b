// The persons of a case.

extension AccessCase {
    /// The student of a case.
    public struct Student: Sendable, Hashable {
        /// The completed years; `nil` without a full birth date.
        public var age: Int?
        /// The holders of parental authority.
        public var guardians: [Guardian]

        /// Creates a student.
        public init(
            age: Int?,
            guardians: [Guardian] = []
        ) {
            self.age = age
            self.guardians = guardians
        }
    }

    /// A holder of parental authority.
    public struct Guardian: Sendable, Hashable {
        /// The identifier, never `student`.
        public var id: String
        /// The authority; only `full` counts.
        public var authority: String

        /// Creates a guardian.
        public init(
            id: String,
            authority: String
        ) {
            self.id = id
            self.authority = authority
        }
    }

    /// Who asks.
    public struct Actor: Sendable, Hashable {
        /// The role.
        public var role: String
        /// The organisation; of student and guardian the own identifier.
        public var organisation: String
        /// The relation to the student: `current`, `former` or anything else for none.
        public var relation: String
        /// The authority of a guardian; only `full` counts.
        public var authority: String
        /// Whether there is a written mission for this student.
        public var hasMandate: Bool

        /// Creates an actor.
        public init(
            role: String,
            organisation: String,
            relation: String = "none",
            authority: String = "none",
            hasMandate: Bool = false
        ) {
            self.role = role
            self.organisation = organisation
            self.relation = relation
            self.authority = authority
            self.hasMandate = hasMandate
        }
    }
}
