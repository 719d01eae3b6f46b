// What the Common Transfer File is called, which versions there are, and what its writer can be told.

import VillageModel

/// The Common Transfer File: pupils who change schools in England, and in Wales before its own formats.
package enum CTFFormat {
    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: id,
        name: "Common Transfer File (England, Wales variant; admissions transfer files are read)",
        extensions: ["xml"],
        fileName: CTFFileName.form,
        readVersions: CTFVersion.read.map { "\($0).0" } + ["ATF 9.1", "ATF 19.0"],
        writtenVersions: CTFVersion.written.map(\.label),
        isStreamed: true,
        holdsManyStudents: true,
        suggestedProfile: "EN",
        settings: [
            FormatSetting("sender", help: "the sending school: local authority and school number, as 9999999"),
            FormatSetting("sender-name", help: "the name of the sending school"),
            FormatSetting(
                "receiver",
                help: "the receiving school, as 9999999; \(CTFSchoolNumber.unknownDestination) where it is not known"
            ),
            FormatSetting(
                "serial",
                help: "the first number that the file may have between the two schools, from 001 to 999"
            ),
        ],
        sections: [
            .identity, .contacts, .schooling, .attendance, .learning, .supportPlan, .healthAlert, .protection,
        ],
        evidence: FormatEvidence(
            .structuredLike,
            "implementations that agree; no official schema or sample was found: structured like a CTF, not certified"
        ),
        codeLists: CTFCodes.listings
    )

    /// The identifier of the format.
    package static let id = "ctf"
    /// What is left alone on purpose.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "ctf/1",
        forbidden: CTFForeign.forbidden,
        leftToSource: CTFForeign.leftToSource,
        frame: ["Pupil", "BasicDetails"]
    )
    /// The most elements, attributes and texts of one pupil.
    package static let nodes = 100_000
    /// The paths of the elements of pupils.
    package static let records = ["CTfile/CTFpupilData/Pupil", "ATfile/ATFpupilData/Pupil"]
}
