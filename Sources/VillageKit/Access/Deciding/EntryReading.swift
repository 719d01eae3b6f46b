// An entry as one request reads it: sensitivity, secrecy, cell (SEMANTICS, 4.2).

/// An entry as one request reads it.
struct EntryReading {
    /// Whether section, status and labels are in their vocabularies.
    let isKnown: Bool
    let section: Int
    let status: EntryStatus
    /// The high-water mark of section and labels.
    let sensitivity: Int
    /// Whether a label lifts it above what its section already is.
    let isRaised: Bool
    let isCore: Bool
    let isSecret: Bool
    /// Whether its existence is a secret to the reader.
    let isSecretToMe: Bool
    let isStatutory: Bool
    /// Whether it was written by the same role of the same organisation.
    let isOwn: Bool
    let isForeign: Bool
    let cell: AccessModel.Cell

    init(_ entry: AccessCase.EntryFacts, _ request: PreparedRequest) {
        let rules = request.rules
        let known = rules.sections.index(of: entry.section)
        let fieldLabel = rules.sensitivity(ofLabel: entry.fieldLabel)
        let entryLabel = rules.sensitivity(ofLabel: entry.entryLabel)
        let status = rules.status(of: entry.status)
        isKnown = known != nil && fieldLabel != nil && entryLabel != nil && status != nil && request.isKnown
        self.status = status ?? .erased
        guard isKnown, let section = known else {
            // The first step denies before anything of this is read.
            (self.section, sensitivity, cell) = (0, 4, .nothing)
            (isRaised, isCore, isSecret, isSecretToMe, isStatutory) = (true, false, true, true, false)
            (isOwn, isForeign) = (false, true)
            return
        }
        let own = rules.sensitivities[section]
        let bit = 1 << UInt64(section) as UInt64
        self.section = section
        sensitivity = max(own, fieldLabel ?? 4, entryLabel ?? 4)
        isRaised = sensitivity > max(own, rules.ordinaryCeiling)
        isCore = rules.coreSections & bit != 0 && !isRaised
        isSecret = rules.existenceSecretSections & bit != 0 || sensitivity >= rules.secretFrom
        isSecretToMe = isSecret && !entry.isHolderDisclosed
        isStatutory = request.purpose.isTransfer && request.profile.statutorySections & bit != 0 && !isRaised
        isForeign = !isSame(request.organisation, entry.authorOrganisation)
        isOwn = !isForeign && isSame(request.role, entry.authorRole)
        cell = rules.cells[request.row + section]
    }
}
