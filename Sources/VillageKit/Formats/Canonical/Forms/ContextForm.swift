// For whom and why a disclosure was made, in the canonical file.

package import VillageAccess
package import VillageModel

/// For whom and why a disclosure was made, by which rules, and what was refused.
package struct ContextForm: FieldGroup {
    var recipient = RecipientForm()
    var purpose: String?
    var profile: String?
    var modelVersion: String?
    var policyDigest: String?
    var day: CalendarDate?
    var enrolled: Bool?
    var inspectedOn: CalendarDate?
    var refusals: [String] = []
    var notice: String?

    package init() {}

    package init(_ context: DisclosedContext, refusals: [ReasonCode]) {
        recipient.role = context.role.rawValue
        recipient.organisation = context.organisation
        purpose = context.purpose.rawValue
        profile = context.profile
        modelVersion = context.modelVersion
        policyDigest = context.policyDigest
        day = context.day
        enrolled = context.isEnrolled ? true : nil
        inspectedOn = context.inspectedOn
        self.refusals = refusals.map(\.rawValue)
        notice = context.notice
    }

    package static let fields: [Field<Self>] = [
        Field("recipient", group: \.recipient),
        Field("purpose", \.purpose),
        Field("profile", \.profile),
        Field("modelVersion", \.modelVersion),
        Field("policyDigest", \.policyDigest),
        Field("day", \.day),
        Field("enrolled", \.enrolled),
        Field("inspectedOn", \.inspectedOn),
        Field("refusals", list: \.refusals),
        Field("notice", \.notice),
    ]
}

/// Who the reader of a disclosure is.
struct RecipientForm: FieldGroup {
    var role: String?
    var organisation: OrganisationID?

    init() {}

    static let fields: [Field<Self>] = [
        Field("role", \.role),
        Field("organisation", \.organisation),
    ]
}
