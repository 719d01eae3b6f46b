// Persons and what they are to the pupil: three elements in the import file, levels of two generations in the exports.

package import VillageModel

extension SIECLEMapping {
    /// The element that holds all persons of a pupil in the import file.
    package static let persons = "RESPONSABLES_ELEVE"
    /// The kinds of link in the import file, in their order.
    package static let links = ["LEGAL", "PERSONNE_EN_CHARGE", "CONTACT"]
    /// The link of the exports.
    package static let exportedLink = "RESPONSABLE_ELEVE"
    /// The element of a person, which is read and written inside the link.
    package static let person = "PERSONNE"

    /// A person of the import file.
    ///
    /// - Parameters:
    ///   - link: The kind of link.
    ///   - hasUsage: Whether the name of use is written.
    /// - Returns: The mapping.
    package static func contactPerson(_ link: String, hasUsage: Bool = true) -> TreeEntryMapping<ContactPerson> {
        var own: [ElementRow<ContactPerson>] = [
            .init("CODE_CIVILITE", \.sex, .code(SIECLECodes.title)),
            .group(\.name, hasUsage ? [SIECLERows.personNames, SIECLERows.personUsage] : [SIECLERows.personNames]),
        ]
        own += [SIECLERows.readOnly(.init("LC_CIVILITE", \.sex, .code(SIECLECodes.shortTitle))), SIECLERows.titleWords]
        let path = link == exportedLink ? link : "\(persons)/\(link)"
        return TreeEntryMapping<ContactPerson>(
            path,
            [
                SIECLERows.level, .inside(person, own), SIECLERows.relation,
                .init("HEBERGE_ELEVE", \.livesWith, TextCodec.boolean),
                SIECLERows.first, SIECLERows.contact,
            ]
        )
    }

    /// The kind of link that a person is written as.
    package static func link(of person: ContactPerson) -> String {
        if person.authority == .full { return "LEGAL" }
        return person.livesWith == nil ? "CONTACT" : "PERSONNE_EN_CHARGE"
    }
}
