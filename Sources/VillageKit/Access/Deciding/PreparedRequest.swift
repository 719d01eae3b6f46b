// A request whose names were looked up once, so that an entry costs a few comparisons.

/// A request that was prepared for the decisions about many entries.
public struct PreparedRequest: Sendable {
    let rules: CompiledRules
    let role: String
    let organisation: String
    let now: AccessDay
    let answers: AgreementAnswers
    /// Whether profile and role are in their vocabularies.
    let isKnown: Bool
    let side: Side
    let relation: Relation
    let purpose: PurposeFacts
    let age: Int?
    let profile: JurisdictionProfile
    let statutorySections: UInt64
    let sealedSections: UInt64
    /// Where the row of the role begins among the cells.
    let row: Int
    let hasFullAuthority: Bool
    let hasMandate: Bool
    let isInside: Bool
    let isReceiving: Bool
    let transfer: AccessCase.Transfer
    let mayDeclareEmergency: Bool
    let emergency: EmergencyState

    /// Which branch of the steps a role takes.
    enum Side { case student, guardian, professional }
    /// The relation of a professional to the student.
    enum Relation { case current, former, none }
    /// What was declared.
    enum EmergencyState { case none, invalid, valid }

    /// What the steps ask of the purpose.
    struct PurposeFacts: Sendable {
        let isProhibited: Bool
        let isAdmitted: Bool
        let includesHistory: Bool
        let isProtection: Bool
        let isTransfer: Bool
        let isMigration: Bool
    }

    init(_ request: AccessCase.Request, _ rules: CompiledRules) {
        let model = rules.model
        let actor = request.actor
        let purpose = PurposeFacts(request.purpose, of: actor.role, model)
        let profileIndex = rules.profiles.index(of: request.profile)
        let roleIndex = rules.roles.index(of: actor.role)
        self.rules = rules
        self.purpose = purpose
        role = actor.role
        organisation = actor.organisation
        now = request.now
        answers = AgreementAnswers(request, rules)
        isKnown = profileIndex != nil && roleIndex != nil
        row = (roleIndex ?? 0) * rules.sensitivities.count
        if let profileIndex {
            profile = rules.profileRules[profileIndex].profile
            statutorySections = rules.profileRules[profileIndex].statutorySections
            sealedSections = rules.profileRules[profileIndex].sealedSections
        } else {
            profile = .closed
            statutorySections = 0
            sealedSections = .max
        }
        side = isSame(role, Name.student) ? .student : isSame(role, Name.guardian) ? .guardian : .professional
        relation =
            isSame(actor.relation, "current") ? .current : isSame(actor.relation, "former") ? .former : .none
        age = request.student.age
        hasFullAuthority = isSame(actor.authority, "full")
        hasMandate = actor.hasMandate && isSame(role, Name.delegate)
        isInside = !purpose.isTransfer && model.internalRoles.contains(exactly: role)
        isReceiving = purpose.isTransfer || model.receivingRoles.contains(exactly: role)
        transfer = request.transfer
        mayDeclareEmergency = purpose.isProtection && model.emergency.roles.contains(exactly: role)
        emergency = Self.state(of: request.emergency, on: request.now, mayDeclareEmergency, model.emergency)
    }

    /// Decides about one entry, or about one of its fields.
    ///
    /// - Parameter entry: The facts of the entry.
    /// - Returns: What may be told of it.
    public func decide(_ entry: AccessCase.EntryFacts) -> Verdict {
        var recorder = SilentRecorder(isMissingFacts: age == nil)
        do throws(Undecided) { return try verdict(on: entry, &recorder) } catch { return .hide(.undecided) }
    }

    /// Explains a decision.
    ///
    /// The facts of the request that are not known must be absent from the request too.
    func explain(_ entry: AccessCase.EntryFacts, absent: Set<Fact>) -> Explanation {
        var recorder = ListingRecorder(absent: age == nil ? absent.union([.studentAge]) : absent)
        do throws(Undecided) {
            let verdict = try verdict(on: entry, &recorder)
            return Explanation(verdict: verdict, missing: [], steps: recorder.steps)
        } catch {
            return Explanation(verdict: nil, missing: error.missing, steps: recorder.steps)
        }
    }

    /// Whether a declaration counts (SEMANTICS, 9.7); who may declare for this purpose was asked before.
    private static func state(
        of declaration: AccessCase.EmergencyFact?,
        on now: AccessDay,
        _ mayDeclare: Bool,
        _ limits: AccessModel.Emergency
    ) -> EmergencyState {
        guard mayDeclare, let declaration else { return .none }
        let isValid =
            declaration.reason.trimmedScalarCount >= limits.minimumReason && declaration.declared <= now
            && now < declaration.expires && declaration.declared.days(until: declaration.expires) <= limits.maximumDays
        return isValid ? .valid : .invalid
    }
}

extension PreparedRequest.PurposeFacts {
    fileprivate init(_ purpose: String, of role: String, _ model: AccessModel) {
        isProhibited = model.prohibitedPurposes.contains(exactly: purpose)
        isAdmitted = model.purposes.value(exactly: purpose)?.contains(exactly: role) == true
        includesHistory = model.historyPurposes.contains(exactly: purpose)
        isProtection = isSame(purpose, Name.protection)
        isTransfer = isSame(purpose, Name.transfer)
        isMigration = isSame(purpose, Name.migration)
    }
}

extension JurisdictionProfile {
    /// Stands in where the profile is not known; the first step denies before it is read.
    fileprivate static let closed = JurisdictionProfile(
        assentAge: .max,
        soloAge: .max,
        adultAge: 0,
        inspectionRequired: true,
        statutoryTransfer: [],
        separateSeal: []
    )
}

extension String {
    /// How many Unicode scalar values are left when white space is trimmed at both ends.
    var trimmedScalarCount: Int {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return 0 }
        return scalars.distance(from: first, to: last) + 1
    }
}
