// What a report says of learning: subjects, the common base, digital skills.

import VillageCodecs
import VillageFormats
import VillageModel

extension LSUAssembly {
    /// Reads the subjects of a report.
    mutating func readSubjects(_ report: LSUReport) {
        for element in reading.elements(at: ["liste-acquis", "acquis"], in: report.element) {
            if degree == .second { readSubject(element, report) } else { readDomain(element, report) }
        }
    }

    private func result(_ report: LSUReport) -> AssessmentResult {
        var content = AssessmentResult()
        content.kind = .teacherAssessment
        content.on = report.day
        return content
    }

    /// A subject of the second degree.
    private mutating func readSubject(_ element: XMLTree.Element, _ report: LSUReport) {
        let subject = graph.items("discipline-ref", of: element).found.first
        let name = subject.map { "\($0.inked("code") ?? "")-\($0.inked("modalite-election") ?? "")" } ?? element.path
        let header = begin(AssessmentResult.self, element, report, "acquis \(name)")
        var content = result(report)
        _ = follow("discipline-ref", of: element, shownAs: .field(header.id, "test"))
        if let subject {
            content.area = subject.inked("libelle")
            content.test = subject.inked("code")
                .map { code in
                    CodedValue(
                        system: LSUCodeLists.subject.name,
                        edition: nil,
                        code: code,
                        label: content.area,
                        meaning: nil
                    )
                }
            content.level = subject.inked("modalite-election").map { LSUCodeLists.election.value($0) }
        }
        let teachers = graph.items("enseignant-refs", of: element).found.map { LSUTeacher.teacher($0) }
        let lines = LSUTeacher.lines(teachers)
        (content.takenBy, content.takenByFunction) = (lines?.names, lines?.numbers)
        _ = follow("enseignant-refs", of: element, shownAs: lines.map { _ in .field(header.id, "takenBy") })
        content.parts = parts(of: element, header.id)
        for (mark, flag) in [("moyenne-eleve", "eleve-non-note"), ("moyenne-structure", "structure-non-notee")] {
            readMark(mark, (flag, LSUWords.notGraded, LSUWords.graded), element, header.id, &content)
        }
        readMark("positionnement", nil, element, header.id, &content)
        content.remark = text("appreciation", in: element, .field(header.id, "remark"))
        work.dossier.assessmentResults.append(Entry(header, content))
    }

    /// A domain of the first degree, with those inside.
    private mutating func readDomain(_ element: XMLTree.Element, _ report: LSUReport) {
        let name = element.inked("code-domaine") ?? element.path
        let header = begin(AssessmentResult.self, element, report, "acquis \(name)")
        var content = result(report)
        let id = header.id
        content.test = code("code-domaine", of: element, LSUCodeLists.domain, .field(id, "test"))
        let teachers = graph.items("enseignant-refs", of: report.element).found.map { LSUTeacher.teacher($0) }
        content.takenBy = LSUTeacher.lines(teachers)?.names
        content.parts = parts(of: element, id)
        let assessed = ("non-evalue", yes: LSUWords.notAssessed, no: LSUWords.assessed)
        readMark("positionnement", assessed, element, id, &content)
        content.remark = text("appreciation", in: element, .field(id, "remark"))
        for inner in reading.elements(at: ["sous-domaines", "sous-domaine"], in: element) {
            var part = AssessmentPart()
            part.code = code("code-domaine", of: inner, LSUCodeLists.domain, .field(id, "parts.code"))
            part.level = code("positionnement", of: inner, LSUCodeLists.position, .field(id, "parts.level"))
            let elements = follow("element-programme-refs", of: inner, shownAs: .field(id, "parts.domains.name"))
            part.domains = elements.map { element in
                var domain = AssessmentDomain()
                domain.name = element.inked("libelle")
                return domain
            }
            if let flag = flag("non-evalue", of: inner, .field(id, "parts.references.qualification")) {
                var score = ReferenceScore()
                score.kind = LSUCodeLists.column.value("positionnement")
                score.qualification = flag ? LSUWords.notAssessed : LSUWords.assessed
                part.references = [score]
            }
            content.parts.append(part)
        }
        work.dossier.assessmentResults.append(Entry(header, content))
    }

