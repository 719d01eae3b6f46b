// The seven characters of a school: the local authority, then the school.

package import VillageModel

/// The number of a school: three characters for the local authority, four for the school.
package struct CTFSchoolNumber: Sendable, Hashable {
    /// The local authority.
    package let authority: String
    /// The school in it; `LLLL` stands for the authority itself.
    package let school: String

    /// Joins both parts; `nil` where one has not its form.
    ///
    /// `XXX` and `XXXX` stand for what is not known, `MMM` and `MMMM` for outside the maintained sector. Unverified.
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
