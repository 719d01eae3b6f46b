// The types of leaves and attributes of LSU, as strict as its schemas.

import VillageModel

/// The types of leaves and attributes of LSU.
enum LSUTypes {
    /// The types by the names that the tables of structure use; `t40` is a text of at most 40 characters, `n100` a name.
    static let all: [String: LeafType] = {
        var types: [String: LeafType] = [
            "id": id, "ref": id, "refs": references(1), "refs2": references(2), "uai": .text(8...8), "c4": .text(4...4),
            "c6": .text(6...6), "c7": .text(7...7), "c11": .text(11...11),
            "c20": .text(1...20), "m8": .text(1...8), "n100": .text(1...100), "e100": .text(0...100),
            "positive": positive, "int": .integer(-2_147_483_648...2_147_483_647),
            "count": .integer(0...999), "lock": lock,
        ]
        for length in [10, 40, 50, 100, 150, 300, 600, 1_000, 1_500] { types["t\(length)"] = filled(length) }
        for (name, words) in Self.words { types[name] = .words(words.split(separator: " ").map { String($0) }) }
        return types
    }()

    private static let words = [
        "version2D": "2.0 3.0 4.0 5.0 6.0 7.0", "version1D": "1.0", "civility": "M MME", "election": "S O F L R X D",
        "teacher": "epp local dir autre", "group": "D G", "p04": "0 1 2 3 4", "p12": "1 2",
        "p13": "1 2 3", "p14": "1 2 3 4", "cycle2D": "3 4", "cycle1D": "2",
        "path2D": "PAR_AVN PAR_CIT PAR_ART PAR_SAN", "path1D": "PAR_CIT PAR_ART PAR_SAN",
        "plan2D": "PAP PPS UPE2A SEGPA ULIS PAI PPRE CTR", "plan1D": "PAP PPS UPE2A RASED ULIS PAI PPRE",
        "base": "CPD_FRA CPD_ETR CPD_SCI CPD_ART MET_APP FRM_CIT SYS_NAT REP_MND",
        "complement": "AUC LCA LCE LCR CHK PRO LSF LVE",
        "regional": "AUC BAQ BRE CAT COS CPF FUD GAL GSW MEL MOL OCI TAH WLS",
        "digital": "CN_INF_MEN CN_INF_GER CN_INF_TRA CN_COM_INT CN_COM_PAR CN_COM_COL CN_COM_SIN CN_CRE_TEX CN_CRE_MUL"
            + " CN_CRE_ADA CN_CRE_PRO CN_PRO_SEC CN_PRO_DON CN_PRO_SAN CN_ENV_RES CN_ENV_EVO",
    ]

    /// An identifier of the file: a name without a colon.
    static let id = LeafType(complaint: "text is not an identifier", cure: "begin it with a letter") { isName($0) }

    private static func references(_ least: Int) -> LeafType {
        LeafType(complaint: "text is not a list of identifiers", cure: "separate identifiers by blanks") { text in
            let parts = LSUList.identifiers(text)
            return parts.count >= least && parts.allSatisfy(isName)
        }
    }

    /// Text that is more than white space; the pattern of the schema knows no carriage return.
    private static func filled(_ most: Int) -> LeafType {
        LeafType(
            complaint: "text is blank, has a carriage return or more than \(most) characters",
            cure: "shorten the text, or leave the element out where there is none",
            longest: most
        ) { isFilled($0) && $0.unicodeScalars.count <= most }
    }

    private static let positive = LeafType(complaint: "text is not a number from 1 on", cure: "write digits only") {
        text in
        let digits = text.utf8.first == 0x2B ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.count <= 24 && digits.allSatisfy { (0x30...0x39).contains($0) }
            && digits.contains { $0 != 0x30 }
    }

    private static let lock = LeafType(
        complaint: "text is not a date with or without a time",
        cure: "write yyyy-mm-dd or yyyy-mm-ddThh:mm:ss"
    ) { LeafType.matches("9999-99-99", $0) || LeafType.matches("9999-99-99T99:99:99", $0) }

    private static func isFilled(_ text: String) -> Bool {
        ElementReading.isInk(text) && !text.unicodeScalars.contains("\r")
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isStart(first), text.utf8.count <= 1_000 else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            isStart(scalar) || (0x30...0x39).contains(scalar.value) || scalar == "-" || scalar == "."
                || scalar.value == 0xB7
        }
    }

    private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic
    }
}
