// An answer to an inspection on its way into an archive: a file, a code, or that somebody did not want to look.

import VillageKit

/// An answer to an inspection on its way into an archive.
struct AnswerReply: Sendable {
    private let form: Form
    private let options: AnswerCommand.Options
    private let transfer: AccessRequest
    /// Who may have answered: the person who was named, or everybody who could have had a page.
    private let persons: [PersonID]
    private let notes: AnswerNotes

    /// In which form it came.
    private enum Form: Sendable {
        case file(InspectionAnswer)
        case code(String)
        case declined
    }

    /// What became of it.
    enum Outcome: Sendable {
        case taken(TakenAnswer)
        /// The code does not fit; so many may still be tried.
        case wrongCode(left: Int)
    }

    /// Reads what was handed in.
    init(
        _ operand: String?,
        _ options: AnswerCommand.Options,
        _ request: WriteRequest,
        _ dossier: Dossier,
        _ model: AccessModel
    ) throws(Failure) {
        let isPerson = model.partyRoles.contains(request.role.rawValue)
        let named = options.answerOf.map { PersonID($0) } ?? (isPerson ? request.person : nil)
        var receiver = options.receiver
        var notes = AnswerNotes(by: named ?? .student)
        (notes.language, notes.witness) = (options.language, options.witness.map { PersonID($0) })
        notes.interpreter = options.interpreter.map { PersonID($0) }
        notes.evidenceDigest = try options.evidence.map { (path) throws(Failure) in try Self.digest(path) }
        if let operand, Platform.isThere(operand) {
            let answer = try Self.answer(operand)
            receiver.role = receiver.role ?? answer.reader.rawValue
            receiver.organisation = receiver.organisation ?? answer.organisation.rawValue
            notes.language = notes.language ?? answer.language
            // The file is what the person wrote: it is kept by its digest, like a signed paper.
            if !options.isOral, !isPerson, notes.evidenceDigest == nil {
                notes.evidenceDigest = try Self.digest(operand)
            }
            form = .file(answer)
        } else if let operand {
            guard InspectionCode.digits(of: operand) != nil else {
                throw .usage("'\(operand)': there is no such file. \(InspectionAnswerError.noCode.description)")
            }
            form = .code(operand)
        } else {
            form = .declined
        }
        if case .file = form {
        } else if named == nil {
            throw .usage("whose answer it is is not said: give '--answer-of ID'")
        }
        let said = options.interpreter == nil ? "oral" : "interpreter"
        notes.method = options.isOral ? said : notes.evidenceDigest == nil ? nil : "written"
        transfer = try receiver.transfer(profile: request.profile, on: request.day, model)
        persons = named.map { [$0] } ?? [.student] + dossier.guardians.map(\.id)
        (self.options, self.notes) = (options, notes)
    }

    /// Takes the answer in.
    func taken(in editor: inout DossierEditor) throws(EditError) -> Outcome {
        var refusal = InspectionAnswerError.nobody
        for person in persons {
            guard let sheet = editor.inspectionSheet(before: transfer, for: person) else { continue }
            let answer: InspectionAnswer
            do throws(InspectionAnswerError) {
                answer = try self.answer(to: sheet, triesLeft: editor.triesLeft(for: sheet))
            } catch {
                if error == .wrongCode {
                    try editor.noteWrongCode(for: sheet, of: person)
                    return .wrongCode(left: editor.triesLeft(for: sheet))
                }
                // What fits one page in part says more than that it fits no other.
                if error != .otherEdition || refusal == .nobody { refusal = error }
                continue
            }
            var notes = notes
            notes.by = person
            return try .taken(editor.take(answer, notes, before: transfer, isDeclined: options.isDeclined))
        }
        throw .unusableInspection(refusal)
    }

    private func answer(
        to sheet: InspectionSheet,
        triesLeft: Int
    ) throws(InspectionAnswerError) -> InspectionAnswer {
        var answer: InspectionAnswer
        switch form {
        case .file(let file): answer = file
        case .code(let code):
            if triesLeft == 0 { throw .tooManyTries }
            answer = try sheet.answer(code: code)
        case .declined: answer = sheet.declined
        }
        answer.words = options.words ?? answer.words
        for remark in options.remarks { answer.remarks[remark.section] = remark.words }
        try sheet.check(answer)
        return answer
    }

    private static func answer(_ path: String) throws(Failure) -> InspectionAnswer {
        let bytes = try SmallFile.bytes(path)
        do throws(InspectionAnswerError) { return try InspectionAnswer(json: bytes) } catch {
            throw Failure(.malformed, "'\(path)': \(error.description)")
        }
    }

    private static func digest(_ path: String) throws(Failure) -> String {
        Hexadecimal.text(SHA256.digest(try SmallFile.bytes(path)))
    }
}
