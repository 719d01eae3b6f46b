// The verb `charter show`: what the dossiers of a school may hold, on a page for families.

import VillageKit

/// Shows a charter.
enum CharterShowCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var charters: [String] = []
        var language: WorkingLanguage?
    }

    static let command = Command(
        name: "village-convert charter show",
        summary: "show on one page what the dossiers of a school may hold, for families",
        defaults: Options(),
        parameters: [
            .option(
                "--language",
                oneOf: WorkingLanguage.self,
                value: "language",
                help: "the language of the page; English if none is named",
                into: \.language
            ),
            .operands("charter", most: 1, help: "the school's charter", into: \.charters),
        ]
    )

    static let verb = Verb("charter show", command) { (options, session) throws(Failure) in
        guard let path = options.charters.first, options.charters.count == 1 else {
            throw .usage("'charter show' needs one charter")
        }
        try session.write(try Charters.charter(path).page(in: options.language ?? .english))
        return .success
    }
}
