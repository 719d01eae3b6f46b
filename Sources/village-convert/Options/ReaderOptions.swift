// What every verb that decides is told about the reader.

import VillageKit

/// What a verb is told about the reader; what is not stated is false or none.
struct ReaderOptions: Sendable {
    var role: String?
    var purpose: String?
    var profile: String?
    var person: String?
    var organisation: String?
    var relation: AccessRequest.Relation?
    var hasMandate = false
    var isEnrolled = false
    var inspectedOn: CalendarDate?
    var consents: String?
    var emergency: String?
    var policy: String?

    static let parameters: [Parameter<ReaderOptions>] = [
        .text("--for", value: "role", help: "the reader's role", into: \.role).offering(AccessModel.standard.roles),
        .text("--purpose", value: "purpose", help: "what it is for", into: \.purpose)
            .offering(AccessModel.standard.purposeNames),
        .text("--profile", value: "profile", help: "the jurisdiction", into: \.profile)
            .offering(AccessModel.standard.profiles.keys.sorted()),
        .text("--person", value: "id", help: "which guardian; 'inspect --persons' lists them", into: \.person),
        .text("--org", value: "id", help: "the reader's organisation, such as brin:00AA", into: \.organisation),
        .option(
            "--relation",
            oneOf: AccessRequest.Relation.self,
            value: "relation",
            help: "the reader's relation to the student, 'current' unless named",
            into: \.relation
        ),
        .flag("--mandate", help: "state that there is a written mission for this student", into: \.hasMandate),
        .flag("--enrolled", help: "state that the receiving school confirmed the enrolment", into: \.isEnrolled),
        .day("--inspected", help: "state that the family inspected on this day", into: \.inspectedOn),
        .path("--consents", help: "agreement events to add", into: \.consents),
        .path("--emergency", help: "a declared emergency", into: \.emergency),
        .path("--policy", help: "the school's own rules", into: \.policy),
    ]
}

extension AccessModel {
    /// Every purpose that has a name, the prohibited ones too.
    var purposeNames: [String] { purposes.keys.sorted() + prohibitedPurposes.sorted() }
}
