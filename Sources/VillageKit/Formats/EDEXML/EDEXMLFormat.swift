// What EDEXML is called, which versions there are, and what its writer can be told.

import VillageModel

/// EDEXML of Edustandaard: the pupils, groups and teachers of one school and one school year, Netherlands and Flanders.
package enum EDEXMLFormat {
    /// The identifier of the format.
    package static let id = "edexml"

    /// The description of the format.
    ///
    /// A file is held in memory while it is read, at most as long as the limits allow: teachers come after pupils, and
    /// belong to their teams. While it is written its pupils are held as text: groups come before them.
    package static let descriptor = FormatDescriptor(
        id: id,
        name: "EDEXML (pupils, groups and teachers of a school, Netherlands and Flanders)",
        extensions: ["xml"],
        readVersions: EDEXMLVersion.allCases.map(\.rawValue),
        writtenVersions: [EDEXMLVersion.written.rawValue],
        isStreamed: false,
        holdsManyStudents: true,
        suggestedProfile: "NL",
        settings: [
            FormatSetting(
                "number",
                help: "the national number: its last four digits, the whole of it, or none",
                values: EDEXMLNumber.allCases.map(\.rawValue)
            ),
            FormatSetting(
                "remarks",
                help: "whether plain texts are written as remarks, which every reader of the file sees",
                values: ["no", "yes"]
            ),
        ],
        sections: [.identity, .contacts, .schooling, .supportPlan],
        evidence: FormatEvidence(
            .official,
            "schemas 2.0 and 2.1, manual and 3 samples of Edustandaard; 1.0.3 is read by what the manual says of it"
        ),
        codeLists: EDEXMLCodes.listings
    )

    /// What of the format is left alone on purpose.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "edexml/1",
        // The codes of `etniciteit` and of the weights before 2006 name the origin of the family.
        forbidden: ["etniciteit": "F01", "gewicht": "F01"],
        leftToSource: [
            "leerling/fotourl": .identity,
            "leerling/land_vader": .contacts,
            "leerling/land_moeder": .contacts,
            "leerling/gewicht_nieuw": .schooling,
            "leerling/samengestelde_groepen": .schooling,
            "samengestelde_groepen/samengestelde_groep": .schooling,
        ],
        frame: ["leerling"]
    )

    /// The most elements, attributes and texts of one pupil, teacher or group.
    package static let nodes = 100_000
    /// The outermost element.
    package static let root = "EDEX"
    /// The element of a pupil.
    package static let pupil = "leerling"
    /// The blocks of a party, which stay as they are.
    package static let additions = "toevoegingen"
    /// The type of the one block that the schema knows: a remark.
    package static let remarkType = "OpmerkingGegevensType"
}

/// How much of a national number is written.
package enum EDEXMLNumber: String, Sendable, CaseIterable {
    /// The last four digits, as the manual advises; where a country has no such form, nothing.
    case short
    /// The whole number.
    case full
    /// Nothing.
    case none
}
