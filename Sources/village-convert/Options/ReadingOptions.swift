// What verbs that write files for people are told about the language.

import VillageKit

/// What a verb is told about the language of a file for people.
struct ReadingOptions: Sendable {
    var language: ReadableLanguage?
    var isEasy = false

    static let parameters: [Parameter<ReadingOptions>] = [
        .option(
            "--language",
            oneOf: ReadableLanguage.self,
            value: "language",
            help: "of files for people; else the family's own, the folder's, the profile's",
            into: \.language
        ),
        .flag("--easy", help: "easy-to-read words, in English, French and Dutch", into: \.isEasy),
    ]

    /// Says in which language a format is written.
    ///
    /// - Parameters:
    ///   - options: The options of the export.
    ///   - format: The format that is written.
    ///   - settings: What the folder says where the call says nothing.
    /// - Throws: ``Failure`` where the format has no words of its own, or the language no easy ones.
    func complete(
        _ options: inout ExportOptions,
        for format: FormatDescriptor,
        _ settings: FolderSettings
    ) throws(Failure) {
        options.usualLanguage = try settings.readingLanguage()?.rawValue
        guard language != nil || isEasy else { return }
        let option = language == nil ? "--easy" : "--language"
        guard format.settings.contains(where: { $0.name == "language" }) else {
            throw .usage("option '\(option)': '\(format.id)' is no format for people; html, markdown and text are")
        }
        if let language {
            guard options.settings["language"] == nil else {
                throw .usage("option '--language': '--set \(format.id).language' says it too; give one of them")
            }
            options.settings["language"] = language.rawValue
        }
        if isEasy { options.settings["easy"] = "yes" }
        try Self.check(options)
    }

    private static func check(_ options: ExportOptions) throws(Failure) {
        let asked = options.settings["language"].flatMap { ReadableLanguage(rawValue: $0) }
        guard options.settings["easy"] == "yes", let asked, asked.easy == nil else { return }
        let known = ReadableLanguage.allCases.filter { $0.isEasy }.map { $0.tag }.joined(separator: ", ")
        throw .usage("option '--easy': there are no easy words in '\(asked.rawValue)'; there are in \(known)")
    }
}
