// The mapping of school: enrolment, attendance, plans.

import VillageCodecs
package import VillageModel

extension SIFAUMapping {
    /// A stay at a school.
    package static let enrolment = TreeEntryMapping<Enrolment>(
        "StudentSchoolEnrollment",
        [
            .group(\.school, [.init("ACARASchoolId", \.organisation, .sifACARA)]),
            .init("MembershipType", \.status, .cautiousCode(SIFAUCodes.membership)),
            .init("TimeFrame", \.isCurrent, .sifTimeFrame),
            .init("SchoolYear", \.schoolYear, .sifYear),
            .init("EntryDate", \.from, .day),
            .inside("YearLevel", [.init("Code", \.yearGroup, .cautiousCode(SIFAUCodes.yearLevel))]),
            .init("Homegroup", \.groupName, .sif),
            .init("ClassCode", \.groupCode, .sif),
            .init("ExitDate", \.to, .day),
            .inside("ExitType", [exitType]),
        ]
    )

    /// Why the pupil left; a sanction stays with the school.
    private static let exitType: ElementRow<Enrolment> = {
        let own = ElementRow<Enrolment>("Code", \.exitReason, .cautiousCode(SIFAUCodes.exit, rest: "9999"))
        return ElementRow(
            read: { element, record, scope, reading in
                guard let leaf = reading.leaves("Code", in: element).first else { return }
                if leaf.text == SIFAUCodes.expelled {
                    let section = reading.section
                    reading.section = .discipline
                    reading.refuse(leaf, "not-imported")
                    reading.section = section
                } else {
                    own.read(element, &record, scope, &reading)
                }
            },
            write: { record, scope, node in
                // A code of this list that is a sanction comes from nobody's reading, and is not written.
                if record.exitReason?.system == SIFAUCodes.exit.name, record.exitReason?.code == SIFAUCodes.expelled {
                    let home = scope.home(Enrolment.fieldName(at: \.exitReason))
                    node.values.append(.init(home, .rejected, code: "sanction"))
                } else {
                    own.write(record, scope, &node)
                }
            }
        )
    }()

    /// Presence over a period.
    package static let attendance = TreeEntryMapping<AttendanceSummary>(
        "StudentAttendanceSummary",
        [.init("StartDate", \.from, .day), .init("EndDate", \.to, .day), days]
    )

    /// The days of a period; there is one count of them.
    private static let days: ElementRow<AttendanceSummary> = {
        let rows: [ElementRow<AttendanceTally>] = [
            .init("DaysAttended", \.attended, .sifCount), .init("ExcusedAbsences", \.authorised, .sifCount),
            .init("UnexcusedAbsences", \.unauthorised, .sifCount), .init("DaysTardy", \.late, .sifCount),
            .init("DaysInMembership", \.possible, .sifCount),
        ]
        let field = AttendanceSummary.fieldName(at: \.tallies)
        let unit = AttendanceTally.fieldName(at: \.unit)
        return ElementRow { element, record, scope, reading in
            var tally = AttendanceTally()
            let before = reading.count
            for row in rows { row.read(element, &tally, scope.inside(field), &reading) }
            guard reading.count > before else { return }
            tally.unit = .day
            record.tallies.append(tally)
        } write: { record, scope, node in
            var isWritten = false
            for (ordinal, tally) in record.tallies.enumerated() where tally.unit == .day && !isWritten {
                var inner = ElementNode(node.name)
                for row in rows { row.write(tally, scope.inside(field), &inner) }
                guard !inner.children.isEmpty else { continue }
                inner.children[0].values.append(.init(scope.inside(field).home(unit)))
                inner.note(ordinal: ordinal)
                node.merge(inner)
                isWritten = true
            }
        }
    }()

    /// A mark of one day.
    package static let mark = TreeEntryMapping<AttendanceMark>(
        "StudentDailyAttendance",
        [
            .init("Date", \.on, .date),
            .init("DayValue", \.session, .sifDayValue),
            markCode,
            .init("AttendanceNote", \.reason, .sifText),
        ],
        // A part of a day that the list has no word for is not called the day.
        where: { mark in mark.session.map { TextCodec<String>.sifDayValue.print($0) != nil } ?? true }
    )

    /// A mark of a part of a day, under the day.
    package static let timeMark = TreeEntryMapping<AttendanceMark>(
        "StudentAttendanceTimeList/AttendanceTimes/AttendanceTime",
        [markCode, times, .init("AttendanceNote", \.reason, .sifText)]
    )

