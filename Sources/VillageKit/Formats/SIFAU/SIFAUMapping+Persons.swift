// The mapping of persons: the pupil, contacts with their flags, addresses and numbers.

import VillageCodecs
package import VillageModel

/// The mapping of SIF Australia.
package enum SIFAUMapping {
    private static let state = Identifier.System(rawValue: "sif-au.state")
    private static let national = Identifier.System(rawValue: "sif-au.nusi")

    /// The pupil.
    package static let identity = TreeEntryMapping<StudentIdentity>(
        "StudentPersonal",
        [
            .sifReference(\.identifiers),
            .sifLocalNumber("LocalId", \.identifiers),
            .sifIdentifier("StateProvinceId", \.identifiers, state),
            .sifIdentifier("NationalUniqueStudentIdentifier", \.identifiers, national),
            .inside(
                "PersonInfo",
                [
                    SIFAUNames.pupil(nil),
                    .inside(
                        "Demographics",
                        [
                            .either(
                                \.sex,
                                [("Sex", .cautiousCode(SIFAUCodes.sex)), ("Gender", .cautiousCode(SIFAUCodes.sex))]
                            ),
                            .init("BirthDate", \.birthDate, .day),
                            .init("PlaceOfBirth", \.birthPlace, .sif),
                            .init("CountryOfBirth", \.birthCountry, .sifCode("SACC")),
                            .inside(
                                "CountriesOfCitizenship",
                                [.init("CountryOfCitizenship", list: \.nationalities, .sifCode("SACC"))]
                            ),
                            .inside("LanguageList", [.each("Language", \.languages, language)]),
                        ]
                    ),
                ]
            ),
        ]
    )

    private static let language: [ElementRow<SpokenLanguage>] = [
        .init("Code", \.language, .sifCode("ASCL")),
        .init("LanguageType", \.use, .cautiousCode(SIFAUCodes.language)),
    ]

    /// The pupil, as the transfer note names him or her.
    package static let notedIdentity = TreeEntryMapping<StudentIdentity>(
        "StudentDataTransferNote",
        [
            SIFAUNames.pupil(nil),
            .init("Gender", \.sex, .cautiousCode(SIFAUCodes.sex)),
            .init("BirthDate", \.birthDate, .day),
            .init("PlaceOfBirth", \.birthPlace, .sif),
            .init("CountryOfBirth", \.birthCountry, .sifCode("SACC")),
            .sifIdentifier("NationalUniqueStudentIdentifier", \.identifiers, national),
        ],
        isShared: true
    )

    /// What is known of a contact without the pupil.
    package static let contactRows: [ElementRow<ContactPerson>] = [
        .inside(
            "PersonInfo",
            [
                SIFAUNames.person(\.name),
                .inside(
                    "Demographics",
                    [
                        .either(
                            \.sex,
                            [("Sex", .cautiousCode(SIFAUCodes.sex)), ("Gender", .cautiousCode(SIFAUCodes.sex))]
                        ),
                        .init("BirthDate", \.birthDate, .day),
                        .init("DateOfDeath", \.deceasedOn, .day),
                        .sifFlag("Deceased", \.isDeceased),
                    ]
                ),
            ]
        )
    ]

    /// What a contact is to the pupil.
    package static let relationshipRows: [ElementRow<ContactPerson>] = [
        .inside("Relationship", [.init("Code", \.relation, .cautiousCode(SIFAUCodes.relation, rest: "09"))]),
        .inside(
            "ContactFlags",
            [
                guardian,
                .sifFlag("LivesWith", \.livesWith),
                access,
                .sifFlag("EmergencyContact", \.isEmergency),
            ]
        ),
        .init("ContactSequence", \.order, .sifCount),
    ]

    /// Whether a contact is a guardian; how much authority that is has no flag of its own.
    private static let guardian: ElementRow<ContactPerson> = {
        let own = ElementRow<ContactPerson>.sifFlag("ParentLegalGuardian", \.mayAgree)
        return ElementRow(
            read: own.read,
            write: { person, scope, node in
                own.write(person, scope, &node)
                guard let authority = person.authority else { return }
                let value = ElementNode.Value(scope.home(ContactPerson.fieldName(at: \.authority)), .mapped)
                if let place = node.children.firstIndex(where: { $0.name == "ParentLegalGuardian" }) {
                    node.children[place].values.append(value)
                } else {
                    node.children.append(ElementNode("ParentLegalGuardian", authority == .none ? "N" : "Y", [value]))
                }
            }
        )
    }()

    /// Whether a contact may inspect: nobody is told so of a person without full authority, since what limits it, such
    /// as an order that is not shown, would not travel with it.
    private static let access: ElementRow<ContactPerson> = {
        let own = ElementRow<ContactPerson>.sifFlag("AccessToRecords", \.mayInspect)
        return ElementRow(
            read: own.read,
            write: { person, scope, node in
                guard person.mayInspect == true,
                    person.authority == .limited || person.authority == Guardian.Authority.none
                else { return own.write(person, scope, &node) }
                let home = scope.home(ContactPerson.fieldName(at: \.mayInspect))
                node.values.append(.init(home, .rejected, code: limitedAuthority))
            }
        )
    }()

    /// The code of a flag that is not written of a person without full authority.
    package static let limitedAuthority = "authority-limited"

    /// An address in a list.
    package static let address = TreeEntryMapping<StudentContact>(
        "PersonInfo/AddressList/Address",
        [
            .group(\.address, addressRows),
            .implied(\.kind, code: CodedValue(system: "sif-au", edition: nil, code: "Address", meaning: .address)),
        ],
        where: { ($0.kind?.meaning == .address || $0.kind?.meaning == .foreignAddress) && !$0.address.isEmpty }
    )

    private static let addressRows: [ElementRow<PostalAddress>] = [
        addressKind,
        .inside(
            "Street",
            [
                .sifLines(\.lines),
                .init("StreetNumber", \.number, .sif),
                .init("StreetName", \.street, .sif),
                .init("ApartmentNumber", \.addition, .sif),
            ]
        ),
        .init("City", \.city, .sif),
        .init("Country", \.country, .sifCode("SACC")),
        .init("PostalCode", \.postcode, .sif),
    ]

    /// Type and role of an address are one code; what has none is another address of another role.
    private static let addressKind = ElementRow<PostalAddress> { element, address, scope, reading in
        let home = scope.home(PostalAddress.fieldName(at: \.kind))
        let type = element.attribute("Type") ?? ""
        let role = element.attribute("Role") ?? ""
        guard ElementReading.isInk(type) || ElementReading.isInk(role) else { return }
        let meaning: AddressKind? =
            type.hasPrefix("0123") && role == "9999" ? .postal : SIFAUCodes.address.row(of: role)?.meaning
        address.kind = CodedValue(
            system: SIFAUCodes.address.name,
            edition: SIFAUCodes.edition,
            code: "\(type)/\(role)",
            meaning: meaning
        )
        for name in ["Type", "Role"] where ElementReading.isInk(element.attribute(name) ?? "") {
            reading.take(name, of: element, home)
        }
    } write: { address, scope, node in
        let home = scope.home(PostalAddress.fieldName(at: \.kind))
        var parts = ["9999", "9999"]
        var values: [ElementNode.Value] = []
        if let kind = address.kind {
            let own = kind.code.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
            switch kind.meaning {
            case _ where kind.system == SIFAUCodes.address.name && own.count == 2: parts = own
            case .home, .registered: parts = ["0765", "012B"]
            case .postal: parts = ["0123", "9999"]
            case .visiting: parts = ["0765", "9999"]
            default: break
            }
            let isOwn = parts == own && kind.system == SIFAUCodes.address.name && kind.label == nil
            values = [.init(home, isOwn && kind.edition == SIFAUCodes.edition ? .carried : .mapped)]
        }
        node.attributes = [.init("Type", parts[0], values), .init("Role", parts[1])]
    }

    /// A telephone number in a list; one that is not listed is secret.
    package static let telephone = TreeEntryMapping<StudentContact>(
        "PersonInfo/PhoneNumberList/PhoneNumber",
        [
            .attribute("Type", \.kind, .cautiousCode(SIFAUCodes.telephone)),
            .init("Number", \.value, .sif),
            .init("ListedStatus", \.isSecret, .sifUnlisted),
        ],
        where: { $0.kind?.meaning == .telephone || $0.kind?.system == SIFAUCodes.telephone.name }
    )

    /// An e-mail address in a list.
    package static let email = TreeEntryMapping<StudentContact>(
        "PersonInfo/EmailList/Email",
        [.attribute("Type", \.kind, .cautiousCode(SIFAUCodes.email)), .ownText(\.value, .sif)],
        where: { $0.kind?.meaning == .email }
    )
}

extension TextCodec where Value == Bool {
    /// Whether a number is secret: `N` says that it is not listed.
    static var sifUnlisted: TextCodec {
        TextCodec(parse: { $0 == "N" ? true : $0 == "Y" ? false : nil }, print: { $0 ? "N" : "Y" })
    }
}

extension TextCodec where Value == Int {
    /// A count; there is none below zero.
    static var sifCount: TextCodec {
        TextCodec(parse: TextCodec.integer.parse, print: { $0 < 0 ? nil : TextCodec.integer.print($0) })
    }
}
