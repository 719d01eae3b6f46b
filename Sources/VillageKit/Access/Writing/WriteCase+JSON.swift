// Reads a case of writing from a row of a table.

public import VillageBasics

extension WriteCase {
    /// Reads a case from a row of a table; what a host does not state is false or none.
    ///
    /// - Parameter json: The row.
    /// - Throws: ``AccessCaseError``, with the path.
    public init(json: JSONValue) throws(AccessCaseError) {
        let row = try FactReader(json)
        self.init(
            profile: try row.text("profile"),
            now: try row.day("now"),
            purpose: try row.text("purpose"),
            action: try row.text("action"),
            student: try Student(row.object("student")),
            actor: try Actor(row.object("actor")),
            entry: try EntryFacts(row.optionalObject("entry")),
            content: try Content(row.optionalObject("content")),
            second: try Second(row.optionalObject("second")),
            reasonLength: try row.number("reason_length", default: 0),
            reviewDue: try row.optionalDay("review_due"),
            isInformed: try row.flag("informed"),
            charter: try row.optionalTexts("charter"),
            agreement: try Agreement(row.optionalObject("agreement"))
        )
    }
}

extension WriteCase.Student {
    fileprivate init(_ reader: FactReader) throws(AccessCaseError) {
        self.init(
            age: try reader.optionalNumber("age"),
            guardians: try AccessCase.Guardian.list(reader),
            agrees: try reader.flag("agrees")
        )
    }
}

extension WriteCase.Actor {
    fileprivate init(_ reader: FactReader) throws(AccessCaseError) {
        self.init(
            role: try reader.text("role"),
            organisation: try reader.text("org"),
            relation: try reader.text("relation", default: "none"),
            authority: try reader.text("authority", default: "none"),
            person: try reader.text("person")
        )
    }
}

extension WriteCase.EntryFacts {
    fileprivate init?(_ reader: FactReader?) throws(AccessCaseError) {
        guard let reader else { return nil }
        self.init(
            section: try reader.text("section"),
            authorOrganisation: try reader.text("author_org"),
            authorRole: try reader.text("author_role"),
            status: try reader.text("status"),
            retainUntil: try reader.day("retain_until", default: .endless),
            isForbidden: try reader.flag("forbidden"),
            isStudentConfidential: try reader.flag("student_confidential"),
            isHarmLocked: try reader.flag("harm_lock"),
            isHolderDisclosed: try reader.flag("holder_disclosed"),
            label: try reader.optionalText("label"),
            basis: try reader.optionalText("basis"),
            speaker: try reader.optionalText("speaker"),
            isAboutActor: try reader.flag("about_actor"),
            restrictedBy: try reader.optionalText("restricted_by"),
            harmLockedBy: try reader.optionalText("harm_lock_by"),
            seen: try reader.text("seen", default: "nothing")
        )
    }
}

extension WriteCase.Content {
    fileprivate init?(_ reader: FactReader?) throws(AccessCaseError) {
        guard let reader else { return nil }
        self.init(
            section: try reader.text("section", default: ""),
            type: try reader.text("type", default: ""),
            label: try reader.optionalText("label"),
            basis: try reader.optionalText("basis"),
            diagnosis: try reader.text("diagnosis", default: "none"),
            speaker: try reader.optionalText("speaker"),
            isAboutActor: try reader.flag("about_actor"),
            isReferral: try reader.flag("referral")
        )
    }
}

extension WriteCase.Second {
    fileprivate init?(_ reader: FactReader?) throws(AccessCaseError) {
        guard let reader else { return nil }
        self.init(role: try reader.text("role"), person: try reader.text("person"))
    }
}

extension WriteCase.Agreement {
    fileprivate init?(_ reader: FactReader?) throws(AccessCaseError) {
        guard let reader else { return nil }
        self.init(
            by: try reader.text("by", default: ""),
            state: try reader.text("state", default: ""),
            method: try reader.optionalText("method"),
            language: try reader.optionalText("language"),
            hasEvidence: try reader.flag("evidence"),
            witness: try reader.optionalText("witness"),
            interpreter: try reader.optionalText("interpreter")
        )
    }
}
