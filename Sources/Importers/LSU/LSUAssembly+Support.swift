// What a report says beside learning: plans and support, projects and paths, school life.

import VillageCodecs
import VillageFormats
import VillageModel

extension LSUAssembly {
    /// Reads the plans in force, personal support and help with homework.
    mutating func readPlans(_ report: LSUReport) {
        for element in reading.elements(
            at: ["modalites-accompagnement", "modalite-accompagnement"],
            in: report.element
        ) { readPlan(element, report) }
        for element in reading.elements(at: ["acc-persos-eleve", "acc-perso-eleve"], in: report.element) {
            readPersonalSupport(element, report)
        }
        guard !reading.leaves("devoirs-faits", in: report.element).isEmpty else { return }
        var header = begin(SupportMeasure.self, report.element, report, "devoirs-faits")
        header.place = "\(report.element.path)/devoirs-faits"
        var content = SupportMeasure()
        content.partner = LSUWords.homework
        content.description = text("devoirs-faits", in: report.element, .field(header.id, "description"))
        if content.description != nil { work.dossier.supportMeasures.append(Entry(header, content)) }
    }

    private mutating func readPlan(_ element: XMLTree.Element, _ report: LSUReport) {
        let name = element.inked("code") ?? element.path
        let header = begin(FormalPlan.self, element, report, "modalite \(name)")
        var content = FormalPlan()
        let before = reading.count
        content.kind = attribute("code", of: element, .code(degree.plans), .field(header.id, "kind"))
        if let kind = content.kind, degree.plans.row(of: kind.code) == nil { noteUnknownCode(element) }
        (content.from, content.to) = (report.from, report.to)
        if let code = content.kind?.code, let complement = LSUFormat.complements[code] {
            content.measures = text(complement, in: element, .field(header.id, "measures"))
        }
        if reading.count > before { work.dossier.formalPlans.append(Entry(header, content)) }
    }

    private mutating func readPersonalSupport(_ element: XMLTree.Element, _ report: LSUReport) {
        let name = "acc-perso \(element.inked("acc-perso-groupe-ref") ?? element.path)"
        let header = begin(SupportMeasure.self, element, report, name)
        var content = SupportMeasure()
        content.partner = LSUWords.personalSupport
        let group = graph.items("acc-perso-groupe-ref", of: element).found.first
        let support = group.flatMap { graph.items("acc-perso-ref", of: $0).found.first }
        content.description = (support?.inked("intitule") ?? group?.inked("intitule")).map { Text($0) }
        let home = content.description.map { _ in Home.field(header.id, "description") }
        _ = follow("acc-perso-groupe-ref", of: element, shownAs: home)
        content.followUp = text("commentaire", in: element, .field(header.id, "followUp"))
        work.dossier.supportMeasures.append(Entry(header, content))
    }

    /// Reads interdisciplinary projects and educational paths.
    mutating func readActivities(_ report: LSUReport) {
        for element in reading.elements(at: ["epis-eleve", "epi-eleve"], in: report.element) {
            readProject(element, report)
        }
        for element in reading.elements(at: ["liste-parcours", "parcours"], in: report.element) {
            readPath(element, report)
        }
    }

    private mutating func readProject(_ element: XMLTree.Element, _ report: LSUReport) {
        let name = "epi \(element.inked("epi-groupe-ref") ?? element.path)"
        let header = begin(Activity.self, element, report, name)
        var content = Activity()
        content.kind = LSUWords.project
        let group = graph.items("epi-groupe-ref", of: element).found.first
        let project = group.flatMap { graph.items("epi-ref", of: $0).found.first }
        content.name = project?.inked("intitule") ?? group?.inked("intitule")
        content.theme = project?.inked("thematique")
        let home = content.name.map { _ in Home.field(header.id, "name") }
        _ = follow("epi-groupe-ref", of: element, shownAs: home)
        content.learned = text("commentaire", in: element, .field(header.id, "learned"))
        work.dossier.activities.append(Entry(header, content))
    }

    private mutating func readPath(_ element: XMLTree.Element, _ report: LSUReport) {
        let name = element.inked("code") ?? element.path
        let header = begin(Activity.self, element, report, "parcours \(name)")
        var content = Activity()
        let before = reading.count
        if let code = code("code", of: element, LSUCodeLists.path, .field(header.id, "kind")) {
            content.kind = code.code
            content.name = code.label
        }
        if element.isLeaf, ElementReading.isInk(element.text) {
            if LSUFormat.isPlaceholder(element.text) {
                keep(element)
            } else {
                content.learned = reading.value(of: element, .text, .field(header.id, "learned"))
            }
        }
        if reading.count > before { work.dossier.activities.append(Entry(header, content)) }
    }

    /// Reads absences and what is said of school life.
    mutating func readSchoolLife(_ report: LSUReport) {
        for element in reading.elements("vie-scolaire", in: report.element) {
            readAbsences(element, report)
            guard !reading.leaves("commentaire", in: element).isEmpty else { continue }
            let header = begin(PeriodReport.self, element, report, "vie-scolaire")
            var content = PeriodReport()
            content.name = LSUWords.schoolLife
            content.on = report.day
            content.period = report.period
            content.comment = text("commentaire", in: element, .field(header.id, "comment"))
            guard content.comment != nil else { continue }
            work.dossier.periodReports.append(Entry(header, content))
            note(
                "comment-for-review",
                .note,
                element,
                "comment on school life may speak of well-being or of sanctions",
                "read it before it goes further, and close or withdraw the entry where it does"
            )
        }
    }

    private mutating func readAbsences(_ element: XMLTree.Element, _ report: LSUReport) {
        let header = begin(AttendanceSummary.self, element, report, "vie-scolaire")
        let id = header.id
        func home(_ name: String) -> Home { .field(id, "tallies.\(name)") }
        let before = reading.count
        var halfDays = AttendanceTally()
        halfDays.late = attribute("nb-retards", of: element, .lsuCount, home("late"))
        halfDays.authorised = attribute("nb-abs-justifiees", of: element, .lsuCount, home("authorised"))
        halfDays.unauthorised = attribute("nb-abs-injustifiees", of: element, .lsuCount, home("unauthorised"))
        var content = AttendanceSummary()
        if reading.count > before {
            halfDays.unit = .halfDay
            content.tallies.append(halfDays)
        }
        // Of missed lessons the file does not say which were with leave.
        var hours = AttendanceTally()
        hours.absent = attribute("nb-heures-manquees", of: element, .lsuCount, home("absent"))
        if hours.absent != nil {
            hours.unit = .hour
            content.tallies.append(hours)
        }
        if !content.tallies.isEmpty { work.dossier.attendanceSummaries.append(Entry(header, content)) }
    }
}
