// What OSO is called, which versions there are, and what its writer can be told.

import VillageModel

/// The format of the Overstapservice Onderwijs: the dossier of one pupil who changes schools in the Netherlands.
package enum OSOFormat {
    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: "oso",
        name: "OSO gegevensset (Overstapservice Onderwijs, Netherlands)",
        extensions: ["xml"],
        readVersions: OSOVersion.allCases.map(\.rawValue),
        writtenVersions: [OSOVersion.v2019.rawValue],
        isStreamed: false,
        holdsManyStudents: false,
        suggestedProfile: "NL",
        settings: [
            FormatSetting(
                "transfer",
                help: "the kind of transfer; the last two are written for a migration only",
                values: OSOTransfer.allCases.map(\.rawValue)
            ),
            FormatSetting(
                "close",
                help: "categories that the sender closes on purpose",
                values: OSOSwitches.closable,
                isList: true
            ),
        ],
        sections: [
            .identity, .contacts, .schooling, .attendance, .talents, .learning, .supportPlan, .voice, .wellbeing,
            .healthAlert, .healthDetail, .externalCare,
        ],
        evidence: FormatEvidence(.official, "schemas, code lists and 24 samples of Edustandaard, 2017.1 to 2019.1"),
        codeLists: OSOCodes.listings
    )

    /// The identifier of the format.
    package static let id = "oso"
    /// What is left alone on purpose.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "oso/1",
        forbidden: OSOForeign.forbidden,
        leftToSource: OSOForeign.leftToSource,
        frame: OSOForeign.frame
    )
    /// The most elements, attributes and texts of the dossier of one pupil.
    package static let nodes = 100_000
    /// What namespaces of OSO begin with.
    package static let namespaceStart = "http://www.edustandaard.nl/oso_gegevensset/"
    /// What namespaces of OSO end with.
    package static let namespaceEnd = "/dossier"

    /// The year in a namespace of OSO; `nil` for another namespace.
    package static func year(in namespace: String) -> String? {
        guard namespace.hasPrefix(namespaceStart), namespace.hasSuffix(namespaceEnd) else { return nil }
        return String(namespace.dropFirst(namespaceStart.count).dropLast(namespaceEnd.count))
    }
}