    /// The elements of the programme that a subject worked on.
    private mutating func parts(of element: XMLTree.Element, _ id: EntryID) -> [AssessmentPart] {
        follow("element-programme-refs", of: element, shownAs: .field(id, "parts.name"))
            .map { element in
                var part = AssessmentPart()
                part.name = element.inked("libelle")
                return part
            }
    }

    /// A mark as it was written, or that there is none; nothing is made of its scale.
    ///
    /// - Parameters:
    ///   - name: The attribute of the mark.
    ///   - flag: The attribute that says that there is none, and what is said where it is and where it is not.
    ///   - element: The element of both.
    ///   - id: The entry.
    ///   - content: What the mark is added to.
    private mutating func readMark(
        _ name: String,
        _ flag: (name: String, yes: String, no: String)?,
        _ element: XMLTree.Element,
        _ id: EntryID,
        _ content: inout AssessmentResult
    ) {
        var score = ReferenceScore()
        score.value = attribute(name, of: element, .string, .field(id, "references.value"))
        if let flag, let isSet = self.flag(flag.name, of: element, .field(id, "references.qualification")) {
            score.qualification = isSet ? flag.yes : flag.no
        }
        guard score.value != nil || score.qualification != nil else { return }
        score.kind = LSUCodeLists.column.value(name)
        content.references.append(score)
    }

    /// A truth value, which becomes a word.
    private mutating func flag(_ name: String, of element: XMLTree.Element, _ home: Home) -> Bool? {
        guard let text = element.inked(name) else { return nil }
        guard let value = TextCodec.boolean.parse(text) else {
            reading.refuse(element)
            return nil
        }
        reading.take(name, of: element, home, .mapped)
        return value
    }

    /// Reads the domains of the common base.
    mutating func readBase(_ report: LSUReport) {
        for element in reading.elements("socle", in: report.element) {
            readParts(
                element,
                report,
                "socle",
                inner: "domaine",
                level: "positionnement",
                LSUCodeLists.base,
                LSUCodeLists.baseLevel
            )
        }
    }

    /// Reads the digital skills.
    mutating func readDigital(_ report: LSUReport) {
        for element in reading.elements("competences-numeriques", in: report.element) {
            _ = follow("comp-num-commun-refs", of: element)
            readParts(
                element,
                report,
                "competences-numeriques",
                inner: "competence-num",
                level: "niveau",
                LSUCodeLists.digital,
                LSUCodeLists.digitalLevel
            )
        }
    }

    private mutating func readParts(
        _ element: XMLTree.Element,
        _ report: LSUReport,
        _ name: String,
        inner: String,
        level: String,
        _ codes: LSUCodeList,
        _ levels: LSUCodeList
    ) {
        let header = begin(AssessmentResult.self, element, report, name)
        var content = result(report)
        content.test = LSUCodeLists.part.value(name)
        let before = reading.count
        content.remark = text("appreciation-num", in: element, .field(header.id, "remark"))
        for inner in reading.elements(inner, in: element) {
            var part = AssessmentPart()
            part.code = code("code", of: inner, codes, .field(header.id, "parts.code"))
            part.level = code(level, of: inner, levels, .field(header.id, "parts.level"))
            if part.code != nil || part.level != nil { content.parts.append(part) }
        }
        let isAsked = element.inked("comp-num-commun-refs") != nil
        if reading.count > before || isAsked { work.dossier.assessmentResults.append(Entry(header, content)) }
    }

    /// Reads what was learnt beside the common base.
    mutating func readComplement(_ name: String, _ list: LSUCodeList, _ report: LSUReport) {
        for element in reading.elements(name, in: report.element) {
            let header = begin(AssessmentResult.self, element, report, name)
            var content = result(report)
            let before = reading.count
            content.test = code("code", of: element, list, .field(header.id, "test"))
            readMark("positionnement", nil, element, header.id, &content)
            if reading.count > before { work.dossier.assessmentResults.append(Entry(header, content)) }
        }
    }
}
