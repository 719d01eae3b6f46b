// The rules of SIF Australia beside structure: identifiers, references, dates in order, totals, and what the note asks.

package import VillageCodecs
import VillageModel

/// The rules of SIF Australia beside structure.
package struct SIFAURules {
    /// The most findings that are kept.
    package static let limit = 1_000

    private var findings: [Diagnostic] = []

    /// Compares a file with the rules.
    package static func check(_ root: XMLTree.Element) -> [Diagnostic] {
        var rules = Self()
        let isList = !SIFAUFormat.objectNames.contains(root.name)
        let objects = isList ? Array(root.children) : [root]
        rules.checkIdentifiers(objects)
        for object in objects {
            guard rules.findings.count < limit else { break }
            rules.check(object)
        }
        return Array(rules.findings.prefix(limit))
    }

    private mutating func checkIdentifiers(_ objects: [XMLTree.Element]) {
        var seen: Set<String> = []
        for object in objects {
            guard let text = object.attribute("RefId") ?? object.attribute("\(object.name)RefId") else { continue }
            guard let key = SIFAURef.key(text) else {
                report("refid.form", object, "RefId is none", "write 32 hexadecimal digits in five groups")
                continue
            }
            if !SIFAURef.isRef(text) {
                report("refid.hyphens", object, "RefId has no hyphens", "write it in five groups", .warning)
            }
            if !seen.insert(key).inserted {
                report("refid.twice", object, "another object has the same RefId", "give each object its own")
            }
        }
    }

    private mutating func check(_ object: XMLTree.Element) {
        let name = object.name
        for (start, end) in Self.periods[name] ?? [] { checkOrder(object, start, end) }
        checkCodes(object)
        switch name {
        case "StudentDataTransferNote": checkNote(object)
        case "WellbeingEvent": checkEvent(object)
        case "WellbeingPersonLink":
            if object.first("WellbeingEventRefId") == nil, object.first("WellbeingResponseRefId") == nil {
                report("link.target", object, "link names neither an event nor a response", "name one of them")
            }
        case "StudentAttendanceSummary": checkTotals(object)
        case "PersonPrivacyObligationDocument": checkObligation(object)
        default: break
        }
    }

    private static let periods: [String: [(String, String)]] = [
        "PersonalisedPlan": [("PersonalisedPlanStartDate", "PersonalisedPlanEndDate")],
        "WellbeingResponse": [("WellbeingResponseStartDate", "WellbeingResponseEndDate")],
        "WellbeingAlert": [("WellbeingAlertStartDate", "WellbeingAlertEndDate")],
        "WellbeingCharacteristic": [("WellbeingCharacteristicStartDate", "WellbeingCharacteristicEndDate")],
        "StudentSchoolEnrollment": [("EntryDate", "ExitDate")],
        "StudentAttendanceSummary": [("StartDate", "EndDate")],
        "PersonPrivacyObligationDocument": [("StartDate", "EndDate")],
    ]

    private mutating func checkOrder(_ object: XMLTree.Element, _ start: String, _ end: String) {
        func day(_ name: String) -> CalendarDate? {
            object.first(name).flatMap { SIFAUText.trimmed($0.text) }.flatMap { CalendarDate(rawValue: $0) }
        }
        guard let from = day(start), let to = day(end), to < from, let element = object.first(end) else { return }
        report("dates.order", element, "end lies before the beginning", "ask for the right dates")
    }

    private mutating func checkNote(_ note: XMLTree.Element) {
        if let name = note.first("Name"), name.attribute("Type") != "LGL" {
            report("note.legal-name", name, "name of the pupil is not the legal one", "use Type 'LGL'")
        }
        for name in note.all(at: "OtherNames/Name") where name.attribute("Type") == "LGL" {
            report("note.other-name", name, "another name is called the legal one", "use another Type")
        }
        if let text = note.all(at: "SupportNeeds/OtherLearningSupportText").first,
            note.all(at: "SupportNeeds/OtherLearningSupport").first?.text != "Y"
        {
            report("note.other-support", text, "text of other support without its flag", "say 'Y', or leave it out")
        }
        for score in note.all(at: "NAPLANScoreList/NAPLANScore") {
            let code = score.first("ParticipationCode").flatMap { SIFAUText.trimmed($0.text) }
            guard let code, code != "P", let own = score.first("DomainScore") else { continue }
            report("note.domain-score", own, "score of a test without participation", "leave the score out")
        }
        let (arrival, departure) = (note.first("ArrivalSchool"), note.first("DepartureSchool"))
        if arrival == nil, departure == nil {
            report("note.school", note, "note names no school", "name the one that asks, or the one that answers")
        }
    }

    private mutating func checkEvent(_ event: XMLTree.Element) {
        let isGroup = event.first("GroupIndicator").map { ["true", "1"].contains($0.text) } ?? false
        if event.first("StudentPersonalRefId") == nil, !isGroup {
            report(
                "event.whose",
                event,
                "event names neither a pupil nor a group",
                "name the pupil, or say it is a group"
            )
        }
    }

    private mutating func checkTotals(_ summary: XMLTree.Element) {
        func hundredths(_ name: String) -> Int? {
            summary.first(name).flatMap { SIFAUText.trimmed($0.text) }.flatMap { Self.hundredths($0) }
        }
        guard let attended = hundredths("DaysAttended"), let excused = hundredths("ExcusedAbsences"),
            let unexcused = hundredths("UnexcusedAbsences"), let all = hundredths("DaysInMembership")
        else { return }
        if attended + excused + unexcused > all {
            report("attendance.total", summary, "days add up to more than there were", "count them again")
        }
    }

    /// A number of days in hundredths; `nil` for what is none.
    private static func hundredths(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let days = parts.first.flatMap({ Int($0) }), days < 10_000, parts.count < 3 else { return nil }
        let rest = parts.count == 2 ? (String(parts[1]) + "00").prefix(2) : "00"
        return Int(rest).map { days * 100 + $0 }
    }

    private mutating func checkObligation(_ document: XMLTree.Element) {
        guard let consent = document.first("ConsentToSharingOfData") else { return }
        func party(_ element: XMLTree.Element) -> String {
            let reference = element.first("\(element.name)RefId").flatMap { SIFAURef.key($0.text) }
            return reference ?? element.first("\(element.name)Party")?.text ?? ""
        }
        let never = Set(consent.all(at: "NeverShareWithList/NeverShareWith").map(party))
        for domain in consent.all(at: "DataDomainObligationList/DataDomainObligation") {
            let refused = never.union(domain.all(at: "DoNotShareWithList/DoNotShareWith").map(party))
            for share in domain.all(at: "ShareWithList/ShareWith") where refused.contains(party(share)) {
                report(
                    "obligation.contradiction",
                    share,
                    "sharing is allowed and refused",
                    "the refusal counts",
                    .warning
                )
            }
        }
    }

    private mutating func checkCodes(_ object: XMLTree.Element) {
        for leaf in Self.unknownCodes(in: object) {
            report("code", leaf, "code stands in no list of 3.6.3", "use a code of the list", .warning)
        }
    }

    /// The codes of an object that stand in no list.
    package static func unknownCodes(in object: XMLTree.Element) -> [XMLTree.Element] {
        ([object] + object.descendants)
            .filter { leaf in
                guard leaf.isLeaf, let outer = leaf.parent, let text = SIFAUText.trimmed(leaf.text),
                    let known = SIFAUCodes.places["\(outer.name)/\(leaf.name)"]
                else { return false }
                return !known.contains(text)
            }
    }

    private mutating func report(
        _ rule: String,
        _ element: XMLTree.Element,
        _ summary: String,
        _ help: String,
        _ severity: Diagnostic.Severity = .error
    ) {
        findings.append(Diagnostic(rule: "\(SIFAUFormat.id).\(rule)", element, summary, help: help, severity))
    }
}
