// The pupil, the contacts of the pupil, and how to reach them.

import VillageCodecs
package import VillageModel

/// The mapping of a CTF.
package enum CTFMapping {}

extension CTFMapping {
    /// Who the pupil is.
    package static func identity(_ version: CTFVersion) -> TreeEntryMapping<StudentIdentity> {
        version.writtenSex == "Gender" ? identityWithGender : identityWithSex
    }

    private static let identityWithSex = identity(sex: "Sex")
    private static let identityWithGender = identity(sex: "Gender")

    private static func identity(sex: String) -> TreeEntryMapping<StudentIdentity> {
        TreeEntryMapping(
            "",
            [
                .identifier("UPN", \.identifiers, .upn),
                .identifier("UniqueLearnerNumber", \.identifiers, .uln),
                .identifier("UCI", \.identifiers, candidate),
                .identifier("ApplicationReference", \.identifiers, application),
                surnames,
                .ctfGiven(\.name.given, isFirst: true, of: "name.given"),
                .init("DOB", \.birthDate, .ctfDay),
                .ctfSex(\.sex, sex),
                .inside(
                    "BasicDetails",
                    [
                        .identifier("FormerUPN", \.identifiers, former),
                        .group(\.name, [.init("PreferredForename", \.preferred, .string)]),
                        formerNames,
                        .ctfGiven(\.name.given, isFirst: false, of: "name.given"),
                        .inside("Languages", [.each("Type", \.languages, language)]),
                    ]
                ),
            ],
            isShared: true
        )
    }

    /// The number of a candidate in examinations.
    private static let candidate = Identifier.System(rawValue: "uci")
    /// The number of an application for a school, in admissions files only.
    private static let application = Identifier.System(rawValue: "ctf.application")
    /// A number that was replaced.
    private static let former = Identifier.System(rawValue: "upn.former")

    private static let language: [ElementRow<SpokenLanguage>] = [
        .ctfCode("LanguageType", \.use, CTFCodes.languageUse),
        .init("Language", \.language, .ctfCode("Language")),
    ]

    /// The family name; where another one is in use at school, that is the name, and this the registered one.
    private static let surnames: ElementRow<StudentIdentity> = {
        let own = "name.\(PersonName.fieldName(at: \PersonName.family))"
        let registered = "registeredName.\(PersonName.fieldName(at: \PersonName.family))"
        return ElementRow { element, record, scope, reading in
            let used = reading.elements("BasicDetails", in: element).first
                .flatMap { reading.leaves("PreferredSurname", in: $0).first }
            if let leaf = reading.leaves("Surname", in: element).first {
                if used == nil { record.name.family = leaf.text } else { record.registeredName.family = leaf.text }
                reading.take(leaf, scope.home(used == nil ? own : registered))
            }
            if let used {
                record.name.family = used.text
                reading.take(used, scope.home(own))
            }
        } write: { record, scope, node in
            switch (record.name.family, record.registeredName.family) {
            case (let name?, let official?):
                node.children.append(ElementNode("Surname", official, [.init(scope.home(registered))]))
                node.inside("BasicDetails") {
                    $0.children.append(ElementNode("PreferredSurname", name, [.init(scope.home(own))]))
                }
            case (let name?, nil): node.children.append(ElementNode("Surname", name, [.init(scope.home(own))]))
            case (nil, let official?):
                node.children.append(ElementNode("Surname", official, [.init(scope.home(registered), .mapped)]))
            case (nil, nil): break
            }
        }
    }()

    /// One former name.
    private static let formerNames: ElementRow<StudentIdentity> = {
        let rows: [ElementRow<PersonName>] = [.init("FormerSurname", \.family, .string)]
        let list = StudentIdentity.fieldName(at: \StudentIdentity.formerNames)
        let given = PersonName.fieldName(at: \PersonName.given)
        return ElementRow { element, record, scope, reading in
            var name = PersonName()
            let inner = scope.inside(list)
            let before = reading.count
            for row in rows { row.read(element, &name, inner, &reading) }
            if let leaf = reading.leaves("FormerForename", in: element).first {
                name.given = [leaf.text]
                reading.take(leaf, inner.home(given))
            }
            if reading.count > before { record.formerNames.append(name) }
        } write: { record, scope, node in
            guard let name = record.formerNames.first else { return }
            var own = ElementNode("")
            let inner = scope.inside(list)
            for row in rows { row.write(name, inner, &own) }
            if let first = name.given.first {
                own.children.append(ElementNode("FormerForename", first, [.init(inner.home(given))]))
            }
            own.note(ordinal: 0)
            node.children += own.children
        }
    }()
}

// Contacts.
extension CTFMapping {
    /// A person whom the school can reach.
    package static func contact(_ version: CTFVersion) -> TreeEntryMapping<ContactPerson> {
        version.writtenSex == "Gender" ? contactWithGender : contactWithSex
    }

    private static let contactWithSex = contact(sex: "Sex")
    private static let contactWithGender = contact(sex: "Gender")

