// What can be done about findings in what a reader is shown: who wrote it writes it anew, the others say so.

import VillageKit

extension ForbiddenFinding {
    /// Code, entry and field, as a message names them.
    var place: String { "\(confirmation.text) in '\(type).\(field)'" }

    /// What can be done about a finding, line by line.
    static let cures = [
        "who wrote it writes it anew with 'correct'; whoever did not says what is wrong with 'say --about ENTRY'",
        "to read it as it is, let it through with 'show ARCHIVE --confirm CODE@ENTRY'",
    ]
}

extension Failure {
    /// The answer where entries of a view hold something that nobody let through.
    init(_ message: String, about findings: [ForbiddenFinding]) {
        self.init(
            .confirmation,
            message,
            help: findings.map { "\($0.place): \($0.code.meaning)" } + ForbiddenFinding.cures
        )
    }
}
