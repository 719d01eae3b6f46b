// The seven characters of a school: the local authority, then the school.

package import VillageModel

/// The number of a school: three characters for the local authority, four for the school.
package struct CTFSchoolNumber: Sendable, Hashable {
    /// The local authority.
    package let authority: String
    /// The school in it, or ``authorityItself``.
    package let school: String

    // Codes of the format that are no numbers (FORMAT.md 3). That whoever is unknown or outside the maintained sector has
    // the code in both parts is unverified: one implementation writes it so.

    /// Stands for a school where the file goes to the local authority itself.
    package static let authorityItself = "LLLL"
    /// Stands for a local authority that is not known: unverified.
    package static let unknownAuthority = "XXX"
    /// Stands for a school that is not known: unverified.
    package static let unknownSchool = "XXXX"
    /// Both together: a destination that is not known, unverified.
    package static let unknownDestination = unknownAuthority + unknownSchool
    /// Stands for a local authority outside the maintained sector: unverified.
    package static let unmaintainedAuthority = "MMM"
    /// Stands for a school outside the maintained sector: unverified.
    package static let unmaintainedSchool = "MMMM"

    /// Joins both parts; `nil` where one has not its form.
    package init?(authority: String, school: String) {
        guard CTFStructure.authority.accepts(authority), CTFStructure.school.accepts(school) else { return nil }
        (self.authority, self.school) = (authority, school)
    }

    /// Reads both parts, one behind the other.
    package init?(_ text: String) {
        guard text.utf8.count == 7 else { return nil }
        self.init(authority: String(text.prefix(3)), school: String(text.suffix(4)))
    }

    /// Both parts, one behind the other.
    package var text: String { authority + school }

    /// Whether it names one school, and not an authority or nobody.
    package var isSchool: Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    /// The school as the rules of access know it; `nil` where it names none.
    package var organisation: OrganisationID? { isSchool ? OrganisationID(scheme: Self.scheme, text) : nil }

    /// The number of an organisation; `nil` where it is none of England.
    package init?(_ organisation: OrganisationID) {
        guard organisation.scheme == Self.scheme else { return nil }
        self.init(organisation.value)
    }

    private static let scheme = "dfe"
}