    private static func contact(sex: String) -> TreeEntryMapping<ContactPerson> {
        TreeEntryMapping(
            "Contacts/Contact",
            [
                .init("Order", \.order, .ctfNumber),
                .group(\.name, [.init("Surname", \.family, .string)]),
                .ctfGiven(\.name.given, isFirst: true, of: "name.given"),
                .ctfGiven(\.name.given, isFirst: false, of: "name.given"),
                .ctfSex(\.sex, sex),
                .ctfCode("Relationship", \.relation, CTFCodes.relation) { person, meaning in
                    CTFCodes.relation(meaning, person.sex?.meaning)
                },
                responsibility,
                .inside("Address", [.init("AddressAsPupil", \.livesWith, .ctfYes)]),
            ]
        )
    }

    /// Parental responsibility; where nothing says who may agree, authority does, if it is all or none.
    private static let responsibility: ElementRow<ContactPerson> = {
        let flag = ElementRow<ContactPerson>("Responsibility", \.mayAgree, .boolean.trimming)
        let field = ContactPerson.fieldName(at: \ContactPerson.authority)
        return ElementRow(read: flag.read) { record, scope, node in
            if record.mayAgree != nil { return flag.write(record, scope, &node) }
            guard let authority = record.authority, authority != .limited else { return }
            let text = authority == .full ? "true" : "false"
            node.children.append(ElementNode("Responsibility", text, [.init(scope.home(field), .mapped)]))
        }
    }()

    /// The address of the pupil or of a contact.
    package static let address = TreeEntryMapping<StudentContact>(
        "Address",
        [.implied(\.kind, code: CodedValue(.address)), .group(\.address, place)],
        where: { $0.kind?.meaning == .address || $0.kind?.meaning == .foreignAddress }
    )
    /// A telephone number.
    package static let phone = TreeEntryMapping<StudentContact>(
        "Phones/Phone",
        [
            .implied(\.kind, code: CodedValue(.telephone)),
            .ctfCode("TelephoneType", \.use, CTFCodes.telephone),
            .init("PhoneNo", \.value, .string),
        ],
        where: { $0.kind?.meaning == .telephone && $0.value != nil }
    )
    /// An e-mail address.
    package static let email = TreeEntryMapping<StudentContact>(
        "",
        [.implied(\.kind, code: CodedValue(.email)), .init("Email", \.value, .string)],
        leaf: "Email",
        where: { $0.kind?.meaning == .email && $0.value != nil }
    )

    private static let place: [ElementRow<PostalAddress>] = [
        building,
        .init("PostCode", \.postcode, .string),
        .init("Country", \.country, .ctfCode("Country")),
    ]

    /// House, street and town, or lines where the parts are not known.
    private static let building: ElementRow<PostalAddress> = {
        let parts = ElementRow<PostalAddress>
            .inside(
                "BS7666Address",
                [
                    .init("SAON", \.addition, .string), .init("PAON", \.number, .string),
                    .init("Street", \.street, .string), .init("Locality", \.locationDescription, .string), town,
                    .init("AdministrativeArea", \.municipality, .string),
                ]
            )
        let lines = ElementRow<PostalAddress>.inside("AddressLines", [addressLines])
        return ElementRow { element, record, scope, reading in
            parts.read(element, &record, scope, &reading)
            lines.read(element, &record, scope, &reading)
        } write: { record, scope, node in
            if record.lines.isEmpty || (record.number != nil && record.street != nil) {
                parts.write(record, scope, &node)
            } else {
                lines.write(record, scope, &node)
            }
        }
    }()

    /// The town; the post town stands for it where nothing else says where the street is.
    private static let town: ElementRow<PostalAddress> = {
        let own = ElementRow<PostalAddress>("Town", \.city, .string)
        let post = ElementRow<PostalAddress>("PostTown", \.city, .string)
        return ElementRow { element, record, scope, reading in
            own.read(element, &record, scope, &reading)
            if record.locationDescription == nil, reading.leaves("AdministrativeArea", in: element).isEmpty {
                post.read(element, &record, scope, &reading)
            }
        } write: { record, scope, node in
            own.write(record, scope, &node)
        }
    }()

    private static let addressLines: ElementRow<PostalAddress> = {
        let field = PostalAddress.fieldName(at: \PostalAddress.lines)
        return ElementRow { element, record, scope, reading in
            for number in 1...5 {
                guard let leaf = reading.leaves("AddressLine\(number)", in: element).first else { continue }
                record.lines.append(leaf.text)
                reading.take(leaf, scope.home(field), record.lines.count == number ? .carried : .mapped)
            }
        } write: { record, scope, node in
            for (place, line) in record.lines.enumerated() {
                if place < 5 {
                    node.children.append(ElementNode("AddressLine\(place + 1)", line, [.init(scope.home(field))]))
                } else {
                    node.values.append(.init(scope.home(field), .rejected, code: "too-many-lines"))
                }
            }
        }
    }()
}
