// A model in the form that decisions read: names are numbers, lists of sections are words of bits.

/// A model in the form that decisions read; made once, shared, never changed.
final class CompiledRules: Sendable {
    let model: AccessModel
    let sections: NameTable
    let roles: NameTable
    let purposes: NameTable
    let profiles: NameTable
    let labels: NameTable
    let states: NameTable
    let statuses: NameTable
    let roleRules: [RoleRules]
    let purposeRules: [PurposeRules]
    let profileRules: [ProfileRules]
    let stateKinds: [StateKind]
    let labelSensitivities: [Int]
    let sensitivities: [Int]
    let coreSections: UInt64
    let existenceSecretSections: UInt64
    let emergencySections: UInt64
    let ordinaryCeiling: Int
    let agreementFrom: Int
    let secretFrom: Int
    /// For each role the cells of its row, one after the other.
    let cells: [AccessModel.Cell]
    /// For each purpose whether it admits each role, one after the other.
    let admissions: [Bool]

    init(_ model: AccessModel) {
        let sections = NameTable(model.sections.map { $0.name })
        func bits(_ names: some Sequence<String>) -> UInt64 {
            names.reduce(0) { bits, name in sections.index(of: name).map { bits | 1 << UInt64($0) } ?? bits }
        }
        self.model = model
        self.sections = sections
        roles = NameTable(model.roles)
        roleRules = model.roles.map { RoleRules($0, model) }
        let purposeNames = Set(model.purposes.keys).union(model.prohibitedPurposes).sorted()
        purposes = NameTable(purposeNames)
        purposeRules = purposeNames.map { PurposeRules($0, model) }
        admissions = purposeNames.flatMap { purpose in
            model.roles.map { model.purposes[purpose]?.contains($0) == true }
        }
        let named = model.profiles.sorted { $0.key < $1.key }
        profiles = NameTable(named.map { $0.key })
        profileRules = named.map {
            ProfileRules(
                assentAge: $0.value.assentAge,
                soloAge: $0.value.soloAge,
                adultAge: $0.value.adultAge,
                inspectionRequired: $0.value.inspectionRequired,
                statutorySections: bits($0.value.statutoryTransfer),
                sealedSections: bits($0.value.separateSeal)
            )
        }
        sensitivities = model.sections.map { $0.sensitivity }
        coreSections = bits(model.sections.filter { $0.isCore }.map { $0.name })
        existenceSecretSections = bits(model.existenceSecretSections)
        emergencySections = bits(model.emergency.sections)
        ordinaryCeiling = model.ordinaryCeiling
        agreementFrom = model.agreementFrom
        secretFrom = model.secretFrom
        cells = model.roles.flatMap { model.matrix[$0] ?? [] }
        let labels = model.labels.sorted { $0.key < $1.key }
        self.labels = NameTable(labels.map { $0.key })
        labelSensitivities = labels.map { $0.value }
        statuses = NameTable(EntryStatus.allCases.map { $0.rawValue })
        let states = StateKind.named(model.agreementStates)
        self.states = NameTable(states.map { $0.0 })
        stateKinds = states.map { $0.1 }
    }

    /// The sections of a list, as bits; `*` is every one.
    func sectionBits(_ names: [String]) -> UInt64 {
        var bits: UInt64 = 0
        for name in names {
            if name == "*" { return .max }
            if let index = sections.index(of: name) { bits |= 1 << UInt64(index) }
        }
        return bits
    }

    /// What a state does; a state of no list only ends.
    func kind(of state: String) -> StateKind { states.index(of: state).map { stateKinds[$0] } ?? .ended }

    /// The sensitivity of a label: 0 for none, `nil` for one that is not known.
    func sensitivity(ofLabel label: String?) -> Int? {
        guard let label else { return 0 }
        return labels.index(of: label).map { labelSensitivities[$0] }
    }

    /// The status of a name.
    func status(of name: String) -> EntryStatus? { statuses.index(of: name).map { EntryStatus.allCases[$0] } }
}
