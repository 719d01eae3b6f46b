// The rows of a grid of writing.

/// The rows of a grid of writing.
enum WriteGrid {
    static func rows(_ sheet: Sheet) throws(PolicyTableError) -> [WriteRow] {
        let role = try sheet("role")
        let action = try sheet("action")
        let purpose = try sheet("purpose")
        let profile = try sheet("profile")
        let age = try sheet("age")
        let agrees = try sheet("agrees")
        let guardian = try sheet("guardian1")
        let relation = try sheet("relation")
        let authority = try sheet("authority")
        let second = try sheet("second")
        let reasonLength = try sheet("reason_length")
        let review = try sheet("review")
        let informed = try sheet("informed")
        let charter = try sheet("charter")
        let agreement = try sheet("agreement")
        let decision = try sheet("decision")
        let reason = try sheet("reason")
        let entries = try WriteGridEntries(sheet)
        var rows: [WriteRow] = []
        rows.reserveCapacity(sheet.count)
        for row in 0..<sheet.count {
            let actor = WriteCase.Actor(
                role: role[row],
                organisation: role[row] == "student" ? "student" : role[row] == "guardian" ? "G1" : "org-of-writer",
                relation: relation[row],
                authority: authority[row],
                person: role[row] == "student" ? "student" : role[row] == "guardian" ? "G1" : "me"
            )
            let content = WriteCase(
                profile: profile[row],
                now: GridConstants.now,
                purpose: purpose[row],
                action: action[row],
                student: .init(
                    age: Int(age[row]),
                    guardians: GridConstants.guardians(guardian[row]),
                    agrees: agrees[row] == "1"
                ),
                actor: actor,
                entry: entries.entry(row, actor),
                content: entries.content(row, actor),
                second: self.second(second[row], actor),
                reasonLength: Int(reasonLength[row]) ?? 0,
                reviewDue: Int(review[row]).map { GridConstants.now.adding(days: $0) },
                isInformed: informed[row] == "1",
                charter: self.charter(charter[row]),
                agreement: self.agreement(agreement[row], actor)
            )
            rows.append(WriteRow("row \(row + 1)", .success(content), decision[row], reason[row]))
        }
        return rows
    }

    /// A person: `me` is the actor, `blank` the empty text.
    static func person(_ cell: some StringProtocol, _ actor: WriteCase.Actor) -> String? {
        switch cell {
        case "": nil
        case "me": actor.person
        case "blank": ""
        default: String(cell)
        }
    }

    private static func second(_ cell: String, _ actor: WriteCase.Actor) -> WriteCase.Second? {
        let parts = cell.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return .init(role: String(parts[0]), person: person(parts[1], actor) ?? "")
    }

    private static func charter(_ cell: String) -> [String]? {
        if cell.isEmpty { return nil }
        return cell == "empty" ? [] : cell.split(separator: "+").map { String($0) }
    }

    private static func agreement(_ cell: String, _ actor: WriteCase.Actor) -> WriteCase.Agreement? {
        let parts = cell.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 7 else { return nil }
        return .init(
            by: person(parts[0], actor) ?? "",
            state: String(parts[1]),
            method: parts[2].isEmpty ? nil : String(parts[2]),
            language: parts[3] == "blank" ? "" : parts[3].isEmpty ? nil : String(parts[3]),
            hasEvidence: parts[4] == "1",
            witness: person(parts[5], actor),
            interpreter: person(parts[6], actor)
        )
    }
}
