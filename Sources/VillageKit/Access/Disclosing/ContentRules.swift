// What is true of a content type in every dossier, worked out once for each process.

import VillageModel

/// What is true of a content type in every dossier.
struct ContentRules: Sendable {
    /// Whether it is listed and every property of it is: of others nothing is ever disclosed.
    let isOpen: Bool
    /// Whether a field of it carries a label in every entry.
    let hasLabels: Bool
    /// Whether it holds documents.
    let hasAttachments: Bool
    /// Whether it refers to entries or persons.
    let hasReferences: Bool

    private static let known = Dictionary(
        Dossier.contentTypes.map { (ObjectIdentifier($0), ContentRules($0)) },
        uniquingKeysWith: { first, _ in first }
    )

    /// The rules of a content type; one that is not listed is closed.
    static func of<Content: EntryContent>(_ type: Content.Type) -> ContentRules {
        known[ObjectIdentifier(type)] ?? ContentRules()
    }

    private init() { (isOpen, hasLabels, hasAttachments, hasReferences) = (false, true, true, true) }

    private init(_ type: any EntryContent.Type) {
        isOpen = type.isCatalogued
        hasLabels = type.hasLabels
        hasAttachments = type.hasAttachments
        hasReferences = type.hasReferences
    }
}
