// A model in the form that decisions read: names are numbers, lists of sections are words of bits.

/// A model in the form that decisions read; made once, shared, never changed.
final class CompiledRules: Sendable {
    let model: AccessModel
    let sections: NameTable
    let roles: NameTable
    let profiles: NameTable
    let states: NameTable
    let sensitivities: [Int]
    let coreSections: UInt64
    let existenceSecretSections: UInt64
    let emergencySections: UInt64
    /// For each role the cells of its row, one after the other.
    let cells: [AccessModel.Cell]
    let stateKinds: [StateKind]
    let profileRules: [ProfileRules]

    /// What a state of an agreement does.
    enum StateKind { case positive, negative, ended, ignored }

    /// A profile, with its lists as bits.
    struct ProfileRules {
        let profile: JurisdictionProfile
        let statutorySections: UInt64
        let sealedSections: UInt64
    }

    init(_ model: AccessModel) {
        let sections = NameTable(model.sections.map { $0.name })
        func bits(_ names: some Sequence<String>) -> UInt64 {
            names.reduce(0) { bits, name in sections.index(of: name).map { bits | 1 << UInt64($0) } ?? bits }
        }
        self.model = model
        self.sections = sections
        roles = NameTable(model.roles)
        let profileNames = model.profiles.keys.sorted()
        profiles = NameTable(profileNames)
        profileRules = profileNames.compactMap { model.profiles[$0] }
            .map {
                ProfileRules(
                    profile: $0,
                    statutorySections: bits($0.statutoryTransfer),
                    sealedSections: bits($0.separateSeal)
                )
            }
        sensitivities = model.sections.map { $0.sensitivity }
        coreSections = bits(model.sections.filter { $0.isCore }.map { $0.name })
        existenceSecretSections = bits(model.existenceSecretSections)
        emergencySections = bits(model.emergency.sections)
        cells = model.roles.flatMap { model.matrix[$0] ?? [] }
        let states = model.agreementStates
        let kinds: [(Set<String>, StateKind)] = [
            (states.positive, .positive), (states.negative, .negative), (states.ended, .ended),
            (states.ignored, .ignored),
        ]
        let named = kinds.flatMap { names, kind in names.sorted().map { ($0, kind) } }
        self.states = NameTable(named.map { $0.0 })
        stateKinds = named.map { $0.1 }
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
        return model.labels.value(exactly: label)
    }
}
