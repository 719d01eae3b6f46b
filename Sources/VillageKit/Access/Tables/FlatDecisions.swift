// The rows of a flat decision table, as a spreadsheet shows them.

internal import VillageBasics

/// The rows of a flat decision table.
enum FlatDecisions {
    static func rows(_ sheet: Sheet) throws(PolicyTableError) -> [DecisionRow] {
        var cells: [String: [String]] = [:]
        for name in columns { cells[name] = try sheet(name) }
        var rows: [DecisionRow] = []
        for row in 0..<sheet.count {
            let line = cells.compactMapValues { $0.indices.contains(row) ? $0[row] : nil }
            let cell = { (name: String) in line[name] ?? "" }
            let content = Result { () throws(AccessCaseError) in
                AccessCase(request: try request(cell), entry: try entry(cell))
            }
            rows.append(DecisionRow(cell("id"), content, cell("decision"), cell("trace"), cell("reason")))
        }
        return rows
    }

    private static let columns = [
        "id", "profile", "now", "age", "guardians", "role", "org", "relation", "authority", "mandate", "purpose",
        "section", "field", "field_label", "entry_label", "author_role", "author_org", "confidential",
        "holder_disclosed", "status", "third_party", "harm_lock", "retain_until", "forbidden", "enrolled", "inspected",
        "consents", "breakglass", "decision", "trace", "reason",
    ]

    private static func request(_ cell: (String) -> String) throws(AccessCaseError) -> AccessCase.Request {
        let guardians = cell("guardians").split(separator: " ")
            .map { text in
                let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                return AccessCase.Guardian(id: String(parts[0]), authority: parts.count > 1 ? String(parts[1]) : "")
            }
        guard let age = Int(cell("age")) else { throw AccessCaseError("age", .number) }
        return AccessCase.Request(
            profile: cell("profile"),
            now: try day(cell("now"), "now"),
            purpose: cell("purpose"),
            student: .init(age: age, guardians: guardians),
            actor: .init(
                role: cell("role"),
                organisation: cell("org"),
                relation: cell("relation"),
                authority: cell("authority"),
                hasMandate: try flag(cell, "mandate")
            ),
            transfer: .init(isEnrolled: try flag(cell, "enrolled"), isInspected: try flag(cell, "inspected")),
            agreements: try agreements(cell("consents")),
            emergency: try emergency(cell("breakglass"))
        )
    }

    private static func entry(_ cell: (String) -> String) throws(AccessCaseError) -> AccessCase.EntryFacts {
        AccessCase.EntryFacts(
            section: cell("section"),
            field: GridConstants.nullable(cell("field")),
            fieldLabel: GridConstants.nullable(cell("field_label")),
            entryLabel: GridConstants.nullable(cell("entry_label")),
            authorOrganisation: cell("author_org"),
            authorRole: cell("author_role"),
            isStudentConfidential: try flag(cell, "confidential"),
            status: cell("status"),
            speaksOfThirdParty: try flag(cell, "third_party"),
            isHarmLocked: try flag(cell, "harm_lock"),
            retainUntil: try day(cell("retain_until"), "retain_until"),
            isForbidden: try flag(cell, "forbidden"),
            isHolderDisclosed: try flag(cell, "holder_disclosed")
        )
    }

    /// `by:state[sections|recipients|purposes] from..until rec recorded`, several separated by semicolons.
    private static func agreements(_ cell: String) throws(AccessCaseError) -> [AccessCase.AgreementFact] {
        var events: [AccessCase.AgreementFact] = []
        for text in split(cell, by: " ; ") where !text.isEmpty {
            guard let open = text.firstIndex(of: "["), let close = text.lastIndex(of: "]"), open < close,
                let colon = text[..<open].firstIndex(of: ":")
            else { throw AccessCaseError("consents", .list) }
            let lists = text[text.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.split(separator: "+").map { String($0) } }
            let words = text[text.index(after: close)...].split(separator: " ")
            guard lists.count == 3, words.count == 3 || words.count == 4, words[1] == "rec" else {
                throw AccessCaseError("consents", .list)
            }
            let period = split(String(words[0]), by: "..")
            guard period.count == 2 else { throw AccessCaseError("consents", .day) }
            events.append(
                .init(
                    by: String(text[..<colon]),
                    state: String(text[text.index(after: colon)..<open]),
                    sections: lists[0],
                    recipients: lists[1],
                    purposes: lists[2],
                    from: try day(period[0], "consents"),
                    until: try day(period[1], "consents"),
                    recorded: try day(String(words[2]), "consents"),
                    isNoticeValid: words.count == 3
                )
            )
        }
        return events
    }

    /// `declared..expires "reason"`.
    private static func emergency(_ cell: String) throws(AccessCaseError) -> AccessCase.EmergencyFact? {
        if cell.isEmpty { return nil }
        let parts = cell.split(separator: " ", maxSplits: 1)
        let period = split(String(parts[0]), by: "..")
        guard parts.count == 2, period.count == 2 else { throw AccessCaseError("breakglass", .day) }
        let reason: JSONValue
        do throws(JSONError) { reason = try JSONParser.parse(Array(parts[1].utf8)) } catch {
            throw AccessCaseError("breakglass", .text)
        }
        return .init(
            reason: reason.string ?? "",
            declared: try day(period[0], "breakglass"),
            expires: try day(period[1], "breakglass")
        )
    }

    private static func flag(_ cell: (String) -> String, _ name: String) throws(AccessCaseError) -> Bool {
        switch cell(name) {
        case "1": true
        case "0", "": false
        default: throw AccessCaseError(name, .flag)
        }
    }

    private static func day(_ text: String, _ name: String) throws(AccessCaseError) -> AccessDay {
        guard let day = AccessDay(text) else { throw AccessCaseError(name, .day) }
        return day
    }

    /// Cuts a text at every occurrence of a separator.
    private static func split(_ text: String, by separator: String) -> [String] {
        text.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
    }
}
