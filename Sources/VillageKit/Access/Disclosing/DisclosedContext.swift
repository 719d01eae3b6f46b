// For whom and why a view was made, and by which rules: what every written file and report names.

public import VillageModel

/// For whom and why a view was made, and by which rules.
public struct DisclosedContext: Sendable, Hashable {
    /// The role of the reader.
    public let role: Role
    /// Which student or guardian reads, by the name that the view gives them; `nil` where it names them nowhere.
    ///
    /// Others are known by their role and organisation.
    public internal(set) var person: PersonID?
    /// The organisation of the reader.
    public let organisation: OrganisationID?
    /// What it is for.
    public let purpose: Purpose
    /// The jurisdiction profile.
    public let profile: String
    /// The day for which it was asked.
    public let day: CalendarDate
    /// The version of the model.
    public let modelVersion: String
    /// The digest of the rules in force.
    public let policyDigest: String
    /// Whether somebody stated that the enrolment is confirmed.
    public let isEnrolled: Bool
    /// The day on which the family inspected, as somebody stated or as a record shows.
    public let inspectedOn: CalendarDate?
    /// Whether the view leaves the school.
    public let leavesSchool: Bool

    /// The sentence that stands in every view that leaves the school (SEMANTICS 11.9).
    public static let constantNotice = "This dossier may omit sections at the choice of the family or by law."

    /// The constant notice, where the view leaves the school.
    public var notice: String? { leavesSchool ? Self.constantNotice : nil }

    init(_ request: AccessRequest, _ model: AccessModel) {
        role = request.role
        organisation = request.organisation
        purpose = request.purpose
        profile = request.profile
        day = request.day
        modelVersion = model.version
        policyDigest = model.digest
        isEnrolled = request.isEnrolled
        inspectedOn = request.inspectedOn
        leavesSchool = !model.internalRoles.contains(request.role.rawValue) || request.purpose == .transfer
    }
}
