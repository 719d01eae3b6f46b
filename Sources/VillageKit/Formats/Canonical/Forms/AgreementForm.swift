// An answer of a person in the canonical file.

package import VillageModel

/// An answer of one person.
package struct AgreementForm: FieldGroup {
    var id: String?
    var by: PersonID?
    var state: String?
    var sections: [String] = []
    var recipients: [String] = []
    var purposes: [String] = []
    var from: CalendarDate?
    var until: CalendarDate?
    var recorded: CalendarDate?
    var noticeValid: Bool?
    var method: String?
    var language: String?
    var witness: PersonID?
    var interpreter: PersonID?
    var noticeVersion: String?
    var evidenceDigest: String?

    package init() {}

    package init(_ event: AgreementEvent) {
        id = event.id
        by = event.by
        state = event.state
        sections = event.sections
        recipients = event.recipients
        purposes = event.purposes
        from = event.from
        until = event.until
        recorded = event.recorded
        noticeValid = event.isNoticeValid
        method = event.method
        language = event.language
        witness = event.witness
        interpreter = event.interpreter
        noticeVersion = event.noticeVersion
        evidenceDigest = event.evidenceDigest
    }

    package static let fields: [Field<Self>] = [
        Field("id", \.id),
        Field("by", \.by),
        Field("state", \.state),
        Field("sections", list: \.sections),
        Field("recipients", list: \.recipients),
        Field("purposes", list: \.purposes),
        Field("from", \.from),
        Field("until", \.until),
        Field("recorded", \.recorded),
        Field("noticeValid", \.noticeValid),
        Field("method", \.method),
        Field("language", \.language),
        Field("witness", \.witness),
        Field("interpreter", \.interpreter),
        Field("noticeVersion", \.noticeVersion),
        Field("evidenceDigest", \.evidenceDigest),
    ]

    /// The event; `nil` where something is missing that every answer has.
    package var record: AgreementEvent? {
        guard let id, let by, let state, let from, let until, let recorded else { return nil }
        var event = AgreementEvent(
            id: id,
            by: by,
            state: state,
            sections: sections,
            recipients: recipients,
            purposes: purposes,
            from: from,
            until: until,
            recorded: recorded,
            isNoticeValid: noticeValid ?? false
        )
        event.method = method
        event.language = language
        event.witness = witness
        event.interpreter = interpreter
        event.noticeVersion = noticeVersion
        event.evidenceDigest = evidenceDigest
        return event
    }
}
