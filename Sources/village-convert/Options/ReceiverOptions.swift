// Who would receive a dossier: role and organisation.

import VillageKit

/// Who would receive a dossier.
struct ReceiverOptions: Sendable {
    var role: String?
    var organisation: String?

    static let parameters: [Parameter<ReceiverOptions>] = [
        .text(
            "--reader",
            value: "role",
            help: "the role that would receive it, 'receiving_head' unless named",
            into: \.role
        )
        .offering(AccessModel.standard.roles),
        .checked(
            "--reader-org",
            value: "id",
            help: "the organisation that would receive it, such as fase:2002",
            into: \.organisation,
            read: Typed.organisation
        ),
    ]

    /// The transfer that is asked about.
    ///
    /// - Parameters:
    ///   - profile: The jurisdiction.
    ///   - day: The day that counts as today.
    ///   - model: The rules.
    /// - Returns: The request of the receiver, who has a relation to the student then.
    /// - Throws: ``Failure`` when the role is not known or the organisation is not said.
    func transfer(profile: String, on day: CalendarDate, _ model: AccessModel) throws(Failure) -> AccessRequest {
        let role = role ?? Role.receivingHead.rawValue
        try Suggestion.check(role, is: "a role", in: "--reader", among: model.roles)
        guard let organisation else {
            throw .usage("who would receive it is not said: give '--reader-org ID', such as fase:2002")
        }
        return AccessRequest(
            role: Role(role),
            organisation: OrganisationID(organisation),
            relation: .current,
            purpose: .transfer,
            profile: profile,
            day: day
        )
    }
}
