// Reads the shape of the rules of writing.

internal import VillageBasics

extension AccessModelReader {
    static func writing(_ node: ModelNode, _ model: AccessModel) throws(AccessModelError) -> AccessModel.Writing {
        let sections = model.sections.map { $0.name }
        var writing = AccessModel.Writing()
        for (role, row) in try node("matrix").members() {
            guard model.roles.contains(role) else { throw row.error(.unknownName) }
            writing.matrix[role] = try row.row(of: sections.count)
        }
        writing.purposes = try node("purposes").names(among: model.purposes.keys)
        for (section, purpose) in try node("own_purpose").members() {
            let name = try purpose.text()
            guard sections.contains(section), writing.purposes.contains(name) else { throw purpose.error(.unknownName) }
            writing.ownPurpose[section] = name
        }
        writing.bases = Set(try node("bases").names())
        for (role, basis) in try node("basis_of_person").members() {
            let name = try basis.text()
            guard model.partyRoles.contains(role), writing.bases.contains(name) else { throw basis.error(.unknownName) }
            writing.basisOfPerson[role] = name
        }
        writing.alwaysInCharter = try node("always_in_charter").names(among: sections)
        writing.erasureStewards = try node("erasure_stewards").names(among: model.roles)
        writing.minimumReason = try node("min_reason").number(0...1000)
        writing.harmReviewDays = try node("harm_review_days").number(0...3660)
        for (name, node) in try node("methods").members() {
            guard let proof = AccessModel.Proof(rawValue: try node.text()) else { throw node.error(.wrongShape) }
            writing.methods[name] = proof
        }
        return writing
    }

    static func action(_ node: ModelNode, _ model: AccessModel) throws(AccessModelError) -> AccessModel.Action {
        let sees = try node("sees")
        try sees.expectOnly(["persons", "professionals"])
        return AccessModel.Action(
            roles: try node("roles").names(among: model.roles),
            namesEntry: try node("entry").flag(),
            sightOfPersons: try sight(sees, "persons"),
            sightOfProfessionals: try sight(sees, "professionals"),
            isPossibleOnForbidden: try node("on_forbidden").flag(),
            isPossibleOnSuperseded: try node("on_superseded").flag(),
            second: try node("second").names(among: model.roles),
            needsReason: try node("reason").flag()
        )
    }

    private static func sight(_ sees: ModelNode, _ name: String) throws(AccessModelError) -> AccessModel.Sight? {
        guard sees.value[name] != nil else { return nil }
        let node = try sees(name)
        guard let sight = AccessModel.Sight(rawValue: try node.text()) else { throw node.error(.wrongShape) }
        return sight
    }
}
