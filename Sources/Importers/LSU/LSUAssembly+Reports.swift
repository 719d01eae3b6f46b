// The reports of a pupil: over a period, and at the end of a cycle.

import VillageCodecs
import VillageFormats
import VillageModel

/// A report while its parts are read.
struct LSUReport {
    /// The element.
    let element: XMLTree.Element
    /// What names it in the source.
    let origin: String
    /// Its date.
    var day: PartialDate?
    /// The period in words.
    var period: String?
    /// The first and the last day of the period, where the file says them.
    var from: PartialDate?
    var to: PartialDate?
}

extension LSUAssembly {
    /// Reads a report over a period.
    mutating func readReport(_ element: XMLTree.Element) {
        reading.section = PeriodReport.section
        takePupil(element)
        let item = graph.items("periode-ref", of: element).found.first
        let period = item.flatMap {
            LSUPeriod(year: $0.inked("millesime"), index: $0.inked("indice"), count: $0.inked("nb-periodes"))
        }
        var report = LSUReport(element: element, origin: "periode \(period?.line ?? element.path)")
        report.day = element.attribute(degree.reportDate).flatMap { TextCodec.day.parse($0) }
        report.period = period?.line
        report.from = item?.attribute("date-debut").flatMap { TextCodec.day.parse($0) }
        report.to = item?.attribute("date-fin").flatMap { TextCodec.day.parse($0) }
        let header = header(PeriodReport.typeName, element, origin: report.origin, seen: report.day)
        var content = PeriodReport()
        content.name = LSUWords.periodReport
        content.on = attribute(degree.reportDate, of: element, .day, .field(header.id, "on"))
        content.period = report.period
        (content.from, content.to) = (report.from, report.to)
        _ = follow("periode-ref", of: element, shownAs: report.period.map { _ in .field(header.id, "period") })
        content.comment = text(degree.reportComment, in: element, .field(header.id, "comment"))
        work.dossier.periodReports.append(Entry(header, content))
        keep("date-scolarite", of: element)
        readSigns(element)
        readSubjects(report)
        readBase(report)
        readDigital(report)
        readActivities(report)
        readPlans(report)
        readSchoolLife(report)
        readGuardians(report)
    }

    /// Reads a report at the end of a cycle.
    mutating func readCycle(_ element: XMLTree.Element) {
        reading.section = PeriodReport.section
        takePupil(element)
        let cycle = element.inked("cycle") ?? ""
        var report = LSUReport(element: element, origin: "cycle \(cycle)")
        report.day = element.attribute("date-creation").flatMap { TextCodec.day.parse($0) }
        let header = header(PeriodReport.typeName, element, origin: report.origin, seen: report.day)
        var content = PeriodReport()
        content.name = LSUWords.cycleReport + cycle
        if !cycle.isEmpty { reading.take("cycle", of: element, .field(header.id, "name"), .mapped) }
        content.on = attribute("date-creation", of: element, .day, .field(header.id, "on"))
        if let year = element.inked("millesime").flatMap({ LSUPeriod.schoolYear($0) }) {
            content.period = year
            reading.take("millesime", of: element, .field(header.id, "period"), .mapped)
        }
        content.comment = text("synthese", in: element, .field(header.id, "comment"))
        work.dossier.periodReports.append(Entry(header, content))
        readSigns(element)
        readBase(report)
        readComplement("enseignement-complement", LSUCodeLists.complement, report)
        readComplement("langue-culture-regionale", LSUCodeLists.regional, report)
        readGuardians(report)
    }

    /// The pupil of a report is the one of the record.
    private mutating func takePupil(_ element: XMLTree.Element) {
        if element.inked("eleve-ref") != nil {
            reading.take("eleve-ref", of: element, .dossier("student"), .mapped)
        }
    }

    /// Who answers for a report, when it was closed, and who leads the class.
    private mutating func readSigns(_ element: XMLTree.Element) {
        if reading.taken(degree.headReference, of: element) == nil { _ = follow(degree.headReference, of: element) }
        keep("date-verrou", of: element)
        if degree == .first { _ = follow("enseignant-refs", of: element) }
        let teachers = graph.items("prof-princ-refs", of: element).found
        reading.section = CareTeamMember.section
        for teacher in teachers where formTeachers[teacher] == nil { addFormTeacher(teacher, element) }
        let first = teachers.first.flatMap { formTeachers[$0] }
        _ = follow("prof-princ-refs", of: element, shownAs: first.map { .field($0, "name.family") })
    }

    private mutating func addFormTeacher(_ element: XMLTree.Element, _ report: XMLTree.Element) {
        let teacher = LSUTeacher.teacher(element)
        // Numbers of other kinds may be dummies, which several teachers share.
        let isNumber = teacher.type == "epp" || teacher.type == "dir"
        let number = isNumber ? teacher.number : nil
        let origin = "enseignant \(teacher.type ?? "") \(number ?? element.path)"
        let header = header(CareTeamMember.typeName, report, origin: origin)
        var content = CareTeamMember()
        content.person = work.headers.person(origin: origin)
        content.name.family = teacher.person.family
        content.name.given = teacher.person.given.map { [$0] } ?? []
        content.kind = .formal
        content.role = LSUWords.formTeacher
        content.organisation = work.headers.keeper
        work.dossier.careTeamMembers.append(Entry(header, content))
        formTeachers[element] = header.id
    }
}
