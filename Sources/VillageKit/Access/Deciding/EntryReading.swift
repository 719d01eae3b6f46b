// An entry as one request reads it: sensitivity, secrecy, cell (SEMANTICS, 4.2).

/// An entry as one request reads it.
struct EntryReading {
    /// Whether section, status and labels are in their vocabularies.
    let isKnown: Bool
    let section: Int
    let status: EntryStatus
    /// The high-water mark of section and labels.
    let sensitivity: Int
    /// Whether it belongs to the core, and no label lifts it above what its section already is.
    let isCore: Bool
    let isSecret: Bool
    /// Whether its existence is a secret to the reader.
    let isSecretToMe: Bool
    /// Whether the law orders that it follows the student.
    let isStatutory: Bool
    /// Whether it was written by the same role of the same organisation.
    let isOwn: Bool
    let isForeign: Bool
    let cell: AccessModel.Cell
}

extension PreparedRequest {
    // A function and not an initialiser: initialisers own their arguments, and would copy entry and request each time.

    /// Reads an entry.
    func reading(_ entry: AccessCase.EntryFacts) -> EntryReading {
        guard isKnown, let section = rules.sections.index(of: entry.section),
            let status = rules.status(of: entry.status),
            let fieldLabel = rules.sensitivity(ofLabel: entry.fieldLabel),
            let entryLabel = rules.sensitivity(ofLabel: entry.entryLabel)
        else { return .unknown }
        let own = rules.sensitivities[section]
        let bit = 1 << UInt64(section) as UInt64
        let sensitivity = max(own, fieldLabel, entryLabel)
        let isRaised = sensitivity > max(own, rules.ordinaryCeiling)
        let isSecret = rules.existenceSecretSections & bit != 0 || sensitivity >= rules.secretFrom
        let isForeign = !isSame(organisation, entry.authorOrganisation)
        return EntryReading(
            isKnown: true,
            section: section,
            status: status,
            sensitivity: sensitivity,
            isCore: rules.coreSections & bit != 0 && !isRaised,
            isSecret: isSecret,
            isSecretToMe: isSecret && !entry.isHolderDisclosed,
            isStatutory: purpose.isTransfer && profile.statutorySections & bit != 0 && !isRaised,
            isOwn: !isForeign && isSame(role, entry.authorRole),
            isForeign: isForeign,
            cell: rules.cells[row + section]
        )
    }
}

extension EntryReading {
    /// An entry of which a section, status or label is not known; the first step denies before anything is read.
    fileprivate static let unknown = EntryReading(
        isKnown: false,
        section: 0,
        status: .erased,
        sensitivity: 4,
        isCore: false,
        isSecret: true,
        isSecretToMe: true,
        isStatutory: false,
        isOwn: false,
        isForeign: true,
        cell: .nothing
    )
}
