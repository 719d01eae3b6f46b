// The question of a call: who reads, and why, checked against the rules before any file is opened.

import VillageKit

/// Who reads, and why, checked against the rules.
struct Question: Sendable {
    let engine: DecisionEngine
    let request: AccessRequest
    private let consents: ConsentFile?

    /// Checks what a call says of the reader; what is read is looked at for what the messages suggest.
    init(_ options: ReaderOptions, _ sources: SourceOptions, _ session: Session) throws(Failure) {
        let model = try Rules.model(options.policy)
        guard let role = options.role, let purpose = options.purpose, let profile = options.profile else {
            throw Self.incomplete(options, model, sources, session)
        }
        try Suggestion.check(role, is: "a role", in: "--for", among: model.roles, settled: options.settled)
        try Suggestion.check(purpose, is: "a purpose", in: "--purpose", among: model.purposeNames)
        let profiles = model.profiles.keys.sorted()
        try Suggestion.check(profile, is: "a profile", in: "--profile", among: profiles, settled: options.settled)
        if role == Role.guardian.rawValue, options.person == nil {
            throw .usage("the role 'guardian' needs '--person'; 'inspect --persons' lists the guardians")
        }
        if purpose == Purpose.migration.rawValue, options.organisation == nil {
            throw Self.withoutOrganisation(sources, session)
        }
        var request = AccessRequest(
            role: Role(role),
            organisation: options.organisation.map { OrganisationID($0) },
            person: options.person.map { PersonID($0) },
            relation: options.relation ?? .current,
            purpose: Purpose(purpose),
            profile: profile,
            day: sources.today(session)
        )
        request.hasMandate = options.hasMandate
        request.isEnrolled = options.isEnrolled
        request.inspectedOn = options.inspectedOn
        request.emergency = try options.emergency.map { (path) throws(Failure) in try EmergencyFile.read(path) }
        try options.check(on: request.day, session)
        consents = try options.consents.map { (path) throws(Failure) in try ConsentFile(path) }
        self.request = request
        engine = DecisionEngine(model)
    }

    /// The request about one dossier, with the day of the inspection that is recorded there where nobody states another.
    func request(about dossier: Dossier) -> (request: AccessRequest, inspection: RecordedInspection) {
        guard request.inspectedOn == nil else { return (request, .none) }
        let inspection = engine.recordedInspection(in: dossier, before: request)
        var request = request
        request.inspectedOn = inspection.day
        return (request, inspection)
    }

    /// What somebody states, and no record shows.
    var assertions: [ConversionReport.Assertion] {
        var assertions: [ConversionReport.Assertion] = []
        if request.isEnrolled { assertions.append(.init("enrolled", role: request.role)) }
        if let day = request.inspectedOn { assertions.append(.init("inspected", role: request.role, day: day)) }
        if request.hasMandate { assertions.append(.init("mandate", role: request.role)) }
        if let emergency = request.emergency {
            assertions.append(.init("emergency", role: request.role, day: emergency.declared))
        }
        return assertions
    }

    /// Adds the agreement events that the call gives to the dossier they are about.
    ///
    /// - Returns: Whether they are about this dossier, or there are none.
    func addConsents(to dossier: inout Dossier) throws(Failure) -> Bool {
        guard let consents else { return true }
        return try consents.add(to: &dossier)
    }

    /// Says that the events are about nobody who was read.
    func consentsOfAnother() -> Failure { .usage("'\(consents?.path ?? "")': is about another student than the file") }

    /// The refusals that leave nothing to write (status 6).
    static let final: Set<ReasonCode> = [
        .purposeProhibited, .purposeNotForRole, .relationEnded, .transferTooEarly,
    ]
}
