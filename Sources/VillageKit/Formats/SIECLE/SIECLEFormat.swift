// What SIECLE is called, which versions there are, and what its writer can be told.

package import VillageModel

/// The exports and the import file of SIECLE, the register of pupils of French secondary schools.
package enum SIECLEFormat {
    /// The description of the format.
    package static let descriptor = FormatDescriptor(
        id: id,
        name:
            "SIECLE (register of pupils of secondary schools, France): exports, and the import file of private schools",
        extensions: ["xml"],
        readVersions: [SIECLEVersion.exports, "import-3.0", SIECLEVersion.written],
        writtenVersions: [SIECLEVersion.written],
        // Pupils, guardians and addresses are joined: the files of one school lie in memory, within a limit.
        isStreamed: false,
        holdsManyStudents: true,
        suggestedProfile: "FR",
        settings: [
            FormatSetting(
                numbering,
                help:
                    "'file' numbers pupils and persons from 1, for exchange between programs: the register would take "
                    + "these numbers for others",
                values: ["file"]
            ),
            FormatSetting(
                profession,
                help: "the code that stands for the occupation of every person, which no dossier holds"
            ),
        ],
        sections: [.identity, .contacts, .schooling],
        evidence: FormatEvidence(
            .independent,
            "import 3.1: ministry schema of 2018; exports: field list of 2017 and public files, no schema;"
                + " country, town and reason codes only in part; newer versions unknown"
        ),
        codeLists: SIECLECodes.listings
    )

    /// The identifier of the format.
    package static let id = "siecle"
    /// The setting that numbers pupils and persons.
    package static let numbering = "number"
    /// The setting for the occupation of persons.
    package static let profession = "profession"
    /// The most elements of all files of one school.
    package static let elements = 2_000_000
    /// What is left alone on purpose.
    package static let vocabulary = TreeVocabulary(
        format: id,
        importer: "siecle/1",
        forbidden: SIECLEForeign.forbidden,
        leftToSource: SIECLEForeign.leftToSource,
        frame: ["ELEVE", "RESPONSABLES_ELEVE"]
    )

    /// The same for what is written: what the import file cannot be without may be supplied.
    package static let writing = TreeVocabulary(
        format: id,
        importer: vocabulary.importer,
        forbidden: SIECLEForeign.forbidden,
        leftToSource: SIECLEForeign.leftToSource.filter { !SIECLEForeign.needed.contains($0.key) },
        frame: vocabulary.frame
    )

    /// The school of a code; what is longer than a code is none.
    package static func school(_ code: String) -> OrganisationID? {
        ElementReading.isInk(code) && code.utf8.count <= 100 ? OrganisationID(scheme: scheme, code) : nil
    }

    /// The scheme of school codes, which SIECLE itself calls UAI, UAJ and RNE.
    package static let scheme = "uai"
}
