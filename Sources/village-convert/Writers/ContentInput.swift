// Where content comes from: JSON, fields of the call, a form that was filled in, or questions on the terminal.

import VillageKit

/// Gets the content of a call.
struct ContentInput {
    private let options: AddCommand.Options
    private let language: WorkingLanguage
    private let archive: String
    private let session: Session

    /// Whether questions are asked, unless a form is named.
    static func asksQuestions(_ options: AddCommand.Options) -> Bool { options.json == nil && options.values.isEmpty }

    init(_ options: AddCommand.Options, beside archive: String, _ session: Session) throws(Failure) {
        guard options.json == nil || options.values.isEmpty else {
            throw .usage("'--json' and '--set' are given; give one of them")
        }
        self.options = options
        self.archive = archive
        self.session = session
        if let language = options.language {
            self.language = language
        } else {
            language = try FolderSettings(beside: archive).workingLanguage(session)
        }
    }

    /// Reads the content of a new entry.
    ///
    /// - Parameters:
    ///   - operand: A content type, or the file of a form.
    ///   - role: Who writes: persons speak for themselves, and are not asked how they know.
    /// - Returns: The content, and what is said about it.
    /// - Throws: ``Failure``; nothing was written then.
    func content(_ operand: String?, by role: Role) throws(Failure) -> WrittenContent {
        if let path = options.json {
            if let operand, isFile(operand) { throw .usage("'--json' and a form are given; give one of them") }
            return try WrittenContent(json: try bytes(path), type: operand, place: path)
        }
        if let operand, isFile(operand) { return try form(operand) }
        let type = try ContentTypes.named(operand, orFile: true)
        return try answered(FormAnswers(to: type, in: language), by: role)
    }

    /// Reads the new content of an entry; what the call does not say stays as it is.
    func correction<Content: EntryContent>(
        of old: Content,
        _ header: EntryHeader,
        _ operand: String?,
        by role: Role
    ) throws(Failure) -> WrittenContent {
        if let path = options.json {
            guard operand == nil else { throw .usage("'--json' and a form are given; give one of them") }
            return try WrittenContent(json: try bytes(path), type: Content.typeName, place: path)
        }
        if let operand {
            guard isFile(operand) else {
                throw .usage("unexpected argument '\(operand)', which is no form; put words with blanks in quotes")
            }
            let written = try form(operand)
            // What somebody left empty in a form for an entry stays as it is, and so do its documents.
            let completed = written.filled?.completed(from: old, header: EntryNotes(header))
            return completed.map { WrittenContent($0) } ?? written
        }
        let begun = FormAnswers(from: old, header: EntryNotes(header), in: language)
        return try answered(begun, by: role, correcting: header.id)
    }

    private func answered(
        _ begun: FormAnswers,
        by role: Role,
        correcting entry: EntryID? = nil
    ) throws(Failure) -> WrittenContent {
        var answers = begun
        try FieldAnswer.set(options.values, in: &answers)
        let usual = options.notes.basis ?? NotesOptions.usual(for: role)
        if let usual, let basis = answers.questions.first(where: { $0.path == "header.basis" }) {
            do throws(FormProblem) { try answers.set(usual.rawValue, for: basis) } catch {
                throw Failure(.bug, "a basis is not known to the forms")
            }
        }
        guard options.values.isEmpty else { return try Self.filled(answers) }
        var dialogue = Dialogue(answers, asksBasis: usual == nil, in: language, session)
        do throws(Failure) {
            try dialogue.run()
            var written = try Self.filled(dialogue.answers)
            written.kept = KeptAnswers(dialogue.answers, correcting: entry, beside: archive)
            return written
        } catch {
            guard dialogue.isAnswered, error.status != .stopped else { throw error }
            throw KeptAnswers(dialogue.answers, correcting: entry, beside: archive).named(in: error)
        }
    }

    private static func filled(_ answers: FormAnswers) throws(Failure) -> WrittenContent {
        do throws(FormError) { return WrittenContent(try answers.filled()) } catch {
            if error.problems.contains(where: { $0.code == .missing }) { throw NotesOptions.withoutBasis }
            throw .usage("the entry is not complete", help: error.problems.map { $0.plainRule(in: .english) })
        }
    }

    private func isFile(_ operand: String) -> Bool {
        ContentForm.type(named: operand) == nil && (operand == "-" || Platform.isThere(operand))
    }

    /// Reads a form; what is wrong is told by line.
    private func form(_ path: String) throws(Failure) -> WrittenContent {
        guard options.values.isEmpty else { throw .usage("'--set' and a form are given; give one of them") }
        let bytes = try bytes(path)
        do throws(FormError) {
            let form = try ContentForm.read(bytes)
            noteGone(form)
            return WrittenContent(form)
        } catch {
            let help = error.problems.map {
                "\($0.rule(in: language))\(language.words.semicolon) \($0.cure(in: language))"
            }
            throw Failure(.malformed, "'\(path)': the form cannot be read; nothing was written", help: help)
        }
    }

    /// Says which questions were taken out of a form: whoever did it may have meant something by it.
    private func noteGone(_ form: FilledForm) {
        let names = form.goneQuestions.map { "\($0.number) (\($0.label))" }
        guard !names.isEmpty else { return }
        let what = form.corrects == nil ? "nothing is said there" : "what the entry says there stays"
        session.console.note("not in the form any more, \(what): \(names.joined(separator: ", "))")
    }

    private func bytes(_ path: String) throws(Failure) -> [UInt8] {
        guard path == "-" else { return try SmallFile.bytes(path) }
        do throws(CodecError) {
            let input = try InputFile(standardInput: ReadLimits())
            guard let part = input.parts.first else { return [] }
            var source = try part.open()
            return try source.readAll(limit: 16 << 20)
        } catch { throw Failure(error, in: path) }
    }
}

extension WrittenContent {
    /// What a form or the answers to questions say.
    fileprivate init(_ form: FilledForm) {
        self.init(form.content, NotesOptions(form.header))
        filled = form
    }
}
