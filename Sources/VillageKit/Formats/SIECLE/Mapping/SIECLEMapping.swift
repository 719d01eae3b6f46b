// The mapping of SIECLE: pupil, persons, numbers and addresses, stays. One for both families, where names agree.

package import VillageModel

/// The mapping of SIECLE: the exports are read, the import file is read and written.
package enum SIECLEMapping {
    /// The numbers that have a system of their own here.
    package static let bea = Identifier.System(rawValue: "ine.bea")
    package static let rnie = Identifier.System(rawValue: "ine.rnie")
    package static let ownNumber = Identifier.System(rawValue: "siecle.id-prv-ele")
    package static let fileNumber = Identifier.System(rawValue: "siecle.id-eleve-etab")

    /// Who the pupil is, in the import file, which writes days as XML Schema does.
    package static let identity = identity(.day)
    /// Who the pupil is, in the exports, which write the day first.
    package static let exportedIdentity = identity(SIECLECodecs.dayFirst)

    private static func identity(_ day: TextCodec<PartialDate>) -> TreeEntryMapping<StudentIdentity> {
        TreeEntryMapping<StudentIdentity>(
            "",
            [
                SIECLERows.identifier("ID_PRV_ELE", ownNumber),
                SIECLERows.identifier("ID_NATIONAL", .ine),
                SIECLERows.identifier("INE_BEA", bea),
                SIECLERows.identifier("INE_RNIE", rnie),
                // The key of the pupil in the base of the school is the one that school reports use.
                SIECLERows.identifier("ELEVE_ID", .lsu, writes: false),
                SIECLERows.identifier("ELENOET", .elenoet, writes: false),
                SIECLERows.identifier("ID_ELEVE_ETAB", fileNumber, writes: false),
                SIECLERows.pupilNames,
                .init("CODE_PAYS_NAT", list: \.nationalities, TextCodec.coded(SIECLECodes.country)),
                .init("DATE_NAISS", \.birthDate, day),
                .init("CODE_SEXE", \.sex, .code(SIECLECodes.sex)),
                .init("CODE_PAYS", \.birthCountry, TextCodec.coded(SIECLECodes.country)),
                .either(
                    \.birthPlace,
                    [("CODE_COMMUNE_INSEE_NAISS", SIECLECodecs.municipality), ("VILLE_NAISS", SIECLECodecs.townName)]
                ),
            ],
            isShared: true
        )
    }

    /// An address, of the pupil or of a person.
    package static let address = TreeEntryMapping<StudentContact>(
        "ADRESSE",
        [SIECLEAddressRow.address],
        where: { $0.kind?.meaning == .address || $0.kind?.meaning == .foreignAddress }
    )

    /// The numbers and e-mail addresses that are leaves of the pupil or of a person.
    package static let numbers: [TreeEntryMapping<StudentContact>] = [
        number("TEL_PERSONNEL", .telephone, .personal), number("TEL_PROFESSIONNEL", .telephone, .work),
        number("TEL_PORTABLE", .telephone, nil), number("EMAIL", .email, nil),
        number("MEL", .email, nil, writes: false),
    ]

    private static func number(_ leaf: String, _ kind: ContactKind, _ use: ContactUse?, writes: Bool = true)
        -> TreeEntryMapping<StudentContact>
    {
        let table = SIECLECodes.contact
        let own = CodedValue(system: table.name, edition: table.edition, code: leaf, meaning: kind)
        var rows: [ElementRow<StudentContact>] = [
            .init(leaf, \.value, .string), whereFilled(.implied(\.kind, code: own)),
        ]
        if let use { rows.append(whereFilled(.implied(\.use, code: CodedValue(use)))) }
        return TreeEntryMapping<StudentContact>("", rows, leaf: leaf, writes: writes) { contact in
            if contact.kind?.system == table.name, contact.kind?.code != "MEL" { return contact.kind?.code == leaf }
            guard contact.kind?.meaning == kind else { return false }
            // A number whose use nobody knows is a personal one.
            return kind == .email || (contact.use?.meaning == .work) == (use == .work) && leaf != "TEL_PORTABLE"
        }
    }

    /// Something that the leaf implies, where there is one.
    private static func whereFilled(_ row: ElementRow<StudentContact>) -> ElementRow<StudentContact> {
        ElementRow { element, record, scope, reading in
            if record.value != nil { row.read(element, &record, scope, &reading) }
        } write: { record, scope, node in
            // It belongs to the leaf that was written for the value, and goes where that leaf goes.
            guard record.value != nil, !node.children.isEmpty else { return }
            var own = ElementNode("")
            row.write(record, scope, &own)
            node.children[node.children.count - 1].values += own.values
        }
    }

    /// Whether text messages are welcome.
    package static let textMessages = TreeEntryMapping<CommunicationNeed>(
        "",
        [SIECLERows.textMessages],
        leaf: "ACCEPTE_SMS",
        where: { $0.channels.contains(.textMessage) }
    )
}
