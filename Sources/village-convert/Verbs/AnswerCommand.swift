// The verb `answer`: takes in what a guardian or the student answered on the page of an inspection.

import VillageKit

/// Takes in the answer to an inspection.
enum AnswerCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var receiver = ReceiverOptions()
        var answerOf: String?
        var isOral = false
        var language: String?
        var witness: String?
        var interpreter: String?
        var evidence: String?
        var words: String?
        var remarks: [Remark] = []
        var isDeclined = false
        var operands: [String] = []
    }

    /// What was said of a section.
    struct Remark: Sendable {
        let section: AccessSection
        let words: String
    }

    static let command = Command(
        name: "village-convert answer",
        summary: "take in what a guardian or the student answered on the page of 'inspect-for'",
        defaults: Options(),
        parameters: WriterOptions.parameters.map { $0.within(\.writer) }
            + ReceiverOptions.parameters.map { $0.within(\.receiver) } + own
    )

    private static let own: [Parameter<Options>] = [
        .text(
            "--answer-of",
            value: "id",
            help: "whose answer it is, where a professional writes down a code",
            into: \.answerOf
        ),
        .flag("--oral", help: "it was said, in a meeting or over the telephone, before a witness", into: \.isOral),
        .text("--language", value: "tag", help: "in which language it was asked and given", into: \.language),
        .text("--witness", value: "id", help: "who witnessed it", into: \.witness),
        .text("--interpreter", value: "id", help: "who interpreted; never the student", into: \.interpreter),
        .path("--evidence", help: "the signed paper; its digest is kept, not the paper", into: \.evidence),
        .text("--words", value: "words", help: "what the person said beside the code", into: \.words),
        .list("--remark", value: "section=words", help: "what the person said of a section", into: \.remarks) {
            (text) throws(UsageError) in try remark(text)
        },
        .flag("--declined", help: "the person did not want to look; there is no code then", into: \.isDeclined),
        .operands("archive answer", most: 2, help: "the archive, then the file or the code", into: \.operands),
    ]

    static let verb = Verb("answer", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let count = options.isDeclined ? 0 : 1
        let (path, rest) = try Operands.archive(options.operands, atLeast: count, of: "an answer: a file or a code")
        if options.isDeclined, !rest.isEmpty { throw .usage("'--declined' takes no answer") }
        let archive = try EditedArchive(path, options.writer, session)
        let reply = try AnswerReply(rest.first, options, archive.request, archive.dossier, archive.engine.model)
        let outcome = try archive.change { (editor) throws(EditError) in try reply.taken(in: &editor) }
        switch outcome {
        case .taken(let taken):
            for warning in taken.warnings { session.console.note(warning.words) }
            for entry in taken.unmarked {
                session.console.note(
                    "entry \(entry.rawValue) is not marked as told in confidence: its author or the student does that, "
                        + "with 'mark-confidence'"
                )
            }
            for entry in taken.entries { try session.write(entry.rawValue + "\n") }
            return .success
        case .wrongCode(let left):
            throw Failure(
                .refused,
                "refused: \(InspectionAnswerError.wrongCode.description)",
                help: [
                    "misheard, of an older page, or of somebody else; \(left) more may be tried",
                    "the try was noted, and nothing else was changed",
                ]
            )
        }
    }

    private static func remark(_ text: String) throws(UsageError) -> Remark {
        guard let sign = text.firstIndex(of: "=") else {
            throw UsageError("option '--remark': '\(text)' is not SECTION=WORDS")
        }
        let name = String(text[..<sign])
        guard let section = AccessSection(rawValue: name) else {
            let names = AccessSection.allCases.map(\.rawValue)
            throw UsageError(Suggestion.refusal(of: name, as: "a section", in: "--remark", among: names))
        }
        return Remark(section: section, words: String(text[text.index(after: sign)...]))
    }
}
