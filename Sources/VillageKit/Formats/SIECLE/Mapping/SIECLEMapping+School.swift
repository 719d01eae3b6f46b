// Stays: the stay at the school, its present year, and the school of the year before.

import VillageCodecs
package import VillageModel

extension SIECLEMapping {
    /// The stay at the school, in the import file.
    package static let stay = stay(.day)
    /// The stay at the school, in the exports.
    package static let exportedStay = stay(SIECLECodecs.dayFirst)

    private static func stay(_ day: TextCodec<PartialDate>) -> TreeEntryMapping<Enrolment> {
        TreeEntryMapping<Enrolment>(
            "",
            [
                SIECLERows.unlessRefused("CODE_MOTIF_SORTIE", .init("CODE_MOTIF_SORTIE", \.exitReason, reason)),
                .init("DATE_SORTIE", \.to, day),
                .init("DATE_ENTREE", \.from, day),
            ],
            leaf: "DATE_ENTREE",
            where: { isStay($0) }
        )
    }

    /// A reason for leaving, of the list that travels with the data; what says more than its meaning is not guessed.
    private static let reason: TextCodec<CodedValue<LeavingReason>> = {
        let table = SIECLECodes.reason
        let codec = TextCodec.code(table)
        return TextCodec(
            parse: codec.parse,
            print: { value in
                if value.system == table.name { return value.code }
                return value.meaning.flatMap { table.row(for: $0) }.flatMap { $0.fit == .exact ? $0.code : nil }
            }
        )
    }()

    /// Whether an entry speaks of the whole stay at a school, and of no year of it.
    package static func isStay(_ enrolment: Enrolment) -> Bool {
        enrolment.schoolYear == nil && enrolment.programme == nil && enrolment.groupCode == nil
            && enrolment.isCurrent == nil && enrolment.yearGroup == nil
    }

    /// The present year, in the import file.
    package static let year = TreeEntryMapping<Enrolment>(
        "SCOLARITE_ACTIVE",
        [
            .init("CODE_MEF", \.programme, TextCodec.coded(SIECLECodes.programme)),
            .init("CODE_DIVISION", \.groupCode, .string),
            .init("CODE_STATUT", \.status, SIECLECodecs.native(SIECLECodes.status)),
            .init("DATE_DEB_SCO", \.from, .day),
            .init("DATE_FIN_SCO", \.to, .day),
        ],
        where: { $0.isCurrent != false && !isStay($0) }
    )

    /// The present year, in the exports, where it stands in the pupil itself.
    package static let exportedYear = TreeEntryMapping<Enrolment>(
        "",
        [
            .init("CODE_MEF", \.programme, TextCodec.coded(SIECLECodes.programme)),
            .init("CODE_STATUT", \.status, SIECLECodecs.native(SIECLECodes.status)),
            division,
        ],
        leaf: "CODE_MEF",
        writes: false
    )

    /// The class among the structures of a pupil; groups stay where they are.
    private static let division = ElementRow<Enrolment> { element, record, scope, reading in
        let field = Enrolment.fieldName(at: \Enrolment.groupCode)
        for list in reading.elements("STRUCTURES_ELEVE", in: element) {
            for structure in reading.elements("STRUCTURE", in: list) where record.groupCode == nil {
                guard let type = reading.leaves("TYPE_STRUCTURE", in: structure).first, type.text == "D",
                    let code = reading.leaves("CODE_STRUCTURE", in: structure).first
                else { continue }
                record.groupCode = code.text
                reading.take(code, scope.home(field))
                reading.take(type, scope.home(field), .mapped)
            }
        }
    } write: { _, _, _ in
    }

    /// The school of the year before, in the import file.
    package static let lastYear = TreeEntryMapping<Enrolment>(
        "ETABLISSEMENT_AN_DERNIER",
        [
            .init("CODE_RNE", \.school.organisation, SIECLECodecs.school),
            .init("CODE_MEF", \.programme, TextCodec.coded(SIECLECodes.programme)),
            .init("CODE_DIVISION", \.groupCode, .string),
            .init("CODE_STATUT", \.status, SIECLECodecs.native(SIECLECodes.status)),
            .init("DATE_DEB_SCO", \.from, .day),
            .init("DATE_FIN_SCO", \.to, .day),
        ],
        where: { $0.isCurrent == false }
    )

    /// The school of the year before, in the exports, with its name and address.
    package static let exportedLastYear = TreeEntryMapping<Enrolment>(
        "SCOLARITE_AN_DERNIER",
        [
            .init("CODE_RNE", \.school.organisation, SIECLECodecs.school),
            .init("CODE_MEF", \.programme, TextCodec.coded(SIECLECodes.programme)),
            .init("CODE_STRUCTURE", \.groupCode, .string),
            .init("CODE_NATURE", \.school.kind, TextCodec.coded(SIECLECodes.kindOfSchool)),
            .init("SIGLE", \.school.type, TextCodec.coded(SIECLECodes.shortName)),
            .init("DENOM_PRINC", \.school.kindDescription, .string),
            .init("DENOM_COMPL", \.school.name, .string),
            schoolAddress, schoolNumbers,
        ],
        writes: false
    )

    private static let schoolAddress = ElementRow<Enrolment> { element, record, scope, reading in
        var address = PostalAddress()
        let inner = scope.inside("school").inside("addresses")
        SIECLEAddressRow.read(element, into: &address, inner, &reading)
        if let leaf = reading.leaves("LL_COMMUNE_INSEE", in: element).first, address.city == nil {
            let home = inner.home(PostalAddress.fieldName(at: \PostalAddress.city))
            address.city = reading.value(of: leaf, .string, home)
        }
        if !address.isEmpty { record.school.addresses.append(address) }
    } write: { _, _, _ in
    }

    private static let schoolNumbers = ElementRow<Enrolment> { element, record, scope, reading in
        let home = scope.inside("school").inside("contactPoints")
            .home(ContactPoint.fieldName(at: \ContactPoint.value))
        for (name, kind) in [("TELEPHONE", ContactKind.telephone), ("MEL", .email)] {
            guard let leaf = reading.leaves(name, in: element).first else { continue }
            var point = ContactPoint()
            point.kind = CodedValue(kind)
            point.value = reading.value(of: leaf, .string, home)
            record.school.contactPoints.append(point)
        }
    } write: { _, _, _ in
    }
}
