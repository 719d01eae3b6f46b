// The verbs `agree give`, `refuse`, `withdraw`, `renew`, `ask` and `defer`: answers are only ever added.

import VillageKit

/// Writes answers down.
enum AgreeCommand {
    /// What a verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var answer = AnswerOptions()
        var operands: [String] = []
    }

    /// Every verb that writes an answer down.
    static let verbs: [Verb] = [
        verb("give", .given, "write down that student or guardian agrees"),
        verb("refuse", .refused, "write down that student or guardian does not agree"),
        verb("withdraw", .withdrawn, "write down that an agreement is taken back"),
        verb("renew", .renewed, "write down that student or guardian agrees again"),
        verb("ask", .requested, "write down that somebody was asked; changes nothing"),
        verb("defer", .deferred, "write down that somebody wants time; changes nothing"),
    ]

    private static func verb(_ word: String, _ answer: DossierEditor.Answer, _ summary: String) -> Verb {
        let command = Command(
            name: "village-convert agree \(word)",
            summary: summary,
            defaults: Options(),
            parameters: WriterOptions.parameters.map { $0.within(\.writer) }
                + AnswerOptions.parameters.map { $0.within(\.answer) } + [
                    .operands("archive", most: 1, help: "the archive", into: \.operands)
                ]
        )
        return Verb("agree \(word)", command) { (options, session) throws(Failure) in
            let session = session.speaking(options.writer.diagnostics)
            let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
            let archive = try EditedArchive(path, options.writer, session)
            let (model, before) = (archive.engine.model, archive.dossier.agreements)
            let role = archive.request.role.rawValue
            let notes = try options.answer.notes(for: archive.request, model)
            let event = try archive.change { (editor) throws(EditError) in try editor.agree(answer, notes) }
            try session.write("\(event.id)\n")
            if answer.isPositive {
                session.console.note(AnswerSummary(event).words)
                if let far = AnswerSummary.farEnd(of: event, from: event.from) { session.console.note(far) }
            }
            // To a professional a refusal looks like no answer (SEMANTICS 1, principle 6).
            let isTold = model.partyRoles.contains(role)
            let isTied = before.contains {
                $0.by == event.by && $0.recorded == event.recorded && model.agreementStates.negative.contains($0.state)
            }
            if answer.isPositive, isTied, isTold {
                session.console.note(
                    "of the same day the refusal counts: it opens nothing; write it down on a later day"
                )
            }
            return .success
        }
    }

    /// The last day on which an answer counts.
    static func lastDay(of event: AgreementEvent) -> CalendarDate {
        guard event.until != .distantFuture else { return event.until }
        return CalendarDate(daysSinceEpoch: event.until.daysSinceEpoch - 1) ?? event.until
    }
}
