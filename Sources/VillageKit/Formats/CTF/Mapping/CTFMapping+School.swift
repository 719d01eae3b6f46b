// Schools, support and assessments.

import VillageCodecs
package import VillageModel

extension CTFMapping {
    /// A school that the pupil was or is at.
    package static let school = TreeEntryMapping<Enrolment>(
        "SchoolHistory/School",
        [
            .group(\.school, [.ctfSchool, .init("SchoolName", \.name, .string)]),
            .init("EntryDate", \.from, .ctfDay),
            .init("LeavingDate", \.to, .ctfDay),
            leaving,
            .init("LastSchool", \.isCurrent, .boolean.trimming),
        ]
    )
    /// What is told of the present school, in an element of the pupil's.
    package static let currentElement = "BasicDetails"
    /// What is told of the present school.
    package static let current: [ElementRow<Enrolment>] = [
        .ctfCode("NCyearActual", \.yearGroup, CTFCodes.yearGroup),
        .ctfCode("EnrolStatus", \.status, CTFCodes.enrolment),
    ]

    /// Why the pupil left; what may tell of a sanction stays with the school, whoever wrote it.
    private static let leaving: ElementRow<Enrolment> = {
        let plain = ElementRow<Enrolment>.ctfCode("LeavingReason", \.exitReason, CTFCodes.leaving)
        let field = Enrolment.fieldName(at: \Enrolment.exitReason)
        return ElementRow { element, record, scope, reading in
            if let leaf = reading.leaves("LeavingReason", in: element).first,
                CTFForeign.sanctions.contains(ElementReading.trimmed(leaf.text))
            {
                let section = reading.section
                reading.section = .discipline
                reading.refuse(leaf, "sanction")
                reading.section = section
                return
            }
            plain.read(element, &record, scope, &reading)
        } write: { record, scope, node in
            if let code = record.exitReason, code.system == CTFCodes.leaving.name,
                CTFForeign.sanctions.contains(code.code)
            {
                node.values.append(.init(scope.home(field), .rejected, code: "sanction"))
                return
            }
            plain.write(record, scope, &node)
        }
    }()

    /// Whether there is a health need; what it is has no place.
    package static let medicalFlag = TreeEntryMapping<HealthAlert>(
        "BasicDetails",
        [.init("MedicalFlag", \.isPresent, .boolean.trimming)],
        leaf: "MedicalFlag"
    )

    /// A provision for special educational needs, from a day on; never the text of a plan.
    package static let provision = TreeEntryMapping<FormalPlan>(
        "SENhistory/SEN",
        [.init("StartDate", \.from, .ctfDay), .ctfCode("SENprovision", \.kind, CTFCodes.provision), noProvision],
        where: { plan in
            let isNone = plan.kind?.system == CTFCodes.provision.name && plan.kind?.code == CTFCodes.noProvision
            return isNone || plan.isPresent != false
        }
    )

    /// That there is no provision: the code alone says so.
    private static let noProvision = ElementRow<FormalPlan> { _, record, _, _ in
        if record.kind?.code == CTFCodes.noProvision { record.isPresent = false }
    } write: { record, scope, node in
        guard let isPresent = record.isPresent else { return }
        let home = scope.home(FormalPlan.fieldName(at: \FormalPlan.isPresent))
        node.values.append(.init(home, isPresent ? .mapped : .carried))
    }

    /// A type of need with its rank; never its description.
    package static let need = TreeEntryMapping<SupportNeed>(
        "SENhistory/SENneeds/SENneed",
        [
            .implied(\.holder, .student),
            .init("SENtypeRank", \.priority, .ctfNumber),
            .ctfCode("SENtype", \.type, CTFCodes.need),
        ],
        where: { $0.holder == nil || $0.holder == .student }
    )

    /// An assessment at the end of a stage.
    package static let assessment = TreeEntryMapping<AssessmentResult>(
        "StageAssessments/KeyStage/StageAssessment",
        [
            locale,
            .init("Year", \.version, .string),
            .init("Subject", \.area, .string),
            .init("Method", \.test, .ctfCode("Method")),
            method,
            .init("Component", \.name, .string),
            result,
            .init("ResultDate", \.on, .ctfDay),
        ],
        where: { $0.level?.system == stage && $0.test?.system == "ctf.Method" }
    )
    /// The list of stages.
    package static let stage = "ctf.Stage"
    /// The stage of assessments.
    package static let stageCodec = TextCodec<CodedValue<Uncoded>>.ctfCode("Stage")

