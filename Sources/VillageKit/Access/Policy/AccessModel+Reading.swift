// The parts of the model that speak of reading.

extension AccessModel {
    /// A section, with its sensitivity.
    public struct Section: Sendable, Hashable {
        /// The name.
        public internal(set) var name: String
        /// The sensitivity, from 0 (strengths) to 4 (danger).
        public internal(set) var sensitivity: Int
        /// Whether it belongs to the core, which needs no agreement.
        public internal(set) var isCore: Bool
    }

    /// What a role may read of a section.
    public enum Cell: String, Sendable, Hashable, CaseIterable {
        /// Nothing.
        case nothing = "N"
        /// That there is something.
        case masked = "M"
        /// Everything, with agreement where it is needed.
        case full = "F"
    }

    /// What the states of an agreement do; a state of no list only ends.
    public struct AgreementStates: Sendable, Hashable {
        /// The states that open.
        public internal(set) var positive: Set<String> = []
        /// The states that close, and win over other persons.
        public internal(set) var negative: Set<String> = []
        /// The states that take an earlier grant of the same person away.
        public internal(set) var ended: Set<String> = []
        /// The states that change nothing.
        public internal(set) var ignored: Set<String> = []

        /// Whether a state is in one of the lists.
        func knows(_ state: String) -> Bool {
            [positive, negative, ended, ignored].contains { $0.contains(exactly: state) }
        }
    }

    /// Who may declare an emergency, and what it opens.
    public struct Emergency: Sendable, Hashable {
        /// The roles that may declare one.
        public internal(set) var roles: Set<String> = []
        /// The sections that it opens.
        public internal(set) var sections: Set<String> = []
        /// How many days it may last.
        public internal(set) var maximumDays = 0
        /// How many characters the reason must have.
        public internal(set) var minimumReason = 0
    }
}

extension Set<String> {
    /// Whether the set holds exactly this text; canonically equivalent texts are others.
    func contains(exactly text: String) -> Bool {
        guard let index = firstIndex(of: text) else { return false }
        return isSame(self[index], text)
    }
}

extension Dictionary where Key == String {
    /// The value of exactly this key; canonically equivalent keys are others.
    func value(exactly key: String) -> Value? {
        guard let index = index(forKey: key), isSame(self[index].key, key) else { return nil }
        return self[index].value
    }
}
