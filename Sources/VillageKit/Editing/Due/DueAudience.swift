// Who may be told when agreements end and ages change: the persons of themselves, and who looks after the file.

package import VillageAccess
package import VillageModel

/// Who may be told when agreements end and ages change.
package struct DueAudience {
    private let role: Role
    private let person: PersonID?
    private let isOfKeeper: Bool

    /// Whether it is told about the persons themselves only.
    package var isPerson: Bool { role == .student || role == .guardian }

    /// The purposes for which it is told.
    private static let purposes: Set<Purpose> = [.support, .subjectAccess, .audit]

    /// Finds the audience of a request; `nil` where neither agreements nor ages are told.
    package init?(_ request: AccessRequest, keeper: OrganisationID?) {
        guard Self.purposes.contains(request.purpose) else { return nil }
        switch request.role {
        case .student, .guardian, .coordinator, .headteacher, .recordsOfficer: break
        default: return nil
        }
        role = request.role
        person = request.role == .student ? .student : request.person
        isOfKeeper = request.organisation != nil && request.organisation == keeper
    }

    /// Whether the end of this person's agreement may be told.
    package func mayKnow(_ by: PersonID) -> Bool {
        switch role {
        case .student, .guardian: by == person
        case .coordinator: true
        // The agreements are the keeper's record: the head of another school has no business with them.
        default: isOfKeeper
        }
    }
}
