// What a call says about an answer of student or guardian.

import VillageKit

/// What a call says about an answer.
struct AnswerOptions: Sendable {
    var by: String?
    var sections: [String] = []
    var recipients: [String] = []
    var purposes: [String] = []
    var from: CalendarDate?
    var until: CalendarDate?
    var method: Method?
    var language: String?
    var witness: String?
    var interpreter: String?
    var notice: String?
    var evidence: String?

    /// How an answer was given.
    enum Method: String, Sendable, CaseIterable {
        case written, oral, interpreter
        case easyToRead = "easy_to_read"
    }

    static let parameters: [Parameter<AnswerOptions>] = [
        .text("--answer-of", value: "id", help: "whose answer it is, where a professional writes it down", into: \.by),
        list("--sections", "section", "the sections it is about; all unless named", \.sections),
        list("--recipients", "reader", "who may read: a role, org:ID, or role@ID; all unless named", \.recipients),
        list("--purposes", "purpose", "what for; everything unless named", \.purposes),
        .day("--from", help: "the first day on which it counts; today unless named", into: \.from),
        .day("--until", help: "the last day on which it counts; 31 August unless named", into: \.until),
        .option("--method", oneOf: Method.self, value: "method", help: "how it was given", into: \.method),
        .text("--language", value: "tag", help: "in which language it was asked and given", into: \.language),
        .text("--witness", value: "id", help: "who witnessed it", into: \.witness),
        .text("--interpreter", value: "id", help: "who interpreted; never the student", into: \.interpreter),
        .text("--notice", value: "version", help: "the version of the notice that the person was told", into: \.notice),
        .path("--evidence", help: "the signed paper; its digest is kept, not the paper", into: \.evidence),
    ]

    private static func list(
        _ name: String,
        _ value: String,
        _ help: String,
        _ path: any WritableKeyPath<AnswerOptions, [String]> & Sendable
    ) -> Parameter<AnswerOptions> {
        Parameter(info: ParameterInfo(names: [name], value: value, help: help + "; commas between", isRepeatable: true))
        {
            options,
            text in
            options[keyPath: path] += text.split(separator: ",").map { String($0) }
        }
    }

    /// The notes of an answer.
    func notes(for request: WriteRequest, _ model: AccessModel) throws(Failure) -> AnswerNotes {
        let isPerson = model.partyRoles.contains(request.role.rawValue)
        guard let person = by ?? (isPerson ? request.person.rawValue : nil) else {
            throw .usage("whose answer it is is not said: give '--answer-of ID'")
        }
        try Self.check(sections, "a section", "--sections", AccessSection.allCases.map(\.rawValue))
        try Self.check(purposes, "a purpose", "--purposes", model.purposes.keys.sorted())
        let roles = recipients.filter { !$0.hasPrefix("org:") }.map { String($0.prefix { $0 != "@" }) }
        try Self.check(roles, "a role", "--recipients", model.roles)
        var notes = AnswerNotes(by: PersonID(person))
        if !sections.isEmpty { notes.sections = sections }
        if !recipients.isEmpty { notes.recipients = recipients }
        if !purposes.isEmpty { notes.purposes = purposes }
        notes.from = from
        notes.until = until.flatMap { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + 1) ?? .distantFuture }
        notes.method = method?.rawValue
        notes.language = language
        notes.witness = witness.map { PersonID($0) }
        notes.interpreter = interpreter.map { PersonID($0) }
        notes.noticeVersion = notice
        notes.evidenceDigest = try evidence.map { (path) throws(Failure) in
            Hexadecimal.text(SHA256.digest(try SmallFile.bytes(path)))
        }
        return notes
    }

    private static func check(_ texts: [String], _ kind: String, _ option: String, _ names: [String]) throws(Failure) {
        for text in texts where text != "*" { try Suggestion.check(text, is: kind, in: option, among: names) }
    }
}
