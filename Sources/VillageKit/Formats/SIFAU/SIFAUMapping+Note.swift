// The mapping of the transfer note: its flags stay flags.

import VillageCodecs
package import VillageModel

extension SIFAUMapping {
    private static let note = "StudentDataTransferNote"

    /// The school that the pupil leaves.
    package static let departure = TreeEntryMapping<Enrolment>(
        "\(note)",
        [
            .inside(
                "DepartureSchool",
                [
                    .group(\.school, school),
                    .init("StartedAtSchoolDate", \.from, .day),
                    .init("ExitDate", \.to, .day),
                    .implied(\.isCurrent, true),
                ]
            ),
            .inside("YearLevel", [.init("Code", \.yearGroup, .cautiousCode(SIFAUCodes.yearLevel))]),
        ],
        leaf: "DepartureSchool",
        where: { $0.isCurrent == true }
    )

    /// A school before it.
    package static let previous = TreeEntryMapping<Enrolment>(
        "\(note)/PreviousSchoolList/PreviousSchool",
        [.group(\.school, school), .implied(\.isCurrent, false)],
        where: { $0.isCurrent == false }
    )

    private static let school: [ElementRow<OrganisationDescription>] = [
        .init("ACARAId", \.organisation, .sifACARA),
        .init("Name", \.name, .sif),
        city,
        .init("Sector", \.kind, .sifCode("SchoolSector")),
        .init("System", \.type, .sifCode("SchoolSystem")),
    ]

    /// The town is that of the first address.
    private static let city: ElementRow<OrganisationDescription> = {
        let row = ElementRow<PostalAddress>("City", \.city, .sif)
        let field = OrganisationDescription.fieldName(at: \.addresses)
        return ElementRow { element, record, scope, reading in
            var address = PostalAddress()
            let before = reading.count
            row.read(element, &address, scope.inside(field), &reading)
            if reading.count > before { record.addresses.append(address) }
        } write: { record, scope, node in
            guard let place = record.addresses.firstIndex(where: { $0.city != nil }) else { return }
            var inner = ElementNode(node.name)
            row.write(record.addresses[place], scope.inside(field), &inner)
            inner.note(ordinal: place)
            node.merge(inner)
        }
    }()

    /// What the pupil is interested in, as one text.
    package static let talent = TreeEntryMapping<Talent>(
        "\(note)",
        [.init("InterestTalents", \.talent, .sifText)],
        leaf: "InterestTalents",
        where: { $0.talent != nil }
    )

    /// Whether there is something about health to talk about.
    package static let healthFlag = TreeEntryMapping<HealthAlert>(
        "\(note)",
        [.init("Healthcare", \.isPresent, .boolean)],
        leaf: "Healthcare",
        where: { $0.isPresent != nil }
    )

    /// Whether there are plans to talk about.
    package static let planFlags = ["NegotiatedCurriculumPlan", "AdjustedEducationProgram", "AcceleratedProgram"]
        .map { name in
            TreeEntryMapping<FormalPlan>(
                "\(note)/SupportNeeds",
                [
                    .sifFlag(name, \.isPresent),
                    .implied(
                        \.kind,
                        code: CodedValue(
                            system: SIFAUCodes.flag.name,
                            edition: SIFAUCodes.edition,
                            code: name,
                            meaning: SIFAUCodes.flag.row(of: name)?.meaning
                        )
                    ),
                ],
                leaf: name,
                where: { $0.kind?.system == SIFAUCodes.flag.name && $0.kind?.code == name && $0.isPresent != nil }
            )
        }

    /// Other help with learning.
    package static let need = TreeEntryMapping<SupportNeed>(
        "\(note)/SupportNeeds",
        [
            .init("OtherLearningSupportText", \.description, .sifText), otherSupport,
        ],
        leaf: "OtherLearningSupportText",
        where: { $0.description != nil }
    )

    /// A text of other help says that there is some.
    private static let otherSupport = ElementRow<SupportNeed> { element, need, scope, reading in
        guard need.description != nil, let leaf = reading.leaves("OtherLearningSupport", in: element).first,
            leaf.text == "Y"
        else { return }
        reading.take(leaf, scope.home(SupportNeed.fieldName(at: \.description)), .mapped)
    } write: { need, _, node in
        if need.description != nil { node.children.append(ElementNode("OtherLearningSupport", "Y")) }
    }

    /// The adjustments of the national collection.
    package static let adjustment = TreeEntryMapping<FormalPlan>(
        "\(note)/NCCDList/NCCD",
        [
            .init("LevelOfAdjustment", \.category, .sifCode("NCCDAdjustment")),
            .init("CategoryOfDisability", \.characteristic, .sif),
            .init("DateOfAssessment", \.from, .day),
            .implied(
                \.kind,
                code: CodedValue(
                    system: SIFAUCodes.flag.name,
                    edition: SIFAUCodes.edition,
                    code: "NCCD",
                    meaning: .accommodationPlan
                )
            ),
        ],
        where: { $0.kind?.system == SIFAUCodes.flag.name && $0.kind?.code == "NCCD" }
    )

    /// A national test.
    package static let nationalTest = TreeEntryMapping<AssessmentResult>(
        "\(note)/NAPLANScoreList/NAPLANScore",
        [
            .init("Domain", \.test, .sifCode("NAPTestDomain")),
            .init("ParticipationCode", \.exemption, .sifCode("NAPParticipation")),
            .inside(
                "DomainScore",
                [
                    .group(\.score, [.init("ScaledScoreValue", \.ability, .decimal)]),
                    .init("StudentDomainBand", \.standardScore, .integer),
                    .init("StudentProficiency", \.level, .sifCode("NAPProficiency")),
                ]
            ),
            .inside("TestLevel", [.init("Code", \.yearGroup, .cautiousCode(SIFAUCodes.yearLevel))]),
            .init("TestYear", \.on, .sifTestYear),
        ],
        where: { $0.test?.system == "sif-au.NAPTestDomain" }
    )

    /// Another test.
    package static let otherTest = TreeEntryMapping<AssessmentResult>(
        "\(note)/EducationalAssessmentList/EducationalAssessment",
        [.init("Name", \.name, .sif), .init("Content", \.remark, .sifText)],
        where: { $0.test?.system != "sif-au.NAPTestDomain" && $0.name != nil }
    )

    /// The result in a subject.
    package static let grade = TreeEntryMapping<SubjectReport>(
        "\(note)/StudentGradeList/StudentGrade",
        [
            .init("Subject", \.name, .sif),
            .inside("LearningArea", [.init("ACStrand", \.subject, .sifCode("ACStrand"))]),
            .inside(
                "Grade",
                [
                    .init("Letter", \.finalMark, .sif),
                    .init("ProgressLevel", \.judgement, .sifCode("GradeProgressLevel")),
                    .init("Narrative", \.comment, .sifText),
                ]
            ),
        ]
    )
}

extension TextCodec where Value == PartialDate {
    /// The year of a test.
    static var sifTestYear: TextCodec {
        TextCodec(
            parse: { LeafType.matches("9999", $0) ? PartialDate(rawValue: $0) : nil },
            print: { $0.rawValue.utf8.count >= 4 ? String($0.rawValue.prefix(4)) : nil }
        )
    }
}
