// The verb `policy show`: the rules in force.

import VillageKit

/// Shows the rules in force.
enum PolicyShowCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var policy: String?
        var isJSON = false
    }

    static let command = Command(
        name: "village-convert policy show",
        summary: "show the rules in force",
        defaults: Options(),
        parameters: [
            .path("--policy", help: "the school's own rules", into: \.policy),
            .flag("--json", help: "write the model file, to start one's own from", into: \.isJSON),
        ]
    )

    static let verb = Verb("policy show", command) { (options, session) throws(Failure) in
        let model = try Rules.model(options.policy)
        if options.isJSON {
            try session.write(
                try options.policy.map { (path) throws(Failure) in try SmallFile.bytes(path) }
                    ?? AccessModel.standardJSON
            )
        } else {
            try session.write(PolicyText.text(model))
        }
        return .success
    }
}
