// The kinds of transfer that can be written, and what each makes of the envelope.

/// A kind of transfer.
package enum OSOTransfer: String, Sendable, Hashable, CaseIterable {
    /// From one primary school to another.
    case primary = "POPO"
    /// From primary to secondary school.
    case primaryToSecondary = "POVO"
    /// From one secondary school to another.
    case secondary = "VOVO"
    /// Inside one institution.
    case inside
    /// From a primary school to the regional partnership.
    case primarySupport = "POSWV"
    /// From a secondary school to the regional partnership.
    case secondarySupport = "VOSWV"

    /// What `overdrachtsoort` says.
    package var kind: String {
        switch self {
        case .primary, .primaryToSecondary, .secondary: "overstapdossier"
        case .inside: "overdrachtbinnenbrin"
        case .primarySupport, .secondarySupport: "swv-dossier"
        }
    }

    /// What `overstap` says; nothing inside one institution.
    package var step: String? { self == .inside ? nil : rawValue }

    /// Whether it is a dossier from school to school, which the family has to have inspected.
    package var isBetweenSchools: Bool { kind == "overstapdossier" }

    /// Whether it goes to the regional partnership, which only a migration may write.
    package var isSupportRequest: Bool { kind == "swv-dossier" }
}
