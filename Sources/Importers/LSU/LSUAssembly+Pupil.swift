// The pupil: names, number, class; and what reports say of the school.

import VillageCodecs
import VillageFormats
import VillageModel

extension LSUAssembly {
    /// Reads who the pupil is.
    mutating func readPupil(_ pupil: XMLTree.Element) {
        keep("id", of: pupil)
        readIdentity(pupil)
        reading.section = Enrolment.section
        let id = enrolment.header.id
        var content = enrolment.content
        content.isCurrent = true
        content.school.organisation = work.headers.keeper
        content.groupCode = attribute("code-division", of: pupil, .string, .field(id, "groupCode"))
        if let group = follow("classe-ref", of: pupil, shownAs: .field(id, "groupCode")).first {
            content.groupCode = group.inked("id-be")
            content.groupName = group.inked("libelle")
        }
        enrolment = Entry(enrolment.header, content)
        readStay()
    }

    private mutating func readIdentity(_ pupil: XMLTree.Element) {
        reading.section = StudentIdentity.section
        let header = work.headers.header(StudentIdentity.typeName, pupil)
        var content = StudentIdentity()
        content.name.family = attribute("nom", of: pupil, .string, .field(header.id, "name.family"))
        if let given = attribute("prenom", of: pupil, .string, .field(header.id, "name.given")) {
            content.name.given = [given]
        }
        let system: Identifier.System = degree == .second ? .lsu : .ine
        let codec = TextCodec<String>.string
        if let number = attribute(degree.pupilNumber, of: pupil, codec, .field(header.id, "identifiers")) {
            content.identifiers = [Identifier(system, number)]
        }
        work.dossier.identities.append(Entry(header, content))
    }

    /// What the newest report says of the school: year, head, and since when the pupil is there.
    ///
    /// That `date-scolarite` is the day since which the pupil is enrolled is not said in public: unverified.
    private mutating func readStay() {
        let reports = work.elements(at: "donnees/bilans-periodiques/bilan-periodique")
        let cycles = work.elements(at: "donnees/bilans-cycle/bilan-cycle")
        let newest = (reports + cycles)
            .max { left, right in Self.day(left, degree) ?? "" < Self.day(right, degree) ?? "" }
        guard let newest else { return readOnlyHead() }
        let id = enrolment.header.id
        var content = enrolment.content
        let year = graph.items("periode-ref", of: newest).found.first?.inked("millesime") ?? newest.inked("millesime")
        content.schoolYear = year.flatMap { LSUPeriod.schoolYear($0) }
        if let head = graph.items(degree.headReference, of: newest).found.first {
            content.school.head =
                degree == .second ? head.inked("libelle") : LSUTeacher.teacher(head).person.line
            if content.school.head != nil {
                keep(degree.headReference, of: newest, shownAs: .field(id, "school.head"))
            }
        }
        if newest.name == "bilan-periodique" {
            content.from = attribute("date-scolarite", of: newest, .day, .field(id, "from"))
        }
        enrolment = Entry(enrolment.header, content)
    }

    /// Who leads the school, where no report says it and the file names one person.
    private mutating func readOnlyHead() {
        let heads = graph.lists.filter { $0.list.name == degree.heads }
            .flatMap { list, element in element.children.filter { $0.isLSU(list.item) } }
        guard heads.count == 1, let head = heads.first else { return }
        var content = enrolment.content
        content.school.head = degree == .second ? head.inked("libelle") : LSUTeacher.teacher(head).person.line
        enrolment = Entry(enrolment.header, content)
    }

    private static func day(_ report: XMLTree.Element, _ degree: LSUDegree) -> String? {
        report.attribute(report.name == "bilan-cycle" ? "date-creation" : degree.reportDate)
    }
}

extension LSUTeacher {
    /// The teacher, or other adult of the school, of an element.
    static func teacher(_ element: XMLTree.Element) -> LSUTeacher {
        let person = LSUPerson(
            civility: element.inked("civilite"),
            family: element.inked("nom"),
            given: element.inked("prenom")
        )
        return LSUTeacher(person, type: element.inked("type"), number: element.inked("id-sts"))
    }
}
