// The canonical file: its names, its kinds, and the two formats that write it.

/// The names of the canonical file.
package enum Canonical {
    /// What the member `schema` says.
    package static let schema = "villagekit/dossier"
    /// What the member `version` says; members may be added without a new number.
    package static let version = 1
    /// The format that entries and foreign content of such a file are from.
    package static let format = "villagekit"
    /// The version of the format, as text.
    package static let versionText = "1"

    /// The two kinds, which are never mistaken for each other.
    package enum Kind: String, Sendable {
        /// One keeper's complete file, which only the archive reads and writes.
        case dossier
        /// What one reader got.
        case disclosure
    }

    /// One student in one file, laid out for people.
    package static let json = FormatDescriptor(
        id: "json",
        name: "VillageKit JSON",
        extensions: ["json"],
        readVersions: [versionText],
        writtenVersions: [versionText],
        isStreamed: false,
        holdsManyStudents: false
    )

    /// Many students, one on each line.
    package static let ndjson = FormatDescriptor(
        id: "ndjson",
        name: "VillageKit JSON, a line for each student",
        extensions: ["ndjson", "jsonl"],
        readVersions: [versionText],
        writtenVersions: [versionText],
        isStreamed: true,
        holdsManyStudents: true
    )
}
