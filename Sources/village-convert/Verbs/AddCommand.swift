// The verbs `add` and `correct`: an entry is written, or a new version of one.

import VillageKit

/// Writes entries.
enum AddCommand {
    /// What the verbs were told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var notes = NotesOptions()
        var json: String?
        var values: [FieldAnswer] = []
        var language: ReadableLanguage?
        var derivedFrom: String?
        var isInConfidence = false
        var operands: [String] = []
    }

    private static let shared: [Parameter<Options>] =
        WriterOptions.parameters.map { $0.within(\.writer) } + NotesOptions.parameters.map { $0.within(\.notes) } + [
            .path("--json", help: "the content as JSON, '-' for standard input", into: \.json),
            .list("--set", value: "field=value", help: "what a field says; else questions are asked", into: \.values) {
                (text) throws(UsageError) in try FieldAnswer(text)
            },
            .option(
                "--language",
                oneOf: ReadableLanguage.self,
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
        let role = try checked(rest.first, path, options, session)
        let input = try ContentInput(options, beside: path, session)
        var written = try input.content(rest.first, by: role)
        if let corrected = written.filled?.corrects {
            // The form was made for an entry: it corrects that one.
            return try correct(corrected.rawValue, rest.first, path, options, input, session)
        }
        if options.derivedFrom != nil, !(written.content is PracticalConsequence) {
            throw .usage("option '--from': nothing but a PracticalConsequence follows from an entry")
        }
        let archive = try EditedArchive(path, options.writer, session)
        written.content = OwnWords.spoken(written.content, in: archive)
        let content = written.content
        let writer = archive.request.role
        let notes = try options.notes.notes(for: role, beside: written.notes, on: archive.request.day)
        let source = try options.derivedFrom.map { (text) throws(Failure) in try archive.entry(text) }
        let edit = try archive.change { (editor) throws(EditError) in
            let edit: Edit
            if let source, let consequence = content as? PracticalConsequence {
                edit = try editor.derive(consequence, from: source, notes)
            } else {
                edit = try editor.add(content, notes)
            }
            if options.isInConfidence, let id = edit.entry { try editor.markConfidence(id) }
            return edit
        }
        advise(on: content, by: writer, session)
        return try EditOutput.tell(edit, session)
    }

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
        var written = try before.correction(input, operand)
        if let other = written.filled?.corrects, other != before.id {
            throw .usage("the form was made for another entry; nothing was written")
        }
        let archive = try EditedArchive(path, options.writer, session)
        written.content = OwnWords.spoken(written.content, in: archive)
        let content = written.content
        let writer = archive.request.role
        let notes = try options.notes.notes(for: before.role, beside: written.notes, on: archive.request.day)
        let edit = try archive.change { (editor) throws(EditError) in
            try editor.correct(before.id, to: content, notes)
        }
        advise(on: content, by: writer, session)
        return try EditOutput.tell(edit, session)
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
        if final.contains(verdict.reason) { throw Failure(EditError.denied(verdict)) }
        return request.role
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
        guard verdict.isAllowed else { throw Failure(EditError.denied(verdict)) }
        guard let entry = CorrectedEntry(id, in: dossier, by: request.role) else {
            throw Failure(.bug, "an entry has no content")
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

/// Student and guardian speak for themselves, unless they say otherwise.
enum OwnWords {
    /// The content with its speaker, where student or guardian writes in an archive.
    static func spoken(_ content: any EntryContent, in archive: borrowing EditedArchive) -> any EntryContent {
        let isPerson = archive.engine.model.partyRoles.contains(archive.request.role.rawValue)
        return isPerson ? spoken(content, by: archive.request.person) : content
    }

    /// The content with its speaker.
    static func spoken(_ content: any EntryContent, by person: PersonID) -> any EntryContent {
        switch content {
        case var words as Statement:
            words.speaker = words.speaker ?? person
            return words
        case var view as Viewpoint:
            view.speaker = view.speaker ?? person
            return view
        case var analysis as FamilyAnalysis:
            analysis.speaker = analysis.speaker ?? person
            return analysis
        case var approval as PlanApproval:
            approval.approvedBy = approval.approvedBy ?? person
            return approval
        case var goal as Goal:
            goal.proposedBy = goal.proposedBy ?? (person == .student ? .student : .family)
            return goal
        default: return content
        }
    }
}

/// Reads the operands of verbs that change an archive.
enum Operands {
    /// The archive, and what follows it.
    static func archive(_ operands: [String], atLeast count: Int, of what: String) throws(Failure) -> (String, [String])
    {
        guard let path = operands.first else { throw .usage("no archive is named") }
        let ending = ".village.json"
        if !path.hasSuffix(ending), let archive = operands.dropFirst().first(where: { $0.hasSuffix(ending) }) {
            throw .usage("the archive comes first: write '\(archive)' before '\(path)'")
        }
        guard operands.count > count else { throw .usage("'\(path)' is not followed by \(what)") }
        return (path, Array(operands.dropFirst()))
    }
}

/// Tells what a change came to.
enum EditOutput {
    /// The identifier on standard output, what to think about on standard error.
    static func tell(_ edit: Edit, _ session: Session) throws(Failure) -> ExitStatus {
        for warning in edit.warnings { session.console.note(warning.words) }
        if let entry = edit.entry { try session.write(entry.rawValue + "\n") }
        return .success
    }
}
