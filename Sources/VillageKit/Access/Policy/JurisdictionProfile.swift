// The rules that differ from one jurisdiction to the next: ages, and lists for the transfer.

/// The rules that differ from one jurisdiction to the next.
public struct JurisdictionProfile: Sendable, Hashable {
    /// The age from which the student's own agreement is needed.
    public internal(set) var assentAge: Int
    /// The age from which the student alone agrees.
    public internal(set) var soloAge: Int
    /// The age from which a guardian reads only with the student's agreement.
    public internal(set) var adultAge: Int
    /// Whether the family must have been able to look before anything but the core is passed on.
    public internal(set) var inspectionRequired: Bool
    /// The sections that follow the student by legal duty.
    public internal(set) var statutoryTransfer: Set<String>
    /// The sections that never travel in the main file.
    public internal(set) var separateSeal: Set<String>
}
