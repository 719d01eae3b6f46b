// The rules of contacts, attendance and assessments.

import VillageCodecs
import VillageModel

extension CTFRuleCheck {
    mutating func contacts(_ pupil: XMLTree.Element) {
        let addresses = pupil.all(at: "Address/BS7666Address") + pupil.all(at: "Contacts/Contact/Address/BS7666Address")
        for address in addresses {
            // One implementation says so, and no official page that was found.
            guard !["Locality", "Town", "AdministrativeArea"].contains(where: { address.first($0) != nil }) else {
                continue
            }
            note("address", .warning, address, "address names no place", "give locality, town or administrative area")
        }
        var orders: Set<String> = []
        for contact in pupil.all(at: "Contacts/Contact") {
            if let leaf = contact.first("Order"), !orders.insert(leaf.text).inserted {
                note(
                    "contact-order",
                    .warning,
                    leaf,
                    "two contacts have one place in the order",
                    "number them otherwise"
                )
            }
            guard let leaf = contact.first("Responsibility"), TextCodec.boolean.trimming.parse(leaf.text) == true,
                let relation = contact.first("Relationship"),
                CTFCodes.professionals.contains(ElementReading.trimmed(relation.text))
            else { continue }
            let help = "ask the sender; nobody is taken for a guardian by it"
            note("responsibility", .warning, leaf, "a contact by profession has parental responsibility", help)
        }
        var ranks: Set<String> = []
        for leaf in pupil.all(at: "SENhistory/SENneeds/SENneed/SENtypeRank") where !ranks.insert(leaf.text).inserted {
            note("rank", .warning, leaf, "two needs have one rank", "ask the sender which need comes first")
        }
    }

    mutating func attendance(_ year: XMLTree.Element) {
        func count(_ name: String) -> Int? { year.first(name).flatMap { TextCodec.ctfNumber.parse($0.text) } }
        if let leaf = year.first("SessionsPossible"), let possible = count("SessionsPossible"),
            let attended = count("SessionsAttended"), let authorised = count("SessionsAuthorised"),
            let unauthorised = count("SessionsUnauthorised"),
            // True of every example that was seen; no official rule was found.
            [attended, authorised, unauthorised].contains(where: { $0 > 1 << 20 })
                || attended + authorised + unauthorised != possible
        {
            note(
                "sessions",
                .warning,
                leaf,
                "sessions do not add up",
                "possible is attended, authorised and unauthorised"
            )
        }
        guard let leaf = year.all(at: "AttendSessions/AttendanceMarks").first, ElementReading.isInk(leaf.text) else {
            return
        }
        let start = year.all(at: "AttendSessions/AttendanceStartDate").first
            .flatMap { TextCodec<PartialDate>.ctfDay.parse($0.text)?.date }
        if start == nil { note("marks-start", .error, leaf, "marks have no first day", "give the first day") }
        let string = CTFMarks.unwrapped(leaf.text)
        guard string.unicodeScalars.count <= CTFMarks.longest else {
            return note("marks-length", .error, leaf, "marks are too many for a year", "give the marks of one year")
        }
        let marks = string.unicodeScalars.map { String($0) }
        if marks.contains(where: { !CTFCodeLists.marks.contains($0) }) {
            note("mark", .warning, leaf, "a mark stands in no list that is known", "it is kept as it is")
        }
        if marks.enumerated().contains(where: { $0.element == ($0.offset & 1 == 0 ? "\\" : "/") }) {
            note(
                "mark-side",
                .warning,
                leaf,
                "a mark of mornings stands in an afternoon, or the other way",
                "begin with a morning"
            )
        }
    }

    mutating func assessments(_ pupil: XMLTree.Element) {
        var seen: Set<[String]> = []
        for stage in pupil.all(at: "StageAssessments/KeyStage") {
            for assessment in stage.all("StageAssessment") {
                func text(_ name: String) -> String { assessment.first(name)?.text ?? "" }
                let key = ["Subject", "Method", "Component"].map(text)
                let name = [stage.first("Stage")?.text ?? ""] + key
                if !seen.insert(name + ["Year", "ResultQualifier", "ResultStatus", "ResultDate"].map(text)).inserted {
                    note("assessment", .warning, assessment, "assessment stands there twice", "keep one of them")
                }
                guard name == ["KS2", "MAT", "TT", "MTC"], let leaf = assessment.first("Result") else { continue }
                let isScore = TextCodec.ctfNumber.parse(leaf.text).map { (0...25).contains($0) } ?? false
                if !isScore, !["A", "B", "J", "L", "U", "Z", "X"].contains(leaf.text) {
                    note("multiplication", .warning, leaf, "result is none of the check", "give 0 to 25, or a letter")
                }
            }
        }
    }
}
