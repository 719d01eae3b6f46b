// The verb `form`: the form of a kind of note, to be filled in in an e-mail or on paper.

import VillageKit

/// Prints forms.
enum FormCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var types: [String] = []
        var language: ReadableLanguage?
        var entry: String?
        var isPage = false
    }

    static let command = Command(
        name: "village-convert form",
        summary: "print the form of a content type, for a partner who answers by e-mail",
        defaults: Options(),
        parameters: [
            .option(
                "--language",
                oneOf: ReadableLanguage.self,
                value: "language",
                help: "the language of the form; English if none is named",
                into: \.language
            ),
            .text("--for-entry", value: "id", help: "the answers correct this entry", into: \.entry),
            .flag("--html", help: "a page to fill in, which makes the form in plain text", into: \.isPage),
            .operands(
                "type",
                most: 1,
                help: "the content type, such as WellbeingSignal; without one, all are listed",
                choices: Dossier.contentTypes.map { $0.typeName },
                into: \.types
            ),
        ]
    )

    static let verb = Verb("form", command) { (options, session) throws(Failure) in
        guard let name = options.types.first, options.types.count == 1 else {
            throw .usage("'form' needs one content type", help: list)
        }
        guard let type = ContentForm.type(named: name) else {
            let near = ContentForm.nearestTypeName(to: name).map { "; did you mean '\($0)'?" }
            throw .usage("'\(name)' is not a content type" + (near ?? ""), help: near == nil ? list : [])
        }
        let entry = options.entry.map { EntryID($0) }
        let language = options.language ?? .english
        if options.isPage {
            try session.write(ContentForm.page(of: type, in: language, correcting: entry))
        } else {
            try session.write(ContentForm.text(of: type, in: language, correcting: entry))
        }
        return .success
    }

    /// The content types, section by section.
    private static var list: [String] {
        AccessSection.allCases.map { section in
            let names = Dossier.contentTypes.filter { $0.section == section }.map { $0.typeName }
            return "\(section.rawValue): \(names.joined(separator: ", "))"
        }
    }
}
