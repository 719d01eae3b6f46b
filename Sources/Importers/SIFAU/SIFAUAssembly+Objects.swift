// School, attendance, plans, wellbeing and health: an entry for each object, where it is one pupil's own.

import VillageCodecs
import VillageFormats
import VillageModel

extension SIFAUAssembly {
    mutating func readSchool() {
        for element in work.elements(at: "StudentSchoolEnrollment") {
            read(SIFAUMapping.enrolment, element) { header, content in
                if content.school.organisation == nil { content.school.organisation = header.author.organisation }
            }
        }
        for element in work.elements(at: "StudentAttendanceSummary") {
            read(SIFAUMapping.attendance, element)
            takeYear(of: element, "EndDate")
        }
        for element in work.elements(at: "StudentDailyAttendance") {
            read(SIFAUMapping.mark, element)
            takeYear(of: element, "Date")
        }
        for element in work.elements(at: "StudentAttendanceTimeList") { readTimes(element) }
        for element in work.elements(at: "PersonalisedPlan") { readPlan(element) }
    }

    /// Reads the parts of a day; all are of its date.
    private mutating func readTimes(_ list: XMLTree.Element) {
        guard let date = reading.leaves("Date", in: list).first, let day = CalendarDate(rawValue: date.text) else {
            return keepAside(list, .attendance)
        }
        for element in reading.elements(at: ["AttendanceTimes", "AttendanceTime"], in: list) {
            let id = read(SIFAUMapping.timeMark, element, of: list) { _, content in content.on = day }
            guard let id, reading.taken(date) == nil else { continue }
            reading.take(date, .field(id, AttendanceMark.fieldName(at: \AttendanceMark.on)))
        }
        takeYear(of: list, "Date")
        for periods in reading.elements("PeriodAttendances", in: list) { keepAside(periods, .attendance) }
    }

    /// A school year that is the year of the date says nothing of its own.
    private mutating func takeYear(of object: XMLTree.Element, _ date: String) {
        guard let year = reading.leaves("SchoolYear", in: object).first,
            let day = reading.elements(date, in: object).first, reading.taken(day) != nil,
            day.text.hasPrefix(year.text), case .some(let taken) = reading.taken(day)
        else { return }
        reading.take(year, taken.home, .mapped)
    }

    private mutating func readPlan(_ element: XMLTree.Element) {
        let category = reading.elements("PersonalisedPlanCategory", in: element).first?.text
        if category == "L" {
            read(SIFAUMapping.legalPlan, element)
        } else {
            read(SIFAUMapping.plan, element) { header, _ in
                // Plans about health, welfare and risk tell more than that there is support.
                if ["M", "W", "R"].contains(category) { header.label = .restricted }
            }
        }
    }

    mutating func readWellbeing() {
        for element in work.elements(at: "WellbeingEvent") { readEvent(element) }
        for element in work.elements(at: "WellbeingResponse") { readResponse(element) }
        for element in work.elements(at: "WellbeingAlert") { readAlert(element) }
        for element in work.elements(at: "WellbeingCharacteristic") { readCharacteristic(element) }
        for name in ["WellbeingPersonLink", "WellbeingAppeal"] {
            for element in work.elements(at: name) { keepAside(element, .discipline) }
        }
    }

    private mutating func readEvent(_ element: XMLTree.Element) {
        if isGroup(element) {
            keepAside(element, .wellbeing, code: "group-event")
            return work.note(Self.group, element)
        }
        let label = confidence(element)
        if reading.elements("WellbeingEventCategoryClass", in: element).first?.text == "P" {
            read(SIFAUMapping.pleasantEvent, element) { header, _ in header.label = label }
        } else {
            read(SIFAUMapping.event, element) { header, _ in header.label = label }
        }
    }

    /// A flag that is anything but a clear no closes.
    private mutating func confidence(_ element: XMLTree.Element) -> Label? {
        let flags = reading.elements("ConfidentialFlag", in: element)
        for flag in flags where reading.taken(flag) == nil {
            reading.section = .wellbeing
            reading.refuse(flag, "not-imported")
        }
        return flags.allSatisfy { $0.text == "N" } ? nil : .confidential
    }

    private mutating func readResponse(_ element: XMLTree.Element) {
        if isGroup(element) {
            keepAside(element, .discipline, code: "group-event")
            return work.note(Self.group, element)
        }
        switch reading.elements("WellbeingResponseCategory", in: element).first?.text {
        case "S", "D": readDated(SIFAUMapping.sanction, element)
        case "A": readDated(SIFAUMapping.award, element)
        default: return keepAside(element, .discipline)
        }
        for name in ["Suspension", "Detention", "PlanRequired", "OtherResponse"] {
            for block in reading.elements(name, in: element) { keepAside(block, .discipline) }
        }
    }

    private mutating func readAlert(_ element: XMLTree.Element) {
        switch reading.elements("WellbeingAlertCategory", in: element).first?.text {
        case "M": readDated(SIFAUMapping.healthAlert, element)
        case "L": readDated(SIFAUMapping.legalAlert, element)
        case "E", "P", "S", "O": readDated(SIFAUMapping.alert, element)
        default: keepAside(element, .discipline)
        }
    }

    /// Reads an object with a date of its own beside those of what it tells.
    private mutating func readDated<Content: EntryContent>(
        _ mapping: TreeEntryMapping<Content>,
        _ element: XMLTree.Element
    ) {
        guard let id = read(mapping, element), let place = dossier[keyPath: Content.entries].indices.last else {
            return
        }
        let entry = dossier[keyPath: Content.entries][place]
        var header = entry.header
        guard header.id == id, let day = takeDate("Date", in: element, header) else { return }
        header.observedAt = day
        dossier[keyPath: Content.entries][place] = Entry(header, entry.content)
    }

    private mutating func readCharacteristic(_ element: XMLTree.Element) {
        let label = confidence(element)
        reading.section = .healthDetail
        // A code of an illness counts with its author and date only.
        for name in [
            "WellbeingCharacteristicCategory", "WellbeingCharacteristicSubCategory", "LocalCharacteristicCode",
        ] {
            for leaf in reading.leaves(name, in: element) { reading.refuse(leaf, "F10") }
        }
        for name in [
            "CharacteristicSeverity", "SymptomList", "DailyManagement", "EmergencyManagement", "EmergencyResponsePlan",
            "Trigger", "Alert", "DocumentList",
        ] {
            for leaf in reading.elements(name, in: element) { reading.refuse(leaf, "not-imported") }
        }
        read(SIFAUMapping.characteristic, element) { header, _ in header.label = label }
        if let place = dossier.healthRecords.indices.last,
            dossier.healthRecords[place].header.place == element.path
        {
            let entry = dossier.healthRecords[place]
            var header = entry.header
            header.validFrom = takeDate("WellbeingCharacteristicStartDate", in: element, header)
            header.validTo = takeDate("WellbeingCharacteristicEndDate", in: element, header)
            dossier.healthRecords[place] = Entry(header, entry.content)
        }
        read(SIFAUMapping.hospital, element) { header, _ in header.label = label }
        for list in reading.elements("MedicationList", in: element) {
            for medicine in reading.elements("Medication", in: list) {
                read(SIFAUMapping.medication, medicine, of: element) { header, _ in header.label = label }
            }
        }
    }

    private static let group = FindingWords(
        "group-event",
        .warning,
        "event names several pupils, and is kept aside as nobody's own",
        help: "write what concerns this pupil down by hand, without the others"
    )
}
