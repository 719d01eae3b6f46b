// Why a dossier was not changed, and what can be done about it: each refusal names the option that is missing.

import VillageKit

extension Failure {
    /// Translates the refusal of a change.
    ///
    /// - Parameters:
    ///   - error: The refusal.
    ///   - request: Who wanted to change it.
    ///   - model: The rules that refused.
    init(_ error: EditError, to request: WriteRequest, by model: AccessModel) {
        switch error {
        case .denied(let verdict):
            self.init(.refused, "refused (\(verdict.reason.rawValue)): \(verdict.reason.words)")
            help = Self.cures(of: verdict.reason, request, model)
        case .clockBeforeLastEvent:
            self.init(.refused, "refused: \(error.description)", help: Self.waysOutOfClock)
        case .unknownSpeaker(let known):
            let persons = known.map(\.rawValue).joined(separator: ", ")
            self.init(
                .refused,
                "refused: \(error.description)",
                help: [
                    "known here: \(persons)",
                    "another person is added first: 'add ARCHIVE ContactPerson --set person=ID', by who keeps the contacts",
                ]
            )
        case .unknownReference(let field):
            self.init(
                .refused,
                "refused: field '\(field)' refers to nothing that is there for you",
                help: [
                    "'list' names the entries, and 'inspect --persons' the family",
                    "another person is made known as a ContactPerson or a CareTeamMember",
                ]
            )
        case .alreadyThere(let entry):
            self.init(
                .confirmation,
                "it is already there as \(entry.rawValue): same author, same day, same words",
                help: ["add it anyway with '--again'"]
            )
        case .noErasureAsked, .unusableAnswer(.witnessIsWriter), .unusableAnswer(.witnessIsInterpreter):
            self.init(.refused, "refused: \(error.description)")
        case .unusableInspection(let reason): self.init(.refused, "refused: \(reason.description)")
        case .unusableAnswer: self.init(.usage, error.description)
        case .unusableTranslation: self.init(.usage, error.description, help: [TranslateCommand.list])
        }
        help.append("nothing was changed")
    }

    /// What can be done about an event that is later than today, where there is a copy of the file.
    static let wayOutOfClock =
        "if the day of today is right, an event was written with a wrong one: go back to the copy of the file from before it"

    /// What can be done about an event that is later than today, with a copy of the file and without one.
    ///
    /// Of the day nothing is said, even to who knows it: an event may be of an entry that others do not see.
    private static let waysOutOfClock = [
        "nothing is written before the last event: name its day, or a later one, with '--on'; 'list' tells days",
        wayOutOfClock,
        "without a copy, write under that wrong day until it has come: '--on DAY' is let pass where "
            + "\(Session.rehearsal)=DAY stands in the environment; nothing is lost, and what is written bears that day",
    ]

    /// What can be done about a refusal, line by line.
    private static func cures(of reason: WriteReason, _ request: WriteRequest, _ model: AccessModel) -> [String] {
        let isPerson = model.partyRoles.contains(request.role.rawValue)
        let speaker = isPerson ? "" : " --speaker \(request.person.rawValue)"
        switch reason {
        case .notTheAuthor:
            return [
                "the author is a role at an organisation: whoever has the same role there may do this too",
                "tell the author what is wrong with 'say ARCHIVE --about ENTRY\(speaker)'",
                "a records officer may flag it, or close it further",
            ]
        case .reasonMissing:
            return ["give '--reason' with \(model.writing.minimumReason) characters or more"]
        case .secondPersonMissing:
            let roles = Set(model.actions.values.flatMap(\.second)).subtracting(model.partyRoles).sorted()
            return ["give '--second role:id'; the role is one of: \(roles.joined(separator: ", "))"]
        case .reviewMissing:
            return ["give '--review' with a day after today, \(model.writing.harmReviewDays) days later at most"]
        case .beneficiaryNotInformed: return ["state that they know with '--informed'"]
        case .speakerMissing: return ["give '--speaker ID'; 'inspect --persons' lists the family"]
        case .methodMissing:
            return ["give '--method', one of: \(model.writing.methods.keys.sorted().joined(separator: ", "))"]
        case .languageMissing: return ["give '--language', such as fr"]
        case .evidenceMissing: return ["give '--evidence FILE', the signed paper as it was scanned"]
        case .witnessMissing:
            return ["give '--witness ID': neither who writes, nor who answers, nor the student"]
        case .interpreterMissing: return ["give '--interpreter ID': not the person who answers"]
        default: return []
        }
    }
}
