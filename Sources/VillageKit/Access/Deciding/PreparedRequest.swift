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
    let side: CompiledRules.Side
    let relation: Relation
    let purpose: PurposeFacts
    let age: Int?
    let profile: CompiledRules.ProfileRules
    /// Where the row of the role begins among the cells.
    let row: Int
    let hasFullAuthority: Bool
    let isDelegate: Bool
    let hasMandate: Bool
    let isInside: Bool
    let isReceiving: Bool
    let transfer: AccessCase.Transfer
    let mayDeclareEmergency: Bool
    let emergency: EmergencyState

    /// The relation of a professional to the student.
    enum Relation { case current, former, none }
    /// What was declared.
    enum EmergencyState { case none, invalid, valid }

    /// What the steps ask of the purpose.
    struct PurposeFacts: Sendable {
        var isProhibited = false
        var isAdmitted = false
        var includesHistory = false
        var isProtection = false
        var isTransfer = false
        var isMigration = false
    }

    // A function and not an initialiser: initialisers own their arguments, and would copy the request each time.
    static func prepared(_ request: AccessCase.Request, _ rules: CompiledRules) -> PreparedRequest {
        let profile = rules.profiles.index(of: request.profile)
        let role = rules.roles.index(of: request.actor.role)
        let roleRules = role.map { rules.roleRules[$0] }
        let purpose = PurposeFacts.known(request.purpose, role, rules)
        let relation = request.actor.relation
        let mayDeclare = purpose.isProtection && roleRules?.mayDeclareEmergency ?? false
        let isDelegate = roleRules?.isDelegate ?? false
        return PreparedRequest(
            rules: rules,
            role: request.actor.role,
            organisation: request.actor.organisation,
            now: request.now,
            answers: .applying(to: request, rules),
            isKnown: profile != nil && role != nil,
            side: roleRules?.side ?? .professional,
            relation: isSame(relation, plain: "current")
                ? .current : isSame(relation, plain: "former") ? .former : .none,
            purpose: purpose,
            age: request.student.age,
            profile: profile.map { rules.profileRules[$0] } ?? .closed,
            row: (role ?? 0) * rules.sensitivities.count,
            hasFullAuthority: isSame(request.actor.authority, plain: "full"),
            isDelegate: isDelegate,
            hasMandate: isDelegate && request.actor.hasMandate,
            isInside: !purpose.isTransfer && roleRules?.isInternal ?? false,
            isReceiving: purpose.isTransfer || roleRules?.isReceiving ?? false,
            transfer: request.transfer,
            mayDeclareEmergency: mayDeclare,
            emergency: mayDeclare ? state(of: request.emergency, on: request.now, rules) : .none
        )
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
        _ rules: CompiledRules
    ) -> EmergencyState {
        guard let declaration else { return .none }
        let limits = rules.model.emergency
        let isValid =
            declaration.reason.trimmedScalarCount >= limits.minimumReason && declaration.declared <= now
            && now < declaration.expires && declaration.declared.days(until: declaration.expires) <= limits.maximumDays
        return isValid ? .valid : .invalid
    }
}

extension PreparedRequest.PurposeFacts {
    fileprivate static func known(_ purpose: String, _ role: Int?, _ rules: CompiledRules) -> Self {
        // A purpose of no list admits nobody.
        guard let index = rules.purposes.index(of: purpose) else { return Self() }
        let known = rules.purposeRules[index]
        return Self(
            isProhibited: known.isProhibited,
            isAdmitted: role.map { rules.admissions[index * rules.roleRules.count + $0] } ?? false,
            includesHistory: known.includesHistory,
            isProtection: known.isProtection,
            isTransfer: known.isTransfer,
            isMigration: known.isMigration
        )
    }
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
