// The verbs `add` and `correct`: an entry is written, or a new version of one.

import VillageKit

/// Writes entries.
enum AddCommand {
    /// What the verbs were told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var notes = NotesOptions()
        var wording = WordingOptions()
        var json: String?
        var values: [FieldAnswer] = []
        var language: WorkingLanguage?
        var derivedFrom: String?
        var isInConfidence = false
        var isAgain = false
        var operands: [String] = []
    }

    private static let shared: [Parameter<Options>] =
        WriterOptions.parameters.map { $0.within(\.writer) } + NotesOptions.parameters.map { $0.within(\.notes) }
        + WordingOptions.parameters.map { $0.within(\.wording) } + [
            .path("--json", help: "the content as JSON, '-' for standard input", into: \.json),
            .list("--set", value: "field=value", help: "what a field says; else questions are asked", into: \.values) {
                (text) throws(UsageError) in try FieldAnswer(text)
            },
            .option(
                "--language",
                oneOf: WorkingLanguage.self,
                value: "language",
                help: "of questions, words and dates",
                into: \.language
            ),
        ]

    static let add = Command(
        name: "village-convert add",
        summary: "write an entry: as JSON, from a form that was filled in, or by answering questions",
        defaults: Options(),
        parameters: shared + [
            .text(
                "--from",
                value: "entry",
                help: "for PracticalConsequence: the entry it follows from",
                into: \.derivedFrom
            ),
            .flag("--in-confidence", help: "the student tells it in confidence", into: \.isInConfidence),
            .flag("--again", help: "write it even where the same was written on the same day", into: \.isAgain),
            .operands(
                "archive type-or-form",
                most: 2,
                help: "the archive, then a content type or a form",
                into: \.operands
            ),
        ]
    )

    static let correct = Command(
        name: "village-convert correct",
        summary: "put a new version in the place of an entry; the old one stays",
        defaults: Options(),
        parameters: shared + [
            .operands("archive entry", most: 3, help: "the archive, the entry, then perhaps a form", into: \.operands)
        ]
    )

    static let addVerb = Verb("add", add) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(
            options.operands,
            atLeast: options.json == nil ? 1 : 0,
            of: "a content type or a form"
        )
        let operand = rest.first
        let role = try checked(operand, path, options, session)
        let input = try ContentInput(options, beside: path, session)
        let written = try input.content(operand, by: role)
        if let corrected = written.filled?.corrects {
            // The form was made for an entry: it corrects that one.
            return try correct(corrected.rawValue, operand, path, options, input, session)
        }
        if options.derivedFrom != nil, !(written.content is PracticalConsequence) { throw nothingElseFollows }
        return try written.keepingAnswers { (written) throws(Failure) in
            try add(written, operand, by: role, path, options, session)
        }
    }

    private static func add(
        _ written: WrittenContent,
        _ operand: String?,
        by role: Role,
        _ path: String,
        _ options: Options,
        _ session: Session
    ) throws(Failure) -> ExitStatus {
        let archive = try EditedArchive(path, options.writer, session)
        let content = try archive.naming(OwnWords.spoken(written.content, in: archive))
        let notes = try options.notes.notes(for: role, beside: written.notes, on: archive.request.day)
        let source = try options.derivedFrom.map { (text) throws(Failure) in try archive.entry(text) }
        let isType = operand.flatMap { ContentForm.type(named: $0) } != nil
        let answering = isType ? Self.answering(options, session) : nil
        let edit = try archive.change(unless: { (edit) throws(Failure) in
            try options.wording.check(edit, asking: answering)
        }) { (editor) throws(EditError) in
            let edit: Edit
            if let source, let consequence = content as? PracticalConsequence {
                edit = try editor.derive(consequence, from: source, notes)
            } else {
                edit = try editor.add(content, notes)
            }
            if !options.isAgain, let twin = edit.entry.flatMap({ editor.twin(of: $0) }) { throw .alreadyThere(twin) }
            if options.isInConfidence, let id = edit.entry { try editor.markConfidence(id) }
            return edit
        }
        advise(on: content, by: role, session)
        return try EditOutput.tell(edit, session)
    }

    private static let nothingElseFollows = Failure.usage(
        "option '--from': nothing but a PracticalConsequence follows from an entry"
    )

    static let correctVerb = Verb("correct", correct) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(options.operands, atLeast: 1, of: "an entry")
        let input = try ContentInput(options, beside: path, session)
        return try correct(rest[0], rest.dropFirst().first, path, options, input, session)
    }

    private static func correct(
        _ name: String,
        _ operand: String?,
        _ path: String,
        _ options: Options,
        _ input: ContentInput,
        _ session: Session
    ) throws(Failure) -> ExitStatus {
        let before = try readable(name, path, options, session)
        let written = try before.correction(input, operand)
        if let other = written.filled?.corrects, other != before.id {
            throw .usage("the form was made for another entry; nothing was written")
        }
        return try written.keepingAnswers { (written) throws(Failure) in
            let archive = try EditedArchive(path, options.writer, session)
            let content = try archive.naming(OwnWords.spoken(written.content, in: archive))
            let notes = try options.notes.notes(for: before.role, beside: written.notes, on: archive.request.day)
            let answering = operand == nil ? Self.answering(options, session) : nil
            let edit = try archive.change(unless: { (edit) throws(Failure) in
                try options.wording.check(edit, asking: answering)
            }) { (editor) throws(EditError) in
                try editor.correct(before.id, to: content, notes)
            }
            advise(on: content, by: before.role, session)
            return try EditOutput.tell(edit, session)
        }
    }

    /// The session of somebody who answered questions just now, and would lose the answers; `nil` where nobody did.
    private static func answering(_ options: Options, _ session: Session) -> Session? {
        options.json == nil && options.values.isEmpty ? session : nil
    }

    /// Offers better wordings to whoever wrote; what was written stays as it is.
    private static func advise(on content: any EntryContent, by role: Role, _ session: Session) {
        for finding in WordingLinter().findings(in: content, by: role) { session.console.note(finding.advice) }
    }

    /// Says no before anything is asked, where no answer could change that.
    private static func checked(
        _ operand: String?,
        _ path: String,
        _ options: Options,
        _ session: Session
    ) throws(Failure) -> Role {
        let peeked = try PeekedArchive(path, options.writer, session)
        let (engine, request) = (peeked.writer.engine, peeked.writer.request)
        guard let operand, let type = ContentForm.type(named: operand) else { return request.role }
        let basis = options.notes.basis ?? NotesOptions.usual(for: request.role)
        let subject = WriteSubject.entry(type.init(), basis: basis, label: options.notes.label)
        let verdict = engine.mayWrite(request, .add, writing: subject, in: peeked.archive.dossier)
        let final: Set<WriteReason> = [
            .purposeProhibited, .purposeNotForWriting, .noAuthority, .noRelation, .relationEnded, .actionNotForRole,
            .notForRole, .purposeNotForSection, .notInCharter,
        ]
        if final.contains(verdict.reason) { throw Failure(EditError.denied(verdict), to: request, by: engine.model) }
        guard ContentInput.asksQuestions(options) else { return request.role }
        if options.derivedFrom != nil, type != PracticalConsequence.self { throw nothingElseFollows }
        try rehearse(options, peeked, path, session) { (editor, notes) throws(Failure) in
            guard let source = options.derivedFrom else { return }
            let id = try peeked.entry(source)
            do throws(EditError) { try editor.derive(PracticalConsequence(), from: id, notes) } catch {
                throw Failure(error, to: request, by: engine.model)
            }
        }
        return request.role
    }

    /// Does what can be done without an answer, and keeps nothing of it: whoever is asked is not asked in vain.
    private static func rehearse(
        _ options: Options,
        _ peeked: PeekedArchive,
        _ path: String,
        _ session: Session,
        _ work: (inout DossierEditor, EntryNotes) throws(Failure) -> Void
    ) throws(Failure) {
        let writer = peeked.writer
        var editor = DossierEditor(
            peeked.archive.dossier,
            as: writer.request,
            engine: writer.engine,
            key: try Keys.key(writer.options.identifierKey, beside: path),
            randomness: session.randomness
        )
        do throws(EditError) { try editor.checkClock() } catch {
            throw Failure(error, to: writer.request, by: writer.engine.model)
        }
        var answered = NotesOptions()
        answered.basis = .observed
        let notes = try options.notes.notes(for: writer.request.role, beside: answered, on: writer.request.day)
        try work(&editor, notes)
    }

    /// What an entry says, for whoever may correct it.
    private static func readable(
        _ name: String,
        _ path: String,
        _ options: Options,
        _ session: Session
    ) throws(Failure) -> CorrectedEntry {
        let peeked = try PeekedArchive(path, options.writer, session)
        let (engine, request, dossier) = (peeked.writer.engine, peeked.writer.request, peeked.archive.dossier)
        let id = try peeked.entry(name)
        // Who may take an entry back may correct it: both are for its author.
        let verdict = engine.mayWrite(request, .withdraw, entry: id, in: dossier)
        guard verdict.isAllowed else { throw Failure(EditError.denied(verdict), to: request, by: engine.model) }
        guard let entry = CorrectedEntry(id, in: dossier, by: request.role) else {
            throw Failure(.bug, "an entry has no content")
        }
        if ContentInput.asksQuestions(options), options.operands.count < 3 {
            try rehearse(options, peeked, path, session) { _, _ in }
        }
        return entry
    }
}

/// An entry that is corrected.
private struct CorrectedEntry: EntryVisitor {
    let id: EntryID
    let role: Role
    private var header: EntryHeader?
    private var content: (any EntryContent)?

    init?(_ id: EntryID, in dossier: Dossier, by role: Role) {
        (self.id, self.role) = (id, role)
        dossier.visitEntries(&self)
        if content == nil { return nil }
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        guard let entry = entries.first(where: { $0.header.id == id }) else { return }
        (header, content) = (entry.header, entry.content)
    }

    /// Reads the new content.
    func correction(_ input: ContentInput, _ operand: String?) throws(Failure) -> WrittenContent {
        guard let header, let content else { throw Failure(.bug, "an entry has no content") }
        return try input.correction(of: content, header, operand, by: role)
    }
}
