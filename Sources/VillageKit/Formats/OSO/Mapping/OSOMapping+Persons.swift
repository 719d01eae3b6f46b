// The pupil, the persons around the pupil, and how to reach them.

package import VillageModel

extension OSOMapping {
    static let name: [ElementRow<PersonName>] = [
        .init("voornaam", list: \.given, .string),
        .init("voorletters-1", \.initials, .string),
        .init("voorvoegsel", \.prefix, .string),
        .init("achternaam", \.family, .string),
        .init("roepnaam", \.preferred, .string),
    ]

    static let registeredName: [ElementRow<PersonName>] = [
        .init("gbavoornaam", list: \.given, .string),
        .init("gbavoorvoegsel", \.prefix, .string),
        .init("gbaachternaam", \.family, .string),
    ]

    package static let identity = TreeEntryMapping<StudentIdentity>(
        "huidigeschool/leerling",
        [
            .group(\.name, name),
            .either(\.birthDate, [("geboortedatum", .osoDay), ("geboortemaand", .osoMonth)]),
            .init("geslacht", \.sex, .code(OSOCodes.sex)),
            .inside(
                "gba",
                [
                    .group(\.registeredName, registeredName),
                    .init("gbageboortedatum", \.registeredBirthDate, .osoDayFirst),
                ]
            ),
            .init("geboorteplaats", \.birthPlace, .string),
            .described("nationaliteit", list: \.nationalities, "gba.nationaliteit"),
            .identifier("bsn", \.identifiers, .bsn),
            .identifier("onderwijsnummer", \.identifiers, .onderwijsnummer),
            .identifier("leerlingid", \.identifiers, .leerlingID),
        ],
        isShared: true
    )

    package static let carer = TreeEntryMapping<ContactPerson>(
        "huidigeschool/leerling/verzorger",
        [
            .group(\.name, name),
            .init("geboortedatum", \.birthDate, .osoDay),
            .init("geslacht", \.sex, .code(OSOCodes.sex)),
            .init("relatietotkind", \.relation, .code(OSOCodes.relation)),
            .init("overleden", \.isDeceased, .boolean.trimming),
            .init("overlijdensdatum", \.deceasedOn, .osoDay),
            representation,
        ],
        where: { person in
            person.institution == nil && person.relation?.meaning != .physician
                && (person.mayAgree != nil || person.authority != nil)
        }
    )

    /// Whether a person represents the pupil by law; where nothing says who may agree, authority does.
    private static let representation: ElementRow<ContactPerson> = {
        let flag = ElementRow<ContactPerson>("wettigevertegenwoordiger", \.mayAgree, .boolean.trimming)
        let field = ContactPerson.fieldName(at: \ContactPerson.authority)
        return ElementRow(read: flag.read) { record, scope, node in
            var own = ElementNode("")
            flag.write(record, scope, &own)
            if let authority = record.authority {
                var leaf = own.children.first ?? ElementNode("wettigevertegenwoordiger", "\(authority == .full)")
                if leaf.text == "\(authority == .full)" {
                    let fate: Fate = authority == .limited ? .degraded : .mapped
                    leaf.values.append(.init(scope.home(field), fate, code: fate == .degraded ? "authority" : nil))
                }
                own.children = [leaf]
            }
            node.children += own.children
        }
    }()

    package static let physician = TreeEntryMapping<ContactPerson>(
        "huidigeschool/leerling/huisarts",
        [
            .implied(\.relation, code: CodedValue(.physician)),
            .group(\.name, name),
            .init("geslacht", \.sex, .code(OSOCodes.sex)),
        ],
        where: { $0.relation?.meaning == .physician }
    )

    package static let liableInstitution = TreeEntryMapping<ContactPerson>(
        "huidigeschool/leerling/aansprakelijkeinstelling",
        [
            .implied(\.relation, code: CodedValue(.institution)),
            .implied(\.isLiable, true),
            .init("naam", \.institution, .string),
        ],
        where: { $0.institution != nil && $0.isLiable == true }
    )

    static let address: [ElementRow<PostalAddress>] = [
        .init("soortadres", \.kind, .code(OSOCodes.address)),
        .init("straat", \.street, .string),
        .init("nummer", \.number, .string),
        .init("toevoeging", \.addition, .string),
        .init("aanduiding", \.designation, .list(18)),
        .init("locatieomschrijving", \.locationDescription, .string),
        .init("postcode", \.postcode, .string),
        .init("plaats", \.city, .string),
        .init("gemeente", \.municipality, .string),
        .described("land", \.country, "gba.land"),
    ]

    /// An address of a pupil or person: an entry of its own, since it can be secret on its own.
    package static let ownAddress = TreeEntryMapping<StudentContact>(
        "adreslijst/adres",
        [.implied(\.kind, code: CodedValue(.address)), .group(\.address, address)],
        where: { $0.kind?.meaning == .address }
    )

    /// The lines of an address abroad; they stand in the pupil and not in an element of their own.
    package static let foreignAddress = TreeEntryMapping<StudentContact>(
        "",
        [
            .implied(\.kind, code: CodedValue(.foreignAddress)),
            .init("adresbuitenland", list: \.address.lines, .string),
        ],
        leaf: "adresbuitenland",
        where: { $0.kind?.meaning == .foreignAddress }
    )

    /// The area of an address that is kept back.
    package static let area = TreeEntryMapping<StudentContact>(
        "",
        [.implied(\.kind, code: CodedValue(.area)), .init("postcode4adres", \.address.postcode, .string)],
        leaf: "postcode4adres",
        where: { $0.kind?.meaning == .area }
    )

    /// A number of a pupil or person: an entry of its own, since it can be secret on its own.
    package static let ownNumber = TreeEntryMapping<StudentContact>(
        "communicatielijst/communicatie",
        [
            .init("soort", \.kind, .code(OSOCodes.contact)),
            .init("aanduiding", \.use, .code(OSOCodes.use)),
            .number(\.value, kind: \.kind, isSecret: \.isSecret, isNotTransmitted: \.isNotTransmitted),
            .init("geheim", \.isSecret, .boolean.trimming),
            .init("noodnummer", \.isEmergency, .boolean.trimming),
        ],
        where: { $0.kind?.meaning == .telephone || $0.kind?.meaning == .email }
    )

    static let contactPoint: [ElementRow<ContactPoint>] = [
        .init("soort", \.kind, .code(OSOCodes.contact)),
        .init("aanduiding", \.use, .code(OSOCodes.use)),
        .number(\.value, kind: \.kind, isSecret: \.isSecret, isNotTransmitted: \.isNotTransmitted),
        .init("geheim", \.isSecret, .boolean.trimming),
        .init("noodnummer", \.isEmergency, .boolean.trimming),
    ]

    static let institution: [ElementRow<OrganisationDescription>] = [
        .init("naam", \.name, .string),
        .inside("adreslijst", [.each("adres", \.addresses, address)]),
        .inside("communicatielijst", [.each("communicatie", \.contactPoints, contactPoint)]),
    ]

    static let school: [ElementRow<OrganisationDescription>] =
        institution + [
            .init("brincode", \.organisation, .brin),
            .init("vestigingscode", \.site, .string),
            .init("aanleverpunt", \.deliveryPoint, .string),
            .init("soort", \.kind, .coded("oso.schoolsoort")),
            .init("type", \.type, .coded("oso.schooltype")),
            .init("naamdirecteur", \.head, .string),
            .init("website", \.website, .string),
        ]
}
