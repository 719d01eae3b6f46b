// What is asked, and the facts of the request.

extension AccessCase {
    /// What is asked: everything of a case but the entry.
    public struct Request: Sendable, Hashable {
        /// The jurisdiction profile.
        public var profile: String
        /// The day for which the question is asked.
        public var now: AccessDay
        /// The purpose.
        public var purpose: String
        /// The student.
        public var student: Student
        /// Who asks.
        public var actor: Actor
        /// What the receiving school did.
        public var transfer: Transfer
        /// The agreement events.
        public var agreements: [AgreementFact]
        /// The declared emergency.
        public var emergency: EmergencyFact?

        /// Creates a request.
        public init(
            profile: String,
            now: AccessDay,
            purpose: String,
            student: Student,
            actor: Actor,
            transfer: Transfer = Transfer(),
            agreements: [AgreementFact] = [],
            emergency: EmergencyFact? = nil
        ) {
            self.profile = profile
            self.now = now
            self.purpose = purpose
            self.student = student
            self.actor = actor
            self.transfer = transfer
            self.agreements = agreements
            self.emergency = emergency
        }
    }

    /// What the receiving school did.
    public struct Transfer: Sendable, Hashable {
        /// Whether it confirmed the enrolment.
        public var isEnrolled: Bool
        /// Whether the family could look at the file.
        public var isInspected: Bool

        /// Creates the facts of a transfer.
        public init(
            isEnrolled: Bool = false,
            isInspected: Bool = false
        ) {
            self.isEnrolled = isEnrolled
            self.isInspected = isInspected
        }
    }

    /// A declared emergency.
    public struct EmergencyFact: Sendable, Hashable {
        /// The reason.
        public var reason: String
        /// The first day.
        public var declared: AccessDay
        /// The first day after it.
        public var expires: AccessDay

        /// Creates an emergency.
        public init(
            reason: String,
            declared: AccessDay,
            expires: AccessDay
        ) {
            self.reason = reason
            self.declared = declared
            self.expires = expires
        }
    }
}
