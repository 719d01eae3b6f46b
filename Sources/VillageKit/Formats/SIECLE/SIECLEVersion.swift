// The versions of SIECLE files, told by their outermost element: two families with one content.

/// The versions of SIECLE files.
///
/// The exports belong together, and the number in each is informative only: they are one version, `exports`. The file
/// that writes pupils into the register has a schema with a number, which is behind `import-`.
package enum SIECLEVersion {
    /// The exports.
    package static let exports = "exports"
    /// The version that is written.
    package static let written = "import-3.1"
    /// What versions of the import file begin with.
    package static let importStart = "import-"
    /// The outermost element of the import file.
    package static let importRoot = "IMPORT_ELEVES"

    /// The version of a file.
    ///
    /// - Parameters:
    ///   - root: The name of the outermost element.
    ///   - number: Its attribute `VERSION`.
    /// - Returns: The version, or `nil` for another format.
    package static func version(root: String, number: String?) -> String? {
        if root == importRoot { return importStart + (number.flatMap(sane) ?? "unknown") }
        return SIECLEPart(root: root) != nil || root.hasPrefix("BEE_") ? exports : nil
    }

    /// Whether a version is known, and not only read as far as it is understood.
    package static func isKnown(_ version: String) -> Bool {
        version == exports || version == written || version == "import-3.0"
    }

    /// A number of a version: it goes into reports, so that nothing else may stand there.
    private static func sane(_ number: String) -> String? {
        let isNumber = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        return isNumber && (1...10).contains(number.utf8.count) ? number : nil
    }
}

/// The files of an export.
package enum SIECLEPart: String, Sendable, Hashable, CaseIterable {
    case pupils = "BEE_ELEVES"
    case guardians = "BEE_RESPONSABLES"
    case codes = "BEE_NOMENCLATURES"
    case structures = "BEE_STRUCTURES"

    /// The file of an outermost element.
    package init?(root: String) { self.init(rawValue: root) }

    /// The records of the file, by their paths.
    package var records: [String] {
        let data = "\(rawValue)/DONNEES"
        return switch self {
        case .pupils:
            ["ELEVES/ELEVE", "OPTIONS/OPTION", "STRUCTURES/STRUCTURES_ELEVE", "BOURSES/BOURSE", "ADRESSES/ADRESSE"]
                .map { "\(data)/\($0)" }
        case .guardians:
            ["PERSONNES/PERSONNE", "RESPONSABLES/RESPONSABLE_ELEVE", "ADRESSES/ADRESSE"].map { "\(data)/\($0)" }
        case .codes: Self.lists.map { "\(data)/\($0.list)/\($0.row)" }
        case .structures: ["\(data)/DIVISIONS/DIVISION", "\(data)/GROUPES/GROUPE"]
        }
    }

    /// The lists of codes that are used for labels, with the names of their rows and of the attribute with the code.
    ///
    /// Only programmes were seen in files; the other lists have the names of the specification, and the names of their
    /// rows and attributes follow the same pattern, unverified.
    package static let lists: [(list: String, row: String, code: String)] = [
        ("MEFS", "MEF", "CODE_MEF"), ("MOTIFS_SORTIE", "MOTIF_SORTIE", "CODE_MOTIF_SORTIE"),
        ("LIENS_PARENTE", "LIEN_PARENTE", "CODE_PARENTE"), ("STATUTS_ELEVE", "STATUT_ELEVE", "CODE_STATUT"),
    ]
}
