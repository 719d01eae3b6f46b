// Compares a file with its structure and its rules; there is no official schema to ask.

package import VillageCodecs

/// Compares files with structure and rules.
package enum CTFValidation {
    /// What compares a file.
    package static let validator = TreeValidator(CTFFormat.id) { root in
        guard let version = version(of: root) else { return nil }
        let isKnown = !version.isAdmissions && CTFVersion.read.contains(version.number)
        return .init(version.label, structure: isKnown ? CTFStructure.file(version) : nil)
    } rules: { root, _ in
        CTFRules.check(root, version(of: root))
    }

    /// The version that a file declares; `nil` for a file of another format, or one that declares none.
    package static func version(of root: XMLTree.Element) -> CTFVersion? {
        guard root.namespace.isEmpty, root.name == "CTfile" || root.name == "ATfile" else { return nil }
        let isAdmissions = root.name == "ATfile"
        let name = isAdmissions ? "ATFversion" : "CTFversion"
        let header = root.children.first { $0.name.lowercased() == "header" }
        return header?.first(name).flatMap { CTFVersion(ElementReading.trimmed($0.text), isAdmissions: isAdmissions) }
    }
}
