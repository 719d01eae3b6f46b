// The verb `languages`: the languages of files for people, and who has checked their words.

import VillageKit

/// Lists the languages of files for people.
enum LanguagesCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert languages",
        summary: "list the languages of files for people, and who has checked their words",
        defaults: Options(),
        parameters: [.flag("--json", help: "write JSON", into: \.isJSON)]
    )

    static let verb = Verb("languages", command) { (options, session) throws(Failure) in
        try session.write(options.isJSON ? json : table)
        return .success
    }

    private static var table: String {
        let rows = ReadableLanguage.allCases.map { language in
            [
                language.rawValue, language.about.name, language.isFromTheRight ? "from the right" : "from the left",
                WorkingLanguage(rawValue: language.rawValue) == nil ? "-" : "yes", language.about.checkedBy ?? "no",
                language.isEasy ? language.about.triedBy ?? "no" : "-",
            ]
        }
        let head = [
            "language", "name", "written", "forms and lists", "checked by a native reader",
            "checked by people who need easy words",
        ]
        return PlainTable([head] + rows).text
    }

    private static var json: String {
        var writer = JSONWriter(.indented)
        writer.beginArray()
        for language in ReadableLanguage.allCases {
            writer.beginObject()
            writer.member("id", language.rawValue)
            writer.member("tag", language.tag)
            writer.member("name", language.about.name)
            writer.member("easy", ifTrue: language.isEasy)
            writer.member("fromTheRight", ifTrue: language.isFromTheRight)
            writer.member("forms", ifTrue: WorkingLanguage(rawValue: language.rawValue) != nil)
            writer.member("checkedBy", language.about.checkedBy)
            writer.member("triedBy", language.about.triedBy)
            writer.endObject()
        }
        writer.endArray()
        writer.endLine()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
