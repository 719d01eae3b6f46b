// Makes a dossier of a pupil: entries by the mapping, what a CTF tells in its own way, then what nobody took.

import VillageCodecs
import VillageFormats
import VillageModel

/// A dossier in the making.
struct CTFAssembly {
    let header: CTFFileHeader
    /// The version whose names are expected; a file that declares none is read as one of the newest.
    let version: CTFVersion
    var work: TreeAssembly

    var pupil: XMLTree.Element { work.root }
    var headers: RecordHeaders { work.headers }

    init(_ record: XMLTree, _ header: CTFFileHeader, student: String, _ options: ImportOptions) {
        self.header = header
        version = header.version ?? CTFVersion(CTFVersion.read.upperBound)
        work = TreeAssembly(
            record.root,
            CTFFormat.vocabulary,
            version: header.version?.label ?? "",
            headers: RecordHeaders(
                CTFFormat.vocabulary,
                version: header.version?.label,
                student: student,
                keeper: header.sender,
                day: header.day,
                options
            ),
            hasStableIdentifiers: options.identifiers.isStable
        )
    }

    /// What tells a pupil from all others: a number, else nothing but the place in the file.
    ///
    /// - Parameter pupil: The element.
    /// - Returns: The number, if there is one; `nil` for a record of nobody.
    static func key(of pupil: XMLTree.Element) -> (text: String?, Void)? {
        func text(_ name: String) -> String? {
            pupil.children.first {
                $0.name == name && $0.namespace.isEmpty && $0.isLeaf && ElementReading.isInk($0.text)
            }?
            .text
        }
        for name in ["UPN", "UniqueLearnerNumber", "UCI", "ApplicationReference"] {
            if let number = text(name) { return ("\(name):\(number)", ()) }
        }
        return text("Surname") != nil || text("Forename") != nil ? (nil, ()) : nil
    }

    mutating func assemble() -> ImportedDossier {
        work.readAll(CTFMapping.identity(version))
        readSchools()
        work.readAll(CTFMapping.medicalFlag)
        readCare()
        work.readAll(CTFMapping.provision)
        readNeeds()
        readContacts()
        readAttendance()
        readAssessments()
        leaveToSource()
        work.dossier.transfers = [header.transfer]
        work.addStays()
        work.checkBirthDate(pupil)
        work.findings += CTFRules.warnings(pupil: pupil, header.version)
        return work.settle()
    }

    /// The schools; what is told of the present one goes with it, or is an entry of its own.
    private mutating func readSchools() {
        work.readAll(CTFMapping.school)
        guard let details = work.elements(at: CTFMapping.currentElement).first else { return }
        let entries = work.dossier.enrolments
        let place =
            entries.firstIndex { $0.content.isCurrent == true }
            ?? entries.firstIndex {
                header.sender != nil && $0.content.school.organisation == header.sender && $0.content.to == nil
            }
        let old: Entry<Enrolment>
        if let place {
            old = entries[place]
        } else {
            var content = Enrolment()
            content.isCurrent = true
            content.school.organisation = header.sender
            content.school.name = header.senderName
            content.schoolYear = header.schoolYear
            old = Entry(headers.header(Enrolment.typeName, details, leaf: "NCyearActual"), content)
        }
        var content = old.content
        let before = work.reading.count
        work.reading.section = Enrolment.section
        for row in CTFMapping.current { row.read(details, &content, ElementScope(old.header.id), &work.reading) }
        guard work.reading.count > before else { return }
        if let place {
            work.dossier.enrolments[place] = Entry(old.header, content)
        } else {
            work.dossier.enrolments.append(Entry(old.header, content))
        }
    }

    /// Being in care is a matter of protection; not being in care is no record of anything.
    private mutating func readCare() {
        for element in work.elements(at: "LookedAfter").prefix(1) {
            work.reading.section = .protection
            guard let leaf = work.reading.leaves("InCare", in: element).first else { continue }
            guard TextCodec.boolean.trimming.parse(leaf.text) == true else {
                work.reading.refuse(element, "not-imported")
                work.reading.refuse(
                    leaf,
                    TextCodec.boolean.trimming.parse(leaf.text) == nil ? "bad-value" : "not-imported"
                )
                continue
            }
            let header = headers.header(ProtectionRecord.typeName, element)
            var content = ProtectionRecord()
            content.kind = CodedValue(system: "ctf.InCare", edition: CTFCodes.edition, code: leaf.text, meaning: nil)
            work.reading.take(leaf, .field(header.id, ProtectionRecord.fieldName(at: \ProtectionRecord.kind)))
            if let authority = work.reading.leaves("CareAuthority", in: element).first {
                content.authority = authority.text
                let field = ProtectionRecord.fieldName(at: \ProtectionRecord.authority)
                work.reading.take(authority, .field(header.id, field))
            }
            work.dossier.protectionRecords.append(Entry(header, content))
        }
    }

    /// Needs hold from one day to another, which is told of the entry and not in it.
    private mutating func readNeeds() {
        for element in CTFMapping.need.elements(in: pupil, work.reading) {
            guard let entry = work.read(CTFMapping.need, element) else { continue }
            var header = entry.header
            header.validFrom = date("NeedStartDate", in: element, header.id)
            header.validTo = date("NeedEndDate", in: element, header.id)
            work.dossier.supportNeeds.append(Entry(header, entry.content))
        }
    }

    private mutating func date(_ name: String, in element: XMLTree.Element, _ entry: EntryID) -> PartialDate? {
        work.reading.leaves(name, in: element).first
            .flatMap { work.reading.value(of: $0, .ctfDay, .field(entry, "")) }
    }

    /// Assessments, each with the stage that it stands in.
    private mutating func readAssessments() {
        for stage in work.elements(at: "StageAssessments/KeyStage") {
            var level: CodedValue<Uncoded>?
            for element in work.reading.elements("StageAssessment", in: stage) {
                guard let entry = work.read(CTFMapping.assessment, element) else { continue }
                var content = entry.content
                if level == nil, let leaf = work.reading.leaves("Stage", in: stage).first {
                    let field = AssessmentResult.fieldName(at: \AssessmentResult.level)
                    level = work.reading.value(of: leaf, CTFMapping.stageCodec, .field(entry.header.id, field))
                }
                content.level = level
                work.dossier.assessmentResults.append(Entry(entry.header, content))
            }
        }
    }

    /// What is a matter of others: diagnoses without author and date, and what vendors add.
    private mutating func leaveToSource() {
        work.reading.section = .healthDetail
        for element in work.elements(at: "BasicDetails/Disabilities") { work.reading.refuse(element, "F10") }
        for leaf in work.elements(at: "BasicDetails/Disabilities/Disability") { work.reading.refuse(leaf, "F10") }
        work.reading.section = .protection
        for element in work.elements(at: "SuppInfo") { work.reading.refuse(element, "vendor-private") }
    }
}
