// Explains what one reader sees of dossiers.

import VillageKit

/// Explains what one reader sees of dossiers.
struct Explainer: Sendable {
    let question: Question
    /// The entry that is asked about; all sections where there is none.
    let entry: String?
    let absent: Set<Fact>
    /// What was explained, dossier by dossier.
    private(set) var answers: [Answer] = []
    private var number = 0

    init(question: Question, entry: String?, absent: Set<Fact>) {
        self.question = question
        self.entry = entry
        self.absent = absent
    }

    /// What is explained of one dossier.
    struct Answer: Sendable {
        let number: Int
        let isNobodysDossier: Bool
        let refusals: [ReasonCode]
        let points: [Point]
    }

    /// Something that is explained: a section, an entry, or a field.
    struct Point: Sendable {
        /// What it is: `section`, `entry` or `field`.
        let kind: String
        let name: String
        let explanation: Explanation
    }

    /// Explains a dossier; one without the entry that is asked about is passed over.
    ///
    /// - Returns: What the records say of the inspection by the family.
    mutating func explain(_ dossier: Dossier) -> RecordedInspection {
        number += 1
        let (asked, inspection) = question.request(about: dossier)
        let request = AccessCase.Request(asked, about: dossier)
        let points = entry.map { fields(of: EntryID($0), in: dossier, request) } ?? sections(of: dossier, request)
        guard !points.isEmpty else { return .none }
        answers.append(
            Answer(
                number: number,
                isNobodysDossier: question.engine.isNobodysDossier(request),
                refusals: question.engine.refusals(of: request),
                points: points
            )
        )
        return inspection
    }

    /// What holds for an ordinary entry of each section, written by the organisation that keeps the dossier.
    private func sections(of dossier: Dossier, _ request: AccessCase.Request) -> [Point] {
        AccessSection.allCases.map { section in
            point("section", section.rawValue, request, .ordinary(in: section, of: dossier))
        }
    }

    private func fields(of id: EntryID, in dossier: Dossier, _ request: AccessCase.Request) -> [Point] {
        var finder = EntryFinder(id: id)
        dossier.visitEntries(&finder)
        guard let found = finder.found else { return [] }
        let facts = AccessCase.EntryFacts(found.header, in: found.section)
        let named = found.isOwnAccount ? request.namingRecipients(question.engine.model) : nil
        let request = named ?? request
        return [point("entry", "\(found.type) \(id.rawValue)", request, facts)]
            + found.labels.map { field, label in
                var facts = facts
                facts.field = field
                facts.fieldLabel = label.rawValue
                return point("field", "\(field) (\(label.rawValue))", request, facts)
            }
    }

    private func point(
        _ kind: String,
        _ name: String,
        _ request: AccessCase.Request,
        _ facts: AccessCase.EntryFacts
    ) -> Point {
        let explanation = question.engine.explain(AccessCase(request: request, entry: facts), absent: absent)
        return Point(kind: kind, name: name, explanation: explanation)
    }
}
