// A list of what is due on its way: dossiers come in one by one, the list goes out at the end.

import VillageKit

/// A list of what is due on its way.
struct DueListing {
    private let question: Question
    private let session: Session
    private let names: DossierNames
    private let days: Int
    private var overview: DueOverview
    private var hasUsedConsents = false
    private var hasRead = false
    /// How many dossiers are not the reader's.
    private var others = 0
    private var told: Set<ReasonCode> = []

    init(_ question: Question, _ names: DossierNames, within days: Int, _ session: Session) {
        self.question = question
        self.names = names
        self.days = days
        self.session = session
        overview = DueOverview(for: question.request, within: days)
    }

    /// Reads a source.
    mutating func read(_ source: Source, _ options: SourceOptions) throws(Failure) {
        var opened = try source.opened(options, session)
        var number = 0
        while let imported = try opened.next() {
            hasRead = true
            var dossier = imported.dossier
            if try question.addConsents(to: &dossier) { hasUsedConsents = true }
            // Nobody's dossier is answered as one that is not there, and is not counted.
            guard let disclosure = question.engine.disclose(dossier, to: question.request) else {
                others += 1
                continue
            }
            number += 1
            try tell(disclosure.dossier.refusals)
            let model = question.engine.model
            let facts = DueFacts(dossier, disclosedAs: disclosure, to: question.request, by: model)
            let list = DueList(disclosure.dossier, knowing: facts, by: model, within: days)
            overview.add(list, reference: names.reference(of: disclosure.dossier, in: opened, number: number))
        }
        for finding in opened.report.diagnostics { session.console.tell(finding, in: source.label) }
    }

    /// What is due, once everything is read.
    func finished() throws(Failure) -> DueOverview {
        guard hasRead else { throw Failure(.malformed, "there is no student in what was read") }
        guard !overview.dossiers.isEmpty else {
            throw Failure(
                .refused,
                "refused: there is no dossier for this reader",
                help: ["check role, person and relation"]
            )
        }
        guard hasUsedConsents else { throw question.consentsOfAnother() }
        if others > 0 { session.console.note("nothing is said of \(others) more: to this reader they are not there") }
        return overview
    }

    /// Some refusals leave nothing to list; the others are told once.
    private mutating func tell(_ refusals: [ReasonCode]) throws(Failure) {
        for refusal in refusals {
            guard !Question.final.contains(refusal) else {
                throw Failure(.refused, "refused: \(refusal.rawValue)", help: [refusal.words])
            }
            if told.insert(refusal).inserted {
                session.console.note("left out: \(refusal.rawValue); \(refusal.words)")
            }
        }
    }
}
