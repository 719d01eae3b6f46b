// Who writes, and in which situation: everything of a case of writing that does not come from the dossier.

public import VillageModel

/// Who writes, and in which situation; what is not stated is false or none (SEMANTICS 16.2).
public struct WriteRequest: Sendable, Hashable, Opaque {
    /// The role.
    public var role: Role
    /// The organisation of a professional.
    public var organisation: OrganisationID?
    /// Who acts; the student's own is ``PersonID/student``.
    public var person: PersonID
    /// The relation of a professional to the student.
    public var relation: AccessRequest.Relation
    /// What it is for: support, or protection for that section.
    public var purpose: Purpose
    /// The jurisdiction profile.
    public var profile: String
    /// The day on which it is written.
    public var day: CalendarDate
    /// The second person, where two have to agree.
    public var second: SecondPerson?
    /// Why.
    public var reason: String?
    /// When a harm lock is reviewed.
    public var reviewDue: CalendarDate?
    /// Whether the beneficiary was informed.
    public var isInformed = false
    /// What the dossiers of the school hold: sections, and types as `section/Type`; `nil` without a charter.
    public var charter: [String]?

    /// Creates a request with what is always stated.
    public init(
        role: Role,
        organisation: OrganisationID? = nil,
        person: PersonID,
        relation: AccessRequest.Relation = .current,
        purpose: Purpose = .support,
        profile: String,
        day: CalendarDate
    ) {
        self.role = role
        self.organisation = organisation
        self.person = person
        self.relation = relation
        self.purpose = purpose
        self.profile = profile
        self.day = day
    }

    /// The second person of an action that takes two.
    public struct SecondPerson: Sendable, Hashable, Opaque {
        /// The role.
        public var role: Role
        /// The person.
        public var person: PersonID

        /// Creates a second person.
        public init(role: Role, person: PersonID) {
            self.role = role
            self.person = person
        }
    }

    /// The same person as a reader, for one purpose.
    package func reading(for purpose: Purpose) -> AccessRequest {
        AccessRequest(
            role: role,
            organisation: organisation,
            person: person,
            relation: relation,
            purpose: purpose,
            profile: profile,
            day: day
        )
    }

    /// The reason without white space at its ends, as its length is counted (SEMANTICS 9.7).
    var trimmedReason: String.UnicodeScalarView.SubSequence {
        let scalars = (reason ?? "").unicodeScalars
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { scalars.index(after: $0) } ?? start
        return scalars[start..<max(start, end)]
    }
}
