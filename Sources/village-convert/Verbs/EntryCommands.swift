// The verbs that change what is known about one entry: one for each action of SEMANTICS 16.4.

import VillageKit

/// Changes what is known about one entry.
enum EntryCommands {
    /// What a verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var label: Label?
        var field: String?
        var operands: [String] = []
    }

    /// What is asked of a reason.
    private static let reason = "a '--reason' of \(WriterOptions.leastReason)"

    /// Every verb of this kind.
    static let verbs: [Verb] = [
        verb("withdraw", "take an entry back; it stays as superseded") { (editor, id) throws(EditError) in
            try editor.withdraw(id)
        },
        verb(
            "restrict",
            "keep an entry from being used, until somebody lifts that; of professionals it takes \(reason)"
        ) { (editor, id) throws(EditError) in
            try editor.restrict(id)
        },
        verb("lift-restriction", "let a restricted entry be used again; of professionals it takes \(reason)") {
            (editor, id) throws(EditError) in
            try editor.liftRestriction(id)
        },
        labelVerb("raise-label", "close an entry or a field further") { (editor, id, label, field) throws(EditError) in
            try editor.raiseLabel(id, to: label, of: field)
        },
        labelVerb("lower-label", "open an entry or a field further; takes '--second', and \(reason)") {
            (editor, id, label, field) throws(EditError) in try editor.lowerLabel(id, to: label, of: field)
        },
        verb("confidence", "mark what the student told as told in confidence") { (editor, id) throws(EditError) in
            try editor.markConfidence(id)
        },
        verb("lift-confidence", "take a confidence back; the student alone does") { (editor, id) throws(EditError) in
            try editor.liftConfidence(id)
        },
        verb("harm-lock", "lock what would seriously harm the student; takes '--second', '--review', and \(reason)") {
            (editor, id) throws(EditError) in try editor.setHarmLock(id)
        },
        verb("lift-harm-lock", "lift such a lock; takes '--second', and \(reason)") { (editor, id) throws(EditError) in
            try editor.liftHarmLock(id)
        },
        verb("disclose-holder", "let it be known that an entry exists and who holds it; takes '--informed'") {
            (editor, id) throws(EditError) in try editor.discloseHolder(id)
        },
        verb("mark-forbidden", "flag content that may not be in a dossier") { (editor, id) throws(EditError) in
            try editor.markForbidden(id)
        },
        verb("lift-forbidden", "take the flag away; takes \(reason)") { (editor, id) throws(EditError) in
            try editor.liftForbidden(id)
        },
        verb("request-erasure", "ask that an entry be erased; of professionals it takes \(reason)") {
            (editor, id) throws(EditError) in
            try editor.requestErasure(id)
        },
        verb("approve-erasure", "erase an entry that somebody else asked to erase; takes \(reason)") {
            (editor, id) throws(EditError) in try editor.approveErasure(id)
        },
    ]

    private typealias Change = @Sendable (inout DossierEditor, EntryID) throws(EditError) -> Edit
    private typealias LabelChange =
        @Sendable (inout DossierEditor, EntryID, Label, FieldName?) throws(EditError) -> Edit

    private static func verb(_ name: String, _ summary: String, _ change: @escaping Change) -> Verb {
        Verb(name, command(name, summary)) { (options, session) throws(Failure) in
            try run(options, session) { (editor, id) throws(EditError) in try change(&editor, id) }
        }
    }

    private static func labelVerb(_ name: String, _ summary: String, _ change: @escaping LabelChange) -> Verb {
        let parameters: [Parameter<Options>] = [
            .option("--to", oneOf: Label.self, value: "label", help: "the new label", into: \.label),
            .text("--field", value: "field", help: "one field of the entry, such as school.name", into: \.field),
        ]
        return Verb(name, command(name, summary, parameters)) { (options, session) throws(Failure) in
            guard let label = options.label else { throw .usage("the new label is not said: give '--to'") }
            return try run(options, session) { (editor, id) throws(EditError) in
                try change(&editor, id, label, options.field)
            }
        }
    }

    private static func command(
        _ name: String,
        _ summary: String,
        _ parameters: [Parameter<Options>] = []
    ) -> Command<Options> {
        Command(
            name: "village-convert \(name)",
            summary: summary,
            defaults: Options(),
            parameters: WriterOptions.parameters.map { $0.within(\.writer) } + parameters + [
                .operands(
                    "archive entry",
                    most: 2,
                    help: "the archive, then the entry or the beginning of its identifier",
                    into: \.operands
                )
            ]
        )
    }

    private static func run(
        _ options: Options,
        _ session: Session,
        _ change: (inout DossierEditor, EntryID) throws(EditError) -> Edit
    ) throws(Failure) -> ExitStatus {
        let session = session.speaking(options.writer.diagnostics)
        let (path, rest) = try Operands.archive(options.operands, atLeast: 1, of: "an entry")
        let archive = try EditedArchive(path, options.writer, session)
        let id = try archive.entry(rest[0])
        let edit = try archive.change { (editor) throws(EditError) in try change(&editor, id) }
        return try EditOutput.tell(edit, session)
    }
}
