// What is told of a file as a whole: its version, its year, and what belongs to nobody.

import VillageCodecs
import VillageFormats

extension EDEXMLRoster {
    static let duplicate = FindingWords(
        "key-duplicate",
        .warning,
        "key was met before; the second record is set aside",
        help: "ask the sender which of the two it belongs to"
    )
    static let dangling = FindingWords(
        "reference-dangling",
        .warning,
        "teacher refers to a group that the file does not hold",
        help: "ask the sender for the group"
    )
    static let typePrefix = FindingWords(
        "type-prefix",
        .warning,
        "type of a block has a prefix that nothing in the block has; its namespace does not come back",
        help: "declare it again where the block is written"
    )
    static let unread = FindingWords(
        "unread",
        .warning,
        "content beside the pupils is not understood; it is left out",
        help: "it belongs to no one pupil, so that no dossier can keep it"
    )
    static let versionMissing = FindingWords(
        "version-missing",
        .warning,
        "file does not name its version; it is read as the newest, in which all older ones are valid",
        help: "ask the sender for the version"
    )
    static let versionUnknown = FindingWords(
        "version-unknown",
        .warning,
        "file names a version that is not known here",
        help: "what is not understood is kept aside and reported"
    )
    static let versionDiffers = FindingWords(
        "version-differs",
        .warning,
        "file holds what the version that it names does not know; it is read as the later one",
        help: "ask the sender for the right version"
    )
    static let yearUnreadable = FindingWords(
        "school-year-unreadable",
        .warning,
        "school year is none; pupils are read without it",
        help: "ask the sender for it, as yyyy-yyyy"
    )
    static let yearOutdated = FindingWords(
        "school-year-outdated",
        .warning,
        "school year is not in the list of the schema, which ends with 2024-2025",
        help: "the year is read as it is; a check with the official schema refuses it, since the list is outdated"
    )
}
