// What compares files of SIF Australia with structure, official schema and rules.

package import VillageCodecs

/// What compares files of SIF Australia with structure, official schema and rules.
package enum SIFAUValidation {
    /// The validator; the official schema is that of 3.4.9, since none of a later version is public.
    package static let validator = TreeValidator(SIFAUFormat.id, edition: edition) { root, _ in SIFAURules.check(root) }

    /// The edition of a file by its outermost element.
    package static func edition(_ root: XMLTree.Element) -> TreeValidator.Edition? {
        guard root.namespace.isEmpty || root.namespace.hasPrefix(SIFAUFormat.namespaceStart) else { return nil }
        let isKnown = SIFAUFormat.objectNames.contains { $0 == root.name || SIFAUFormat.list(of: $0) == root.name }
        guard isKnown else { return nil }
        let isOfNote = root.name.hasPrefix("StudentDataTransferNote")
        return TreeValidator.Edition(
            isOfNote ? SIFAUFormat.version : "3.4",
            structure: SIFAUStructure.file(root.name),
            schema: isOfNote ? nil : "SIF_Message-au3.4.9.xsd"
        )
    }
}