    /// From when to when.
    private static let times = ElementRow<AttendanceMark> { element, record, scope, reading in
        guard let start = reading.leaves("StartTime", in: element).first,
            let end = reading.leaves("EndTime", in: element).first, !start.text.contains("-")
        else { return }
        record.session = "\(start.text)-\(end.text)"
        let home = scope.home(AttendanceMark.fieldName(at: \.session))
        for leaf in [start, end] { reading.take(leaf, home, .mapped) }
    } write: { record, scope, node in
        guard let session = record.session else { return }
        let parts = session.split(separator: "-", maxSplits: 1).map { String($0) }
        let home = scope.home(AttendanceMark.fieldName(at: \.session))
        guard parts.count == 2 else {
            node.values.append(.init(home, .rejected, code: "not-sayable"))
            return
        }
        node.children += [ElementNode("StartTime", parts[0], [.init(home)]), ElementNode("EndTime", parts[1])]
    }

    /// Code and status are one mark: the status tells of an absence whether there was leave.
    private static let markCode = ElementRow<AttendanceMark> { element, record, scope, reading in
        guard let holder = reading.elements("AttendanceCode", in: element).first,
            let code = reading.leaves("Code", in: holder).first
        else { return }
        if SIFAUCodes.suspended.contains(code.text) {
            let section = reading.section
            reading.section = .discipline
            reading.refuse(code, "not-imported")
            reading.section = section
            return
        }
        let status = reading.leaves("AttendanceStatus", in: element).first
        let home = scope.home(AttendanceMark.fieldName(at: \.mark))
        let known = SIFAUCodes.attendance.row(of: code.text)
        var meaning = known?.meaning
        if meaning == .unknown || meaning == nil, code.text != "0" {
            meaning = status?.text == "01" ? .authorised : status?.text == "02" ? .unauthorised : meaning
        }
        record.mark = CodedValue(
            system: SIFAUCodes.attendance.name,
            edition: SIFAUCodes.edition,
            code: status.map { "\(code.text)/\($0.text)" } ?? code.text,
            meaning: meaning
        )
        reading.take(code, home)
        if let status { reading.take(status, home) }
    } write: { record, scope, node in
        guard let mark = record.mark else { return }
        let home = scope.home(AttendanceMark.fieldName(at: \.mark))
        let own = mark.code.split(separator: "/").map { String($0) }
        let isOwn = mark.system == SIFAUCodes.attendance.name && !own.isEmpty
        let code = isOwn ? own[0] : mark.meaning.flatMap { words[$0] }?.code
        guard let code, !SIFAUCodes.suspended.contains(code) else {
            node.values.append(.init(home, .rejected, code: "not-sayable"))
            return
        }
        let status = own.count == 2 && isOwn ? own[1] : mark.meaning.flatMap { words[$0] }?.status
        let isSame = isOwn && own.count == 2 && mark.label == nil && mark.edition == SIFAUCodes.edition
        var holder = ElementNode("AttendanceCode")
        holder.children = [ElementNode("Code", code, [.init(home, isSame ? .carried : .mapped)])]
        node.children.append(holder)
        if let status { node.children.append(ElementNode("AttendanceStatus", status)) }
    }

    /// What is written for marks of other formats: a code and whether there was leave.
    private static let words: [AttendanceMeaning: (code: String, status: String)] = [
        .present: ("100", "NA"), .late: ("111", "99"), .authorised: ("101", "01"), .unauthorised: ("102", "02"),
        .approvedActivity: ("600", "01"), .notRequired: ("900", "NA"), .unknown: ("0", "99"),
    ]

    /// A plan, but for those that are a matter of law.
    package static let plan = TreeEntryMapping<FormalPlan>(
        "PersonalisedPlan",
        [
            .init("PersonalisedPlanCategory", \.kind, .cautiousCode(SIFAUCodes.plan, rest: "O")),
            .init("PersonalisedPlanStartDate", \.from, .day),
            .init("PersonalisedPlanEndDate", \.to, .day),
            .init("PersonalisedPlanNotes", \.remark, .sifText),
        ],
        where: { $0.isPresent == nil }
    )

    /// A plan that is a matter of law.
    package static let legalPlan = TreeEntryMapping<ProtectionRecord>(
        "PersonalisedPlan",
        [
            .sifFixed("PersonalisedPlanCategory", "L"),
            .init("PersonalisedPlanStartDate", \.from, .day),
            .init("PersonalisedPlanEndDate", \.to, .day),
            .init("PersonalisedPlanNotes", \.text, .sifText),
            .implied(
                \.kind,
                code: CodedValue(
                    system: SIFAUCodes.plan.name,
                    edition: SIFAUCodes.edition,
                    code: "L",
                    meaning: .plan
                )
            ),
        ]
    )
}

extension TextCodec where Value == String {
    /// A school year, which is a calendar year.
    static var sifYear: TextCodec {
        TextCodec(parse: { $0 }, print: { LeafType.matches("9999", $0) ? $0 : nil })
    }
    /// Which part of a day.
    static var sifDayValue: TextCodec {
        TextCodec(parse: { $0 }, print: { ["AM", "Full", "N/A", "Partial", "PM"].contains($0) ? $0 : nil })
    }
}
