// The verb `form`: the form of a kind of note, to be filled in in an e-mail or on paper.

import VillageKit

/// Prints forms.
enum FormCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var types: [String] = []
        var language: WorkingLanguage?
        var entry: String?
        var isPage = false
    }

    static let command = Command(
        name: "village-convert form",
        summary: "print the form of a content type, for a partner who answers by e-mail; without one, list the types",
        defaults: Options(),
        parameters: [
            .option(
                "--language",
                oneOf: WorkingLanguage.self,
                value: "language",
                help: "the language of the form; English if none is named",
                into: \.language
            ),
            .text(
                "--for-entry",
                value: "id",
                help: "the answers correct this entry; its identifier in full, as 'list' names it",
                into: \.entry
            ),
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
        let language = options.language ?? .english
        guard let name = options.types.first else {
            guard options.entry == nil else { throw .usage("'--for-entry' needs the content type of the entry") }
            try session.write(ContentForm.list(in: language))
            return .success
        }
        guard let type = ContentForm.type(named: name) else {
            let near = ContentForm.nearestTypeName(to: name).map { "; did you mean '\($0)'?" }
            throw .usage("'\(name)' is not a content type" + (near ?? ""), help: near == nil ? list : [])
        }
        let entry = try options.entry.map { (text) throws(Failure) in try identifier(text) }
        if options.isPage {
            try session.write(ContentForm.page(of: type, in: language, correcting: entry))
        } else {
            try session.write(ContentForm.text(of: type, in: language, correcting: entry))
        }
        return .success
    }

    /// The identifier of an entry in full: no archive is looked at, so that nothing else would find the entry again.
    private static func identifier(_ text: String) throws(Failure) -> EntryID {
        let id = text.lowercased()
        guard id.utf8.count == 26, id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) })
        else {
            throw .usage(
                "option '--for-entry': this is no identifier of an entry",
                help: ["it has 26 letters and digits; 'list' names it in full"]
            )
        }
        return EntryID(id)
    }

    /// The content types, section by section.
    private static var list: [String] {
        AccessSection.allCases.map { section in
            let names = Dossier.contentTypes.filter { $0.section == section }.map { $0.typeName }
            return "\(section.rawValue): \(names.joined(separator: ", "))"
        }
    }
}
