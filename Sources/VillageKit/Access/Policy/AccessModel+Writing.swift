// The parts of the model that speak of writing.

extension AccessModel {
    /// What a role may write in a section.
    public enum WriteCell: String, Sendable, Hashable, CaseIterable {
        /// Nothing.
        case nothing = "N"
        /// A referral only.
        case referral = "R"
        /// Own matters only.
        case own = "O"
        /// Everything.
        case write = "W"
    }

    /// The rules of writing.
    public struct Writing: Sendable, Hashable {
        /// What each role may write in each section; a role without a row writes nothing.
        public internal(set) var matrix: [String: [WriteCell]] = [:]
        /// The purposes for which something is written.
        public internal(set) var purposes: Set<String> = []
        /// The sections that are written for a purpose of their own.
        public internal(set) var ownPurpose: [String: String] = [:]
        /// How something may be known.
        public internal(set) var bases: Set<String> = []
        /// How student and guardian know what they write.
        public internal(set) var basisOfPerson: [String: String] = [:]
        /// The sections that no charter closes.
        public internal(set) var alwaysInCharter: Set<String> = []
        /// The roles that approve an erasure where no holder does.
        public internal(set) var erasureStewards: Set<String> = []
        /// How many characters a reason must have.
        public internal(set) var minimumReason = 0
        /// Within how many days a harm lock is reviewed.
        public internal(set) var harmReviewDays = 0
        /// What each way of giving an answer needs.
        public internal(set) var methods: [String: Proof] = [:]
    }

    /// What proves an answer.
    public enum Proof: String, Sendable, Hashable {
        /// A signed paper.
        case evidence
        /// A witness.
        case witness
    }

    /// What somebody must at least see of an entry to act on it.
    public enum Sight: String, Sendable, Hashable, Comparable {
        /// Nothing.
        case nothing
        /// A placeholder.
        case placeholder
        /// The value.
        case value

        private var rank: Int {
            switch self {
            case .nothing: 0
            case .placeholder: 1
            case .value: 2
            }
        }

        /// Whether one sees less than the other.
        public static func < (left: Sight, right: Sight) -> Bool { left.rank < right.rank }
    }

    /// The rules of an action.
    public struct Action: Sendable, Hashable {
        /// The roles that do this.
        public internal(set) var roles: Set<String>
        /// Whether it names an existing entry.
        public internal(set) var namesEntry: Bool
        /// What student and guardian must see of the entry.
        public internal(set) var sightOfPersons: Sight?
        /// What professionals must see of the entry.
        public internal(set) var sightOfProfessionals: Sight?
        /// Whether it is possible on a flagged entry.
        public internal(set) var isPossibleOnForbidden: Bool
        /// Whether it is possible on an old version.
        public internal(set) var isPossibleOnSuperseded: Bool
        /// The roles of the second person; none is asked where this is empty.
        public internal(set) var second: Set<String>
        /// Whether professionals give a reason.
        public internal(set) var needsReason: Bool
    }
}
