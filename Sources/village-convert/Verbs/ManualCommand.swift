// The verb `man`: the manual page.

/// Writes the manual page.
enum ManualCommand {
    /// The verb is told nothing.
    struct Options: Sendable {}

    static let command = Command(
        name: "village-convert man",
        summary: "write the manual page",
        defaults: Options(),
        parameters: []
    )

    static let verb = Verb("man", command) { (_, session) throws(Failure) in
        try session.write(Manual.page(VillageConvert.verbs))
        return .success
    }
}
