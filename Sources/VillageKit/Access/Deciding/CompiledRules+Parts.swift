// What decisions ask of a role, a purpose, a profile and a state.

extension CompiledRules {
    /// What a state of an agreement does.
    enum StateKind {
        case positive, negative, ended, ignored

        static func named(_ states: AccessModel.AgreementStates) -> [(String, StateKind)] {
            let kinds: [(Set<String>, StateKind)] = [
                (states.positive, .positive), (states.negative, .negative), (states.ended, .ended),
                (states.ignored, .ignored),
            ]
            return kinds.flatMap { names, kind in names.sorted().map { ($0, kind) } }
        }
    }

    /// Which branch of the steps a role takes.
    enum Side { case student, guardian, professional }

    /// What the steps ask of a role.
    struct RoleRules {
        let side: Side
        let isInternal: Bool
        let isReceiving: Bool
        let mayDeclareEmergency: Bool
        let isDelegate: Bool

        init(_ role: String, _ model: AccessModel) {
            side = role == Name.student ? .student : role == Name.guardian ? .guardian : .professional
            isInternal = model.internalRoles.contains(role)
            isReceiving = model.receivingRoles.contains(role)
            mayDeclareEmergency = model.emergency.roles.contains(role)
            isDelegate = role == Name.delegate
        }
    }

    /// What the steps ask of a purpose.
    struct PurposeRules {
        let isProhibited: Bool
        let includesHistory: Bool
        let isProtection: Bool
        let isTransfer: Bool
        let isMigration: Bool

        init(_ purpose: String, _ model: AccessModel) {
            isProhibited = model.prohibitedPurposes.contains(purpose)
            includesHistory = model.historyPurposes.contains(purpose)
            isProtection = purpose == Name.protection
            isTransfer = purpose == Name.transfer
            isMigration = purpose == Name.migration
        }
    }

    /// A profile, with its lists as bits.
    struct ProfileRules {
        let assentAge: Int
        let soloAge: Int
        let adultAge: Int
        let inspectionRequired: Bool
        let statutorySections: UInt64
        let sealedSections: UInt64

        /// Stands in where the profile is not known; the first step denies before it is read.
        static let closed = ProfileRules(
            assentAge: .max,
            soloAge: .max,
            adultAge: 0,
            inspectionRequired: true,
            statutorySections: 0,
            sealedSections: .max
        )
    }
}
