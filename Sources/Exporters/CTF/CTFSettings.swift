// What the writer was told: the two schools, and the number of the file between them.

import VillageFormats

/// What the writer was told.
struct CTFSettings: Sendable {
    /// The version to write.
    let version: CTFVersion
    /// The sending school.
    let sender: CTFSchoolNumber?
    /// Its name.
    let senderName: String?
    /// The receiving school.
    let receiver: CTFSchoolNumber?
    /// The first number that the file may have.
    let serial: Int?

    init(_ options: ExportOptions) throws(ExportError) {
        try options.check(for: CTFFormat.descriptor)
        let chosen = CTFVersion.written.first { $0.label == options.version }
        version = chosen ?? CTFVersion.written.first ?? CTFVersion(CTFVersion.read.upperBound)
        sender = try Self.school("sender", options)
        receiver = try Self.school("receiver", options)
        senderName = options.settings["sender-name"]
        serial = try Self.serial(options)
    }

    private static func school(_ name: String, _ options: ExportOptions) throws(ExportError) -> CTFSchoolNumber? {
        guard let text = options.settings[name] else { return nil }
        guard let number = CTFSchoolNumber(text) else {
            let help = "three characters for the local authority, four for the school, as 9999999"
            throw ExportError(.badSetting, places: [.init("ctf.\(name)", help: help)])
        }
        return number
    }

    private static func serial(_ options: ExportOptions) throws(ExportError) -> Int? {
        guard let text = options.settings["serial"] else { return nil }
        guard text.utf8.count <= 3, let number = Int(text), CTFFileName.serials.contains(number) else {
            throw ExportError(.badSetting, places: [.init("ctf.serial", help: "a number from 001 to 999")])
        }
        return number
    }
}
