// The verb `say`: the words of student or family, bound to an entry or on their own.

import VillageKit

/// Writes somebody's words down.
enum SayCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var notes = NotesOptions()
        var wording = WordingOptions()
        var about: String?
        var speaker: String?
        var words: String?
        var language: String?
        var channel: ContactChannel?
        var isInConfidence = false
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert say",
        summary: "write down the words of student or family, bound to an entry or on their own",
        defaults: Options(),
        parameters: WriterOptions.parameters.map { $0.within(\.writer) }
            + NotesOptions.parameters.map { $0.within(\.notes) }
            + WordingOptions.parameters.map { $0.within(\.wording) } + [
                .text("--about", value: "entry", help: "the entry that the words are about", into: \.about),
                .text(
                    "--speaker",
                    value: "id",
                    help: "whose words they are, where a professional writes",
                    into: \.speaker
                ),
                .text(
                    "--words",
                    value: "words",
                    help: "the words; else they are asked for, or standard input is read",
                    into: \.words
                ),
                .text("--language", value: "tag", help: "the language of the words, such as ar", into: \.language),
                .option(
                    "--told",
                    oneOf: ContactChannel.self,
                    value: "channel",
                    help: "how they were told",
                    into: \.channel
                ),
                .flag("--in-confidence", help: "the student tells it in confidence", into: \.isInConfidence),
                .operands("archive", most: 1, help: "the archive", into: \.operands),
            ]
    )

    static let verb = Verb("say", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
        // The call and the file are looked at before anything is typed, and the file is locked after it.
        _ = try PeekedArchive(path, options.writer, session)
        let text = try said(options, session)
        let archive = try EditedArchive(path, options.writer, session)
        let request = archive.request
        let isPerson = archive.engine.model.partyRoles.contains(request.role.rawValue)
        var words = Statement()
        words.words = Text(text, language: options.language)
        words.speaker = options.speaker.map { PersonID($0) } ?? (isPerson ? request.person : nil)
        // Whoever writes it down: the family's own account is free to speak of the household (SEMANTICS 13).
        if words.speaker == .student { words.speakerKind = .student }
        if archive.dossier.guardians.contains(where: { $0.id == words.speaker }) { words.speakerKind = .guardian }
        let isOwnProposal = !isPerson && words.speaker == request.person
        if isOwnProposal { words.speakerKind = .professional }
        words.howTold = options.channel
        words.on = PartialDate(request.day)
        var writtenNotes = NotesOptions()
        writtenNotes.basis = words.speaker.map { speaker in
            isOwnProposal ? .professionalAssessment : speaker == .student ? .toldByStudent : .toldByFamily
        }
        let notes = try options.notes.notes(for: request.role, beside: writtenNotes, on: request.day)
        let about = try options.about.map { (text) throws(Failure) in try archive.entry(text) }
        let statement = words
        let typing = options.words == nil && session.asksSomebody() ? session : nil
        let edit = try archive.change(unless: { (edit) throws(Failure) in
            try options.wording.check(edit, asking: typing)
        }) { (editor) throws(EditError) in
            let edit =
                if let about {
                    try editor.annotate(about, with: statement, notes)
                } else {
                    try editor.add(statement, notes)
                }
            if options.isInConfidence, let id = edit.entry { try editor.markConfidence(id) }
            return edit
        }
        return try EditOutput.tell(edit, session)
    }

    /// The words: those of the call, else what somebody types or hands over; there have to be some.
    private static func said(_ options: Options, _ session: Session) throws(Failure) -> String {
        let text: String
        if let given = options.words {
            text = given
        } else if session.asksSomebody() {
            text = typed(session)
        } else {
            text = try SmallFile.words(nil)
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw .usage("there are no words: give '--words', or type them", help: ["nothing was changed"])
        }
        return text
    }

    /// What somebody types, to an empty line.
    private static func typed(_ session: Session) -> String {
        session.console.write("The words, as they were said; an empty line ends them.\n> ")
        var lines: [String] = []
        while let line = session.line(), line.contains(where: { !$0.isWhitespace }) {
            lines.append(line)
            session.console.write("> ")
        }
        return lines.joined(separator: "\n")
    }
}
