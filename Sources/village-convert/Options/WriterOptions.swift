// What every verb that writes is told about who writes, and what a folder's settings say where the call says nothing.

import VillageKit

/// What a verb is told about who writes; what is not stated is false or none.
struct WriterOptions: Sendable {
    var role: String?
    var organisation: String?
    var person: String?
    var profile: String?
    var day: CalendarDate?
    var relation: AccessRequest.Relation?
    var purpose: String?
    var charter: String?
    var policy: String?
    var second: WriteRequest.SecondPerson?
    var reason: String?
    var review: CalendarDate?
    var isInformed = false
    var identifierKey: String?
    var diagnostics: Console.Style?
    /// The options that the settings of the folder gave.
    private var settled: Set<String> = []

    /// How long a reason is at least, where one is asked.
    static let leastReason = "\(AccessModel.standard.writing.minimumReason) characters or more"

    static let parameters: [Parameter<WriterOptions>] = [
        .text("--by", value: "role", help: "the role of whoever writes", into: \.role)
            .offering(AccessModel.standard.roles),
        .checked(
            "--org",
            value: "id",
            help: "the organisation, such as fase:1234",
            into: \.organisation,
            read: Typed.organisation
        ),
        .text("--person", value: "id", help: "who writes; 'inspect --persons' lists the family", into: \.person),
        .text("--profile", value: "profile", help: "the jurisdiction", into: \.profile)
            .offering(AccessModel.standard.profiles.keys.sorted()),
        .day("--on", help: "the day that counts as today", into: \.day),
        .option(
            "--relation",
            oneOf: AccessRequest.Relation.self,
            value: "relation",
            help: "the relation to the student, 'current' unless named",
            into: \.relation
        ),
        .text(
            "--purpose",
            value: "purpose",
            help: "'support' unless named; 'protection' for that section",
            into: \.purpose
        )
        .offering([Purpose.support.rawValue, Purpose.protection.rawValue]),
        .path("--charter", help: "what this school's dossiers may hold", into: \.charter),
        .path("--policy", help: "the school's own rules", into: \.policy),
        .option("--second", value: "role:id", help: "the second person, where two have to agree", into: \.second) {
            Self.second($0)
        },
        .text("--reason", value: "words", help: "why; where a reason is asked, in \(leastReason)", into: \.reason),
        .day("--review", help: "when a lock is reviewed, within six months", into: \.review),
        .flag("--informed", help: "state that student and family were informed", into: \.isInformed),
        .path("--id-key", help: "the key for identifiers, made by 'new'", into: \.identifierKey),
        .option(
            "--diagnostics",
            oneOf: Console.Style.self,
            value: "style",
            help: "how messages are written",
            into: \.diagnostics
        ),
    ]

    /// The same for verbs that only read: `--for` as the other verbs that read have it, or `--by`.
    static let readingParameters: [Parameter<WriterOptions>] =
        [
            .text("--for", "--by", value: "role", help: "the reader's role", into: \.role)
                .offering(AccessModel.standard.roles)
        ] + parameters.filter { readingNames.contains($0.info.label) }

    /// The same for the page that a person of the family is to look at: the verb names the role.
    static let lookingParameters = parameters.filter { lookingNames.contains($0.info.label) }

    private static let lookingNames: Set<String> = [
        "--person", "--profile", "--on", "--policy", "--id-key", "--diagnostics",
    ]

    private static let readingNames: Set<String> = [
        "--org", "--person", "--profile", "--on", "--relation", "--purpose", "--policy", "--diagnostics",
    ]

    private static func second(_ text: String) -> WriteRequest.SecondPerson? {
        guard let sign = text.firstIndex(of: ":") else { return nil }
        let (role, person) = (text[..<sign], text[text.index(after: sign)...])
        guard !role.isEmpty, !person.isEmpty else { return nil }
        return WriteRequest.SecondPerson(role: Role(String(role)), person: PersonID(String(person)))
    }

    /// The same options with what the settings of a folder say where the call says nothing.
    ///
    /// The organisation is lent to none that is not of it: what a centre writes would be stored as the school's.
    func completed(by settings: FolderSettings) -> WriterOptions {
        var options = self
        if role == nil { options.settled.insert("--by") }
        if profile == nil { options.settled.insert("--profile") }
        options.role = role ?? settings.role
        options.organisation = organisation ?? settings.organisation(of: role, for: purpose)
        options.person = person ?? (role == nil ? settings.person : nil)
        options.profile = profile ?? settings.profile
        options.charter = charter ?? settings.charter
        options.policy = policy ?? settings.policy
        options.identifierKey = identifierKey ?? settings.identifierKey
        return options
    }

    /// The model that decides.
    func engine() throws(Failure) -> DecisionEngine { DecisionEngine(try Rules.model(policy)) }

    /// Who writes, checked against the rules.
    func request(
        _ model: AccessModel,
        _ session: Session,
        isReading: Bool = false
    ) throws(Failure) -> WriteRequest {
        guard let role else { throw missing("--by", "the role of whoever writes", model.roles) }
        guard let profile else { throw missing("--profile", "the jurisdiction", model.profiles.keys.sorted()) }
        try Suggestion.check(role, is: "a role", in: "--by", among: model.roles, settled: settled)
        let profiles = model.profiles.keys.sorted()
        try Suggestion.check(profile, is: "a profile", in: "--profile", among: profiles, settled: settled)
        let person = role == Role.student.rawValue ? PersonID.student.rawValue : self.person
        let isPerson = model.partyRoles.contains(role)
        guard let person = person ?? (isReading && !isPerson ? role : nil) else {
            let who = isReading ? "which guardian it is" : "who writes"
            throw .usage("\(who) is not said: give '--person ID'", help: ["'inspect --persons' lists the family"])
        }
        guard isPerson || organisation != nil else {
            throw .usage(
                "the organisation is not said: give '--org ID', such as fase:1234",
                help: ["that of the folder's settings is lent to roles of the school alone"]
            )
        }
        var request = WriteRequest(
            role: Role(role),
            organisation: isPerson ? nil : organisation.map { OrganisationID($0) },
            person: PersonID(person),
            relation: relation ?? .current,
            purpose: Purpose(purpose ?? Purpose.support.rawValue),
            profile: profile,
            day: isReading ? day ?? session.today() : try session.writingDay(day)
        )
        request.second = second
        request.reason = reason
        request.reviewDue = review
        request.isInformed = isInformed
        return request
    }

    /// The same person as a reader.
    func reading(_ model: AccessModel, _ session: Session) throws(Failure) -> AccessRequest {
        let writer = try request(model, session, isReading: true)
        return AccessRequest(
            role: writer.role,
            organisation: writer.organisation,
            person: writer.person,
            relation: writer.relation,
            purpose: writer.purpose,
            profile: writer.profile,
            day: writer.day
        )
    }

    private func missing(_ option: String, _ meaning: String, _ choices: [String]) -> Failure {
        .usage(
            "\(meaning) is not said: give '\(option)'",
            help: [
                "one of: \(choices.joined(separator: ", "))", "\(FolderSettings.name) may hold what does not change",
            ]
        )
    }
}
