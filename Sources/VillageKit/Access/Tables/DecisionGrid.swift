// The rows of a decision grid.

/// The rows of a decision grid.
enum DecisionGrid {
    static func rows(_ sheet: Sheet) throws(PolicyTableError) -> [DecisionRow] {
        let role = try sheet("role")
        let section = try sheet("section")
        let purpose = try sheet("purpose")
        let profile = try sheet("profile")
        let age = try sheet("age")
        let guardian = try sheet("guardian1")
        let relation = try sheet("relation")
        let authority = try sheet("authority")
        let mandate = try sheet("mandate")
        let consent = try sheet("consent")
        let confidential = try sheet("confidential")
        let disclosed = try sheet("disclosed")
        let author = try sheet("author")
        let status = try sheet("status")
        let fieldLabel = try sheet("field_label")
        let entryLabel = try sheet("entry_label")
        let thirdParty = try sheet("third_party")
        let harmLock = try sheet("harm_lock")
        let forbidden = try sheet("forbidden")
        let expired = try sheet("expired")
        let enrolled = try sheet("enrolled")
        let inspected = try sheet("inspected")
        let emergency = try sheet("emergency")
        let decision = try sheet("decision")
        let trace = try sheet("trace")
        let reason = try sheet("reason")
        // The same patterns come again in thousands of rows.
        var agreements: [String: [AccessCase.AgreementFact]] = [:]
        var rows: [DecisionRow] = []
        rows.reserveCapacity(sheet.count)
        for row in 0..<sheet.count {
            let events = agreements[consent[row]] ?? GridAgreement.events(consent[row])
            agreements[consent[row]] = events
            let request = AccessCase.Request(
                profile: profile[row],
                now: GridConstants.now,
                purpose: purpose[row],
                student: .init(age: Int(age[row]), guardians: GridConstants.guardians(guardian[row])),
                actor: .init(
                    role: role[row],
                    organisation: "org-of-reader",
                    relation: relation[row],
                    authority: authority[row],
                    hasMandate: mandate[row] == "1"
                ),
                transfer: .init(isEnrolled: enrolled[row] == "1", isInspected: inspected[row] == "1"),
                agreements: events,
                emergency: self.emergency(emergency[row])
            )
            let entry = AccessCase.EntryFacts(
                section: section[row],
                fieldLabel: GridConstants.nullable(fieldLabel[row]),
                entryLabel: GridConstants.nullable(entryLabel[row]),
                authorOrganisation: author[row] == "other" ? "org-of-author" : "org-of-reader",
                authorRole: author[row] == "self" ? role[row] : "author",
                isStudentConfidential: confidential[row] == "1",
                status: status[row],
                speaksOfThirdParty: thirdParty[row] == "1",
                isHarmLocked: harmLock[row] == "1",
                retainUntil: expired[row] == "1" ? GridConstants.now : GridConstants.later,
                isForbidden: forbidden[row] == "1",
                isHolderDisclosed: disclosed[row] == "1"
            )
            let content = AccessCase(request: request, entry: entry)
            rows.append(DecisionRow("row \(row + 1)", .success(content), decision[row], trace[row], reason[row]))
        }
        return rows
    }

    /// `A/B/N`: declared and expiring so many days from now, with a reason of so many letters.
    private static func emergency(_ cell: String) -> AccessCase.EmergencyFact? {
        let parts = cell.split(separator: "/")
        guard parts.count == 3, let declared = Int(parts[0]), let expires = Int(parts[1]) else { return nil }
        let isPadded = parts[2].hasSuffix("p")
        let letters = String(repeating: "x", count: Int(isPadded ? parts[2].dropLast() : parts[2]) ?? 0)
        return .init(
            reason: isPadded ? "  \(letters)  " : letters,
            declared: GridConstants.now.adding(days: declared),
            expires: GridConstants.now.adding(days: expires)
        )
    }
}
