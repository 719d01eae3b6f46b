// One code list: its number, its codes, and what is known of their meaning.

/// A code list of OSO.
package struct OSOCodeList: Sendable {
    /// A code of the list.
    package struct Code: Sendable, Hashable {
        /// The code as it is written.
        package let code: String
        /// What it means, if that is public.
        package let label: String?
        /// Whether the meaning comes from an official source.
        package let isVerified: Bool

        init(_ code: String, _ label: String? = nil) {
            self.code = code
            self.label = label
            isVerified = label != nil
        }

        init(_ code: String, unverified label: String) {
            self.code = code
            self.label = label
            isVerified = false
        }
    }

    /// The number of the list at Edustandaard.
    package let number: Int
    /// The name of the list in English.
    package let name: String
    /// The codes, in the order of the list.
    package let codes: [Code]
    private let known: Set<String>

    init(_ number: Int, _ name: String, _ codes: [Code]) {
        self.number = number
        self.name = name
        self.codes = codes
        known = Set(codes.map(\.code))
    }

    /// Whether a code stands in the list, written exactly so.
    package func contains(_ code: String) -> Bool { known.contains(code) }
}
