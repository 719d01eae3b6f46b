// Content types by the names they have in the canonical file.

package import VillageModel

/// Content types by the names they have in the canonical file.
package enum ContentTypes {
    private static let byName: [String: any EntryContent.Type] = {
        var types: [String: any EntryContent.Type] = [:]
        for type in Dossier.contentTypes { types[type.typeName] = type }
        return types
    }()

    /// The content type of a name.
    package static func named(_ name: String) -> (any EntryContent.Type)? { byName[name] }
}
