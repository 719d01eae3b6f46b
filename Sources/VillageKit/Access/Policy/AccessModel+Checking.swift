// What a loader must refuse, and what a school may not change.

extension AccessModel {
    /// Checks what a model may say.
    ///
    /// - Parameter standard: The model that is shipped; what it closes stays closed.
    /// - Throws: ``AccessModelError``, with the path.
    func check(against standard: AccessModel) throws(AccessModelError) {
        try checkFixed(standard)
        try checkSides(standard)
        try checkPurposes(standard)
        try checkProfiles()
        try checkWriting(standard)
    }

    /// Sections, labels, thresholds and states are read by the steps themselves.
    private func checkFixed(_ standard: AccessModel) throws(AccessModelError) {
        try require(sections.map { $0.name } == standard.sections.map { $0.name }, .fixed, "section_order")
        try require(sections == standard.sections, .fixed, "sections")
        try require(labels == standard.labels, .fixed, "labels")
        try require(ordinaryCeiling == standard.ordinaryCeiling, .fixed, "ordinary_ceiling")
        try require(agreementFrom == standard.agreementFrom, .fixed, "agreement_from")
        try require(secretFrom == standard.secretFrom, .fixed, "secret_from")
        try require(statuses == standard.statuses, .fixed, "statuses")
        try require(agreementStates == standard.agreementStates, .fixed, "consent_states")
        try require(
            existenceSecretSections.isSuperset(of: standard.existenceSecretSections),
            .opened,
            "secret_existence_sections"
        )
    }

    private func checkSides(_ standard: AccessModel) throws(AccessModelError) {
        try require(partyRoles == standard.partyRoles, .fixed, "party_roles")
        try require(receivingRoles.isSuperset(of: standard.receivingRoles), .opened, "receiving_roles")
        // A role that the standard knows as outside does not become an inside one; a role of the school's own may.
        try require(
            internalRoles.intersection(standard.roles).isSubset(of: standard.internalRoles),
            .opened,
            "internal_roles"
        )
        let sides = [internalRoles, partyRoles, receivingRoles]
        try require(Set(sides.joined()).count == sides.map(\.count).reduce(0, +), .roleOnTwoSides, "internal_roles")
    }

    private func checkPurposes(_ standard: AccessModel) throws(AccessModelError) {
        try require(prohibitedPurposes.isSuperset(of: standard.prohibitedPurposes), .opened, "prohibited_purposes")
        for purpose in purposes.keys.sorted() where prohibitedPurposes.contains(purpose) {
            throw AccessModelError(.prohibitedPurposeAdmitted, at: "purposes." + purpose)
        }
        let known = historyPurposes.intersection(standard.purposes.keys)
        try require(known.isSubset(of: standard.historyPurposes), .opened, "history_purposes")
        // The steps of a migration ask for no agreement, since the data steward alone runs it (9.5).
        let movers = purposes[Name.migration] ?? []
        try require(movers.isSubset(of: standard.purposes[Name.migration] ?? []), .opened, "purposes.migration")
        let helpers = emergency.roles.intersection(partyRoles)
        try require(helpers.isEmpty, .roleOnTwoSides, "breakglass.roles")
    }

    private func checkProfiles() throws(AccessModelError) {
        for (name, profile) in profiles.sorted(by: { $0.key < $1.key }) {
            try require(profile.soloAge >= profile.assentAge, .soloBeforeAssent, "profiles.\(name).soloAge")
            for section in sections where profile.statutoryTransfer.contains(section.name) {
                let isExcluded =
                    existenceSecretSections.contains(section.name) || profile.separateSeal.contains(section.name)
                    || section.name == Name.discipline || section.sensitivity >= agreementFrom
                try require(!isExcluded, .notForLegalDuty, "profiles.\(name).statutoryTransfer")
            }
        }
    }

    private func checkWriting(_ standard: AccessModel) throws(AccessModelError) {
        for role in receivingRoles.sorted() {
            try require(writing.matrix[role] == nil, .receivingRoleWrites, "write.matrix." + role)
        }
        for (section, cell) in zip(sections, writing.matrix[Name.student] ?? [])
        where existenceSecretSections.contains(section.name) {
            try require(cell == .nothing, .studentWritesSecret, "write.matrix.student")
        }
        let isVoiceOpen = writing.alwaysInCharter.isSuperset(of: standard.writing.alwaysInCharter)
        try require(isVoiceOpen, .opened, "write.always_in_charter")
        try require(writing.purposes.isSubset(of: standard.writing.purposes), .opened, "write.purposes")
        for (name, action) in actions.sorted(by: { $0.key < $1.key }) { try check(action, name, standard) }
    }

    private func check(_ action: Action, _ name: String, _ standard: AccessModel) throws(AccessModelError) {
        let path = "actions." + name
        // An action that the steps do not know would have no rule of its own.
        guard let usual = standard.actions[name] else { throw AccessModelError(.unknownName, at: path) }
        try require(action.namesEntry == usual.namesEntry, .fixed, path + ".entry")
        try require(action.roles.isDisjoint(with: receivingRoles), .receivingRoleWrites, path + ".roles")
        if name == Name.liftConfidence {
            try require(action.roles.isSubset(of: [Name.student]), .confidenceLiftedByOthers, path + ".roles")
        }
        if Name.actionsOfTwo.contains(name) {
            try require(!action.second.isEmpty, .secondPersonMissing, path + ".second")
        }
        guard action.namesEntry else { return }
        let hasPersons = !action.roles.isDisjoint(with: partyRoles)
        let hasProfessionals = !action.roles.isSubset(of: partyRoles)
        try require(!hasPersons || action.sightOfPersons != nil, .sightMissing, path + ".sees")
        try require(!hasProfessionals || action.sightOfProfessionals != nil, .sightMissing, path + ".sees")
    }

    private func require(
        _ condition: Bool,
        _ code: AccessModelError.Code,
        _ path: String
    ) throws(AccessModelError) {
        if !condition { throw AccessModelError(code, at: path) }
    }
}
