// What a format is called, which versions there are, and what its writer can be told.

public import VillageModel

/// What a format is called, and what can be done with it.
public struct FormatDescriptor: Sendable, Hashable {
    /// The identifier, as typed after `--from` and `--to`.
    public let id: String
    /// The name for people.
    public let name: String
    /// The file name extensions, without a dot.
    public let extensions: [String]
    /// The form of the names of its files, where it has a rule: `LLLEEEE_CTF_LLLEEEE_nnn.xml`.
    public let fileName: String?
    /// The versions that are read; empty where the format has none.
    public let readVersions: [String]
    /// The versions that are written, the default first; empty where the format has none.
    public let writtenVersions: [String]
    /// Whether dossiers can be read and written one at a time.
    public let isStreamed: Bool
    /// Whether one file may hold several students.
    public let holdsManyStudents: Bool
    /// The jurisdiction profile that a file of this format suggests.
    public let suggestedProfile: String?
    /// What its writer can be told with `--set`.
    public let settings: [FormatSetting]
    /// The sections that it can carry, whole or in part.
    public let sections: [AccessSection]
    /// How well it is known, and from what.
    public let evidence: FormatEvidence?
    /// Its code lists, with the meaning of every code.
    public let codeLists: [CodeListing]

    /// Creates a descriptor.
    public init(
        id: String,
        name: String,
        extensions: [String],
        fileName: String? = nil,
        readVersions: [String] = [],
        writtenVersions: [String] = [],
        isStreamed: Bool,
        holdsManyStudents: Bool,
        suggestedProfile: String? = nil,
        settings: [FormatSetting] = [],
        sections: [AccessSection] = [],
        evidence: FormatEvidence? = nil,
        codeLists: [CodeListing] = []
    ) {
        self.id = id
        self.name = name
        self.extensions = extensions
        self.fileName = fileName
        self.readVersions = readVersions
        self.writtenVersions = writtenVersions
        self.isStreamed = isStreamed
        self.holdsManyStudents = holdsManyStudents
        self.suggestedProfile = suggestedProfile
        self.settings = settings
        self.sections = sections
        self.evidence = evidence
        self.codeLists = codeLists
    }
}

/// How well a format is known, and from what.
public struct FormatEvidence: Sendable, Hashable {
    /// The grade.
    public let grade: Grade
    /// What that rests on, in one line, with what is not known.
    public let basis: String

    /// Creates a statement.
    public init(_ grade: Grade, _ basis: String) {
        self.grade = grade
        self.basis = basis
    }

    /// The grades; only the first two may be called conforming.
    public enum Grade: String, Sendable, Hashable, CaseIterable {
        /// An official schema and official samples, run together.
        case official = "A"
        /// A schema, or samples of independent producers.
        case independent = "B"
        /// Field lists and several implementations that agree: files are structured like the format.
        case structuredLike = "C"
        /// Descriptions alone.
        case described = "D"
    }
}

/// Something that the writer of a format can be told.
public struct FormatSetting: Sendable, Hashable {
    /// The name, without the format's: `transfer` of `oso.transfer`.
    public let name: String
    /// What it is for, in one line.
    public let help: String
    /// The values that are allowed; empty where any is.
    public let values: [String]
    /// Whether several values may be given, with commas between them.
    public let isList: Bool
    /// Whether the path of a file may be given in place of one of the values.
    ///
    /// Of a format that is ``FileTaking``, the file tells reader and writer more; else its bytes go to ``ExportOptions/files``.
    public let isFile: Bool

    /// Creates a setting.
    public init(_ name: String, help: String, values: [String] = [], isList: Bool = false, isFile: Bool = false) {
        self.name = name
        self.help = help
        self.values = values
        self.isList = isList
        self.isFile = isFile
    }
}
