// The types of leaves of SIECLE files.

/// The types of leaves of SIECLE files.
package enum SIECLETypes {
    /// The longest texts, by the leaves that hold them; of all others the structure tables tell.
    package static let lengths: [String: Int] = [
        "NOM_DE_FAMILLE": 100, "NOM_USAGE": 100, "PRENOM": 100, "PRENOM2": 100, "PRENOM3": 100, "LL_POSTAL": 32,
        "COMMUNE_ETRANGERE": 32, "VILLE_NAISS": 32, "TEL_PERSONNEL": 20, "TEL_PROFESSIONNEL": 20, "TEL_PORTABLE": 20,
        "EMAIL": 254, "CODE_DIVISION": 8, "LIGNE1_ADRESSE": 38, "LIGNE2_ADRESSE": 38, "LIGNE3_ADRESSE": 38,
        "LIGNE4_ADRESSE": 38, "LOGICIEL": 10,
    ]

    /// The types of the import file.
    ///
    /// - Parameter kinship: How many characters the code of a kinship has: one in the schema, two in the register.
    /// - Returns: The types, by their names in the tables.
    static func ofImport(kinship: ClosedRange<Int>) -> [String: LeafType] {
        [
            "number5": .integer(0...99_999), "number2": .integer(0...99), "byte": .integer(0...255),
            "code1": .text(1...1), "code2": .text(1...2), "code3": .text(1...3), "code5": .text(1...5),
            "code6": .text(1...6), "code8": .text(1...8), "code10": .text(1...10), "five": .text(5...5),
            "programme": .text(11...11), "person": .text(1...100), "line": .text(1...38), "town": .text(1...32),
            "telephone": .text(1...20), "email": .text(1...254), "kinship": .text(kinship), "national": words(11),
            "school": words(8), "year": .form("9999"), "day": .form("99/99/9999"), "number": .text(1...10),
        ]
    }

    /// The types of the exports: optional leaves may be empty.
    static let ofExports: [String: LeafType] = {
        var types: [String: LeafType] = [:]
        for length in [1, 2, 3, 5, 6, 7, 8, 11, 14, 20, 30, 32, 38, 40, 100, 254] {
            types["t\(length)"] = .text(0...length)
            types["n\(length)"] = .text(1...length)
        }
        types["day"] = .either([.dayFirst, empty])
        types["birth"] = .dayFirst
        types["flag"] = .words(["0", "1", "true", "false", ""])
        types["key"] = .integer
        types["keyed"] = .either([.integer, empty])
        types["time"] = .text(0...19)
        return types
    }()

    private static let empty = LeafType(complaint: "text is not empty", cure: "leave it empty") { $0.isEmpty }

    /// So many letters, digits and signs: `\w` of XML Schema, which leaves out punctuation, blanks and controls.
    private static func words(_ count: Int) -> LeafType {
        LeafType(complaint: "text has not \(count) letters and digits", cure: "write \(count) letters and digits") {
            text in
            text.unicodeScalars.count == count
                && text.unicodeScalars.allSatisfy { isWord($0.properties.generalCategory) }
        }
    }

    private static func isWord(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .format,
            .surrogate, .privateUse, .unassigned:
            false
        default: true
        }
    }
}
