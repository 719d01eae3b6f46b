// The verb `say`: the words of student or family, bound to an entry or on their own.

import VillageKit

/// Writes somebody's words down.
enum SayCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var notes = NotesOptions()
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
            + NotesOptions.parameters.map { $0.within(\.notes) } + [
                .text("--about", value: "entry", help: "the entry that the words are about", into: \.about),
                .text(
                    "--speaker",
                    value: "id",
                    help: "whose words they are, where a professional writes",
                    into: \.speaker
                ),
                .text("--words", value: "words", help: "the words; else standard input is read", into: \.words),
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
        let archive = try EditedArchive(path, options.writer, session)
        let request = archive.request
        let isPerson = archive.engine.model.partyRoles.contains(request.role.rawValue)
        var words = Statement()
        let text: String
        if let given = options.words { text = given } else { text = try SmallFile.words(nil) }
        words.words = Text(text, language: options.language)
        words.speaker = options.speaker.map { PersonID($0) } ?? (isPerson ? request.person : nil)
        // Whoever writes it down: the family's own account is free to speak of the household (SEMANTICS 13).
        if words.speaker == .student { words.speakerKind = .student }
        if archive.dossier.guardians.contains(where: { $0.id == words.speaker }) { words.speakerKind = .guardian }
        words.howTold = options.channel
        words.on = PartialDate(request.day)
        let told: EntryHeader.Basis? =
            words.speaker.map { $0 == .student ? .toldByStudent : .toldByFamily }
        var writtenNotes = NotesOptions()
        writtenNotes.basis = told
        let notes = try options.notes.notes(for: request.role, beside: writtenNotes, on: request.day)
        let about = try options.about.map { (text) throws(Failure) in try archive.entry(text) }
        let statement = words
        let edit = try archive.change { (editor) throws(EditError) in
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
}
