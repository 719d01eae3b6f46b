// Reads a case from a row of a table.

public import VillageBasics

extension AccessCase {
    /// Reads a case from a row of a table; what a host does not state is false or none.
    ///
    /// - Parameters:
    ///   - json: The row.
    ///   - absent: Facts that are always stated and that this row leaves out on purpose.
    /// - Throws: ``AccessCaseError``, with the path.
    public init(json: JSONValue, absent: Set<Fact> = []) throws(AccessCaseError) {
        let row = try FactReader(json, absent: Set(absent.map { $0.rawValue }))
        let student = try row.object("student")
        let age =
            absent.contains(.studentAge) ? try student.optionalNumber("age") : try student.number("age")
        request = Request(
            profile: try row.text("profile"),
            now: try row.day("now"),
            purpose: try row.text("purpose"),
            student: Student(age: age, guardians: try Guardian.list(student)),
            actor: try Actor(row.object("actor")),
            transfer: try Transfer(row.object("transfer")),
            agreements: try AgreementFact.list(row),
            emergency: try EmergencyFact(row.optionalObject("breakglass"))
        )
        entry = try EntryFacts(row.object("entry"))
    }
}

extension AccessCase.Guardian {
    static func list(_ student: FactReader) throws(AccessCaseError) -> [Self] {
        var guardians: [Self] = []
        for reader in try student.objects("guardians") {
            guardians.append(Self(id: try reader.text("id"), authority: try reader.text("authority", default: "none")))
        }
        return guardians
    }
}

extension AccessCase.Actor {
    fileprivate init(_ reader: FactReader) throws(AccessCaseError) {
        self.init(
            role: try reader.text("role"),
            organisation: try reader.text("org"),
            relation: try reader.text("relation", default: "none"),
            authority: try reader.text("authority", default: "none"),
            hasMandate: try reader.flag("mandate")
        )
    }
}

extension AccessCase.Transfer {
    fileprivate init(_ reader: FactReader) throws(AccessCaseError) {
        self.init(isEnrolled: try reader.flag("enrolled"), isInspected: try reader.flag("inspected"))
    }
}

extension AccessCase.EmergencyFact {
    fileprivate init?(_ reader: FactReader?) throws(AccessCaseError) {
        guard let reader else { return nil }
        self.init(
            reason: try reader.text("why", default: ""),
            declared: try reader.day("declared"),
            expires: try reader.day("expires")
        )
    }
}

extension AccessCase.EntryFacts {
    fileprivate init(_ reader: FactReader) throws(AccessCaseError) {
        self.init(
            section: try reader.text("section"),
            field: try reader.optionalText("field"),
            fieldLabel: try reader.optionalText("field_label"),
            entryLabel: try reader.optionalText("entry_label"),
            authorOrganisation: try reader.text("author_org"),
            authorRole: try reader.text("author_role"),
            isStudentConfidential: try reader.flag("student_confidential"),
            status: try reader.text("status"),
            speaksOfThirdParty: try reader.flag("third_party"),
            isHarmLocked: try reader.flag("harm_lock"),
            retainUntil: try reader.day("retain_until", default: .endless),
            isForbidden: try reader.flag("forbidden"),
            isHolderDisclosed: try reader.flag("holder_disclosed")
        )
    }
}

extension AccessCase.AgreementFact {
    fileprivate static func list(_ row: FactReader) throws(AccessCaseError) -> [Self] {
        var events: [Self] = []
        for reader in try row.objects("consents") {
            events.append(
                Self(
                    by: try reader.text("by"),
                    state: try reader.text("state"),
                    sections: try reader.texts("sections"),
                    recipients: try reader.texts("recipients"),
                    purposes: try reader.texts("purposes"),
                    from: try reader.day("from"),
                    until: try reader.day("until"),
                    recorded: try reader.day("recorded"),
                    isNoticeValid: try reader.flag("notice_ok")
                )
            )
        }
        return events
    }
}
