// What is true of a content type in every dossier, worked out once for each process.

import VillageModel

/// What is true of a content type in every dossier.
enum ContentRules {
    /// The content types that are listed and whose every property is listed; of others nothing is ever disclosed.
    private static let open = Set(Dossier.contentTypes.filter { $0.isCatalogued }.map { ObjectIdentifier($0) })

    /// Whether a content type may be disclosed at all.
    static func isOpen(_ type: any EntryContent.Type) -> Bool { open.contains(ObjectIdentifier(type)) }
}
