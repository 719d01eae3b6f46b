// The verb `agree status`: who has answered what, what is missing for a given reader, and when it ends.

import VillageKit

/// Tells how far asking has come.
enum AgreeStatusCommand {
    /// What the verb was told.
    struct Options: Sendable {
        var writer = WriterOptions()
        var reader: String?
        var readerOrganisation: String?
        var readerPurpose: String?
        var isEnrolled = false
        var inspectedOn: CalendarDate?
        var operands: [String] = []
    }

    static let command = Command(
        name: "village-convert agree status",
        summary: "say who has answered what, what is missing for a reader, and when it ends",
        defaults: Options(),
        parameters: WriterOptions.readingParameters.map { $0.within(\.writer) } + [
            .text("--reader", value: "role", help: "tell what this reader still needs", into: \.reader)
                .offering(AccessModel.standard.roles),
            .checked(
                "--reader-org",
                value: "id",
                help: "the organisation of that reader",
                into: \.readerOrganisation,
                read: Typed.organisation
            ),
            .text("--reader-purpose", value: "purpose", help: "what for; 'support' unless named", into: \.readerPurpose)
                .offering(AccessModel.standard.purposeNames),
            .flag("--enrolled", help: "ask as if the receiving school had confirmed the enrolment", into: \.isEnrolled),
            .day("--inspected", help: "ask as if the family had inspected on this day", into: \.inspectedOn),
            .operands("archive", most: 1, help: "the archive", into: \.operands),
        ]
    )

    static let verb = Verb("agree status", command) { (options, session) throws(Failure) in
        let session = session.speaking(options.writer.diagnostics)
        let (path, _) = try Operands.archive(options.operands, atLeast: 0, of: "")
        let writer = options.writer.completed(by: try FolderSettings(beside: path))
        let engine = try writer.engine()
        let own = try writer.reading(engine.model, session)
        try ReaderOptions.checkInspection(options.inspectedOn, on: own.day)
        let dossier = try PeekedArchive.read(path).dossier
        guard let sight = engine.disclose(dossier, to: own) else { throw ListCommand.nobodys }
        guard sight.dossier.refusals.isEmpty, let audience = DueAudience(own, keeper: dossier.keeper) else {
            throw Failure(
                .refused,
                "refused: answers are told to student and guardians, and to who looks after the file"
            )
        }
        try session.write(
            AnswerTable(dossier, audience, engine.model, engine.model.profiles[own.profile], on: own.day).text
        )
        guard let role = options.reader else { return .success }
        try Suggestion.check(role, is: "a role", in: "--reader", among: engine.model.roles)
        ReaderOptions.noteReceiver(role, options.readerOrganisation, option: "--reader-org", session)
        var reader = AccessRequest(
            role: Role(role),
            organisation: options.readerOrganisation.map { OrganisationID($0) },
            relation: .current,
            purpose: Purpose(options.readerPurpose ?? Purpose.support.rawValue),
            profile: own.profile,
            day: own.day
        )
        reader.isEnrolled = options.isEnrolled
        reader.inspectedOn = options.inspectedOn ?? engine.recordedInspection(in: dossier, before: reader).day
        let shown = Set(sight.receipt.items.filter { $0.decision == .allow }.map(\.entry))
        let view = engine.disclose(dossier, to: reader)
        let missing = (view?.receipt.items ?? []).filter { shown.contains($0.entry) }
        try session.write(Self.missing(missing, for: role))
        return .success
    }

    private static func missing(_ items: [DisclosureReceipt.Item], for role: String) -> String {
        var counts: [AccessSection: (shown: Int, missing: Int, waiting: Int, other: Int)] = [:]
        for item in items {
            var count = counts[item.section] ?? (0, 0, 0, 0)
            switch (item.decision, item.reason) {
            case (.allow, _): count.shown += 1
            // Whether somebody refused or was not asked is told apart nowhere (SEMANTICS 9.8).
            case (_, .consentMissing), (_, .consentRefused): count.missing += 1
            case (_, .transferTooEarly), (_, .inspectionMissing): count.waiting += 1
            default: count.other += 1
            }
            counts[item.section] = count
        }
        var rows = [["section", "\(role) sees", "without agreement", "not for this reader"]]
        let isAnyWaiting = counts.values.contains { $0.waiting > 0 }
        if isAnyWaiting { rows[0].append("before enrolment or inspection") }
        for section in AccessSection.allCases {
            guard let count = counts[section] else { continue }
            rows.append([section.rawValue, "\(count.shown)", "\(count.missing)", "\(count.other)"])
            if isAnyWaiting { rows[rows.count - 1].append("\(count.waiting)") }
        }
        return "\n" + PlainTable(rows).text
    }
}
