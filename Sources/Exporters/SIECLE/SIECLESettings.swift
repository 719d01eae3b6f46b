// What the caller decides for a file: version, how pupils are numbered, what stands for occupations.

import VillageFormats

/// What the caller decides for a file.
struct SIECLESettings: Sendable {
    let options: ExportOptions
    /// Whether pupils and persons are numbered from 1.
    let isNumbered: Bool
    /// The code that stands for the occupation of every person.
    let profession: String?

    init(_ options: ExportOptions) throws(ExportError) {
        try options.check(for: SIECLEFormat.descriptor)
        self.options = options
        isNumbered = options.settings[SIECLEFormat.numbering] == "file"
        profession = options.settings[SIECLEFormat.profession]
        if let profession, !(1...2).contains(profession.unicodeScalars.count) {
            throw ExportError(.badSetting, places: [Self.place(SIECLEFormat.profession, help: "one or two characters")])
        }
    }

    /// A setting as a place.
    static func place(_ name: String, help: String) -> ExportError.Place {
        ExportError.Place("\(SIECLEFormat.id).\(name)", help: help)
    }
}
