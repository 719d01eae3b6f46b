// The verb `completions`: what a shell needs to complete words.

/// Writes what a shell needs to complete words.
enum CompletionsCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var shells: [String] = []
    }

    /// The shells that are known.
    enum Shell: String, CaseIterable {
        case bash
        case zsh
        case fish
    }

    static let command = Command(
        name: "village-convert completions",
        summary: "write completions for bash, zsh or fish",
        defaults: Options(),
        parameters: [
            .operands("shell", most: 1, help: "the shell", choices: Shell.allCases.map { $0.rawValue }, into: \.shells)
        ]
    )

    static let verb = Verb("completions", command) { (options, session) throws(Failure) in
        let names = Shell.allCases.map { $0.rawValue }
        guard let name = options.shells.first, options.shells.count == 1 else {
            throw .usage("name one shell: \(names.joined(separator: ", "))")
        }
        guard let shell = Shell(rawValue: name) else {
            throw .usage("'\(name)' is not a shell that is known\(Suggestion.cure(for: name, among: names))")
        }
        try session.write(Completions(verbs: VillageConvert.verbs).text(for: shell))
        return .success
    }
}