    /// The country in which an assessment was taken.
    private static let locale: ElementRow<AssessmentResult> = {
        let codec = TextCodec<CodedValue<Uncoded>>.ctfCode("Locale")
        let field = "takenAt.addresses.country"
        return ElementRow { element, record, scope, reading in
            guard let leaf = reading.leaves("Locale", in: element).first,
                let country = reading.value(of: leaf, codec, scope.home(field))
            else { return }
            var address = PostalAddress()
            address.country = country
            record.takenAt.addresses = [address]
        } write: { record, scope, node in
            for (place, address) in record.takenAt.addresses.enumerated() {
                guard let country = address.country, country.system == "ctf.Locale" else { continue }
                var own = ElementNode("")
                own.add("Locale", country, codec, scope.home(field))
                own.note(ordinal: place)
                node.children += own.children
                return
            }
        }
    }()

    /// What kind of assessment it is, as the method alone says.
    private static let method = ElementRow<AssessmentResult> { _, record, _, _ in
        record.kind = CTFCodes.kind(ofMethod: record.test?.code)
    } write: { record, scope, node in
        guard let kind = record.kind, kind == CTFCodes.kind(ofMethod: record.test?.code) else { return }
        node.values.append(.init(scope.home(AssessmentResult.fieldName(at: \AssessmentResult.kind))))
    }

    private static let result: ElementRow<AssessmentResult> = {
        let rows: [ElementRow<ReferenceScore>] = [
            .init("ResultStatus", \.qualification, .string),
            .init("ResultQualifier", \.kind, .ctfCode("ResultQualifier")),
            .init("Result", \.value, .string),
        ]
        let field = AssessmentResult.fieldName(at: \AssessmentResult.references)
        return ElementRow { element, record, scope, reading in
            var score = ReferenceScore()
            let before = reading.count
            for row in rows { row.read(element, &score, scope.inside(field), &reading) }
            if reading.count > before { record.references.append(score) }
        } write: { record, scope, node in
            for (place, score) in record.references.enumerated() where score.kind?.system == "ctf.ResultQualifier" {
                var own = ElementNode("")
                for row in rows { row.write(score, scope.inside(field), &own) }
                own.note(ordinal: place)
                node.children += own.children
                return
            }
        }
    }()

    /// The sessions of a year, counted.
    package static let attendance = TreeEntryMapping<AttendanceSummary>(
        "Attendance/YearData",
        [.init("Year", \.from, .ctfYear), sessions],
        where: { $0.tallies.contains { $0.unit == .session } }
    )

    private static let sessions: ElementRow<AttendanceSummary> = {
        let rows: [ElementRow<AttendanceTally>] = [
            .init("SessionsPossible", \.possible, .ctfNumber), .init("SessionsAuthorised", \.authorised, .ctfNumber),
            .init("SessionsAttended", \.attended, .ctfNumber),
            .init("SessionsUnauthorised", \.unauthorised, .ctfNumber),
        ]
        let field = AttendanceSummary.fieldName(at: \AttendanceSummary.tallies)
        let unit = AttendanceTally.fieldName(at: \AttendanceTally.unit)
        return ElementRow { element, record, scope, reading in
            var tally = AttendanceTally()
            let before = reading.count
            for row in rows { row.read(element, &tally, scope.inside(field), &reading) }
            guard reading.count > before else { return }
            tally.unit = .session
            record.tallies.append(tally)
        } write: { record, scope, node in
            for (place, tally) in record.tallies.enumerated() where tally.unit == .session {
                var own = ElementNode("")
                for row in rows { row.write(tally, scope.inside(field), &own) }
                guard !own.children.isEmpty else { continue }
                own.children[0].values.append(.init(scope.inside(field).home(unit)))
                own.note(ordinal: place)
                node.children += own.children
                node.values += own.values
                return
            }
        }
    }()
}
