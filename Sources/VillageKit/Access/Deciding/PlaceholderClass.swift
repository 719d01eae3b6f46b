// What a placeholder tells of its reason.

/// What a placeholder tells of its reason, the first of several first.
public enum PlaceholderClass: String, Sendable, Hashable, CaseIterable {
    /// In an emergency: call the holder.
    case emergencyHolder
    /// The role does not read it.
    case role
    /// It is not available without agreement.
    case agreement
    /// It is being verified.
    case restricted
    /// It speaks of another person.
    case thirdParty
    /// It is read together with an adult.
    case assisted
}
