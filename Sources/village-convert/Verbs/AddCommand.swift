// The verbs `add` and `correct`: an entry is written, or a new version of one.

import VillageKit

/// Writes entries.
enum AddCommand {
    /// What the verbs were told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var notes = NotesOptions()
        var json: String?
        var derivedFrom: String?
        var isInConfidence = false
        var operands: [String] = []
    }

    private static let shared: [Parameter<Options>] =
        WriterOptions.parameters.map { $0.within(\.writer) } + NotesOptions.parameters.map { $0.within(\.notes) } + [
            .path("--json", help: "the content as JSON, '-' for standard input", into: \.json)
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
            .operands("archive type-or-form", help: "the archive, then a content type or a form", into: \.operands),
        ]
    )

    static let correct = Command(
        name: "village-convert correct",
        summary: "put a new version in the place of an entry; the old one stays",
        defaults: Options(),
        parameters: shared + [
            .operands("archive entry", help: "the archive, the entry, then perhaps a form", into: \.operands)
        ]
    )

    static let addVerb = Verb("add", add) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(
            options.operands,
            atLeast: options.json == nil ? 1 : 0,
            of: "a content type or a form"
        )
        var archive = try EditedArchive(path, options.writer, session)
        let written = try ContentInput.content(options, rest.first, session)
        let notes = try options.notes.notes(for: archive.request.role, beside: written.notes)
        let source = try options.derivedFrom.map { (text) throws(Failure) in try archive.entry(text) }
        let edit = try archive.change { (editor) throws(EditError) in
            let edit: Edit
            if let source, let consequence = written.content as? PracticalConsequence {
                edit = try editor.derive(consequence, from: source, notes)
            } else {
                edit = try editor.add(written.content, notes)
            }
            if options.isInConfidence, let id = edit.entry { try editor.markConfidence(id) }
            return edit
        }
        return try EditOutput.tell(edit, session)
    }

    static let correctVerb = Verb("correct", correct) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(options.operands, atLeast: 1, of: "an entry")
        var archive = try EditedArchive(path, options.writer, session)
        let id = try archive.entry(rest[0])
        let type = rest.count > 1 ? rest[1] : EntryTypes.name(of: id, in: archive)
        let written = try ContentInput.content(options, type, session)
        let notes = try options.notes.notes(for: archive.request.role, beside: written.notes)
        let edit = try archive.change { (editor) throws(EditError) in
            try editor.correct(id, to: written.content, notes)
        }
        return try EditOutput.tell(edit, session)
    }
}

/// Where content comes from.
enum ContentInput {
    /// Reads the content of a call.
    static func content(
        _ options: AddCommand.Options,
        _ operand: String?,
        _ session: Session
    ) throws(Failure) -> WrittenContent {
        if let path = options.json {
            return try WrittenContent(json: try bytes(path), type: operand, place: path)
        }
        let type = try ContentTypes.named(operand)
        throw .usage("what \(type.typeName) says is not given: '--json FILE' reads it")
    }

    private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        guard path == "-" else { return try SmallFile.bytes(path) }
        do throws(CodecError) {
            let input = try InputFile(standardInput: ReadLimits())
            guard let part = input.parts.first else { return [] }
            var source = try part.open()
            return try source.readAll(limit: 16 << 20)
        } catch { throw Failure(error, in: path) }
    }
}

/// Reads the operands of verbs that change an archive.
enum Operands {
    /// The archive, and what follows it.
    static func archive(_ operands: [String], atLeast count: Int, of what: String) throws(Failure) -> (String, [String])
    {
        guard let path = operands.first else { throw .usage("no archive is named") }
        guard operands.count > count else { throw .usage("'\(path)' is not followed by \(what)") }
        return (path, Array(operands.dropFirst()))
    }
}

/// Finds the type of an entry that somebody may know.
enum EntryTypes {
    static func name(of id: EntryID, in archive: borrowing EditedArchive) -> String? {
        EntryNames.visible(to: archive.request, archive.engine, in: archive.dossier).contains(id)
            ? EntryFacts.type(of: id, in: archive.dossier) : nil
    }
}

/// Finds what type an entry is of.
enum EntryFacts {
    static func type(of id: EntryID, in dossier: Dossier) -> String? {
        var visitor = Visitor(id: id)
        dossier.visitEntries(&visitor)
        return visitor.type
    }

    private struct Visitor: EntryVisitor {
        let id: EntryID
        var type: String?
        mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
            if entries.contains(where: { $0.header.id == id }) { type = Content.typeName }
        }
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
