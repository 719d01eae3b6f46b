// The refusals of a request, computed without looking at any entry (SEMANTICS, 11.4 and 11.5).

extension PreparedRequest {
    /// The refusals of the request; whether one is there tells nothing about what the dossier holds.
    public var refusals: [ReasonCode] {
        if purpose.isProhibited { return [.purposeProhibited] }
        if !purpose.isAdmitted { return [.purposeNotForRole] }
        switch side {
        case .student: return []
        case .guardian:
            let hasAgreed = rules.sensitivities.indices.allSatisfy { answers.student($0) == .given }
            return hasFullAuthority && isAdult && !hasAgreed ? [.subjectIsAdult] : []
        case .professional:
            if relation == .former { return [.relationEnded] }
            guard relation == .current, isReceiving, !purpose.isMigration else { return [] }
            if !transfer.isEnrolled { return [.transferTooEarly] }
            return profile.inspectionRequired && !transfer.isInspected ? [.inspectionMissing] : []
        }
    }

    /// Whether the answer is that for a dossier that does not exist: the person has nothing to do with the student.
    public var isNobodysDossier: Bool {
        guard isKnown else { return true }
        return switch side {
        case .student: false
        case .guardian: !hasFullAuthority
        case .professional: relation == .none
        }
    }
}
