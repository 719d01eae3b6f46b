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
        /// What comes of a remark together with what it is about; `nil` where no remark is asked about.
        let remark: Verdict.Decision?
    }

    /// Something that is explained: a section, an entry, a field, or what a remark is about.
    struct Point: Sendable {
        /// What it is: `section`, `entry`, `field` or `concerned`.
        let kind: String
        let name: String
        let explanation: Explanation
    }

    /// Explains a dossier; one without the entry that is asked about is passed over.
    ///
    /// - Returns: What the records say of the inspection by the family.
    /// - Throws: ``Failure`` when the name of the entry is that of several.
    mutating func explain(_ dossier: Dossier) throws(Failure) -> RecordedInspection {
        number += 1
        let (asked, inspection) = question.request(about: dossier)
        let request = AccessCase.Request(asked, about: dossier)
        let disclosure = entry == nil ? nil : question.engine.disclose(dossier, to: asked)
        let id = try entry.flatMap { (name) throws(Failure) in try Self.entry(name, in: dossier, disclosure) }
        let points: [Point]
        switch (entry, id) {
        case (nil, _): points = sections(of: dossier, request)
        case (_, let id?): points = fields(of: id, in: dossier, request)
        case (_, nil): return .none
        }
        let isRemark = points.contains { $0.kind == "concerned" }
        answers.append(
            Answer(
                number: number,
                isNobodysDossier: question.engine.isNobodysDossier(request),
                refusals: question.engine.refusals(of: request),
                points: points,
                // Whatever is not in the view is hidden.
                remark: isRemark ? disclosure?.receipt.items.first { $0.entry == id }?.decision ?? .deny : nil
            )
        )
        return inspection
    }

    /// The entry of a name: that of the view, such as `v3`, else an identifier or the beginning of one.
    private static func entry(
        _ name: String,
        in dossier: Dossier,
        _ disclosure: Disclosure?
    ) throws(Failure) -> EntryID? {
        if let item = disclosure?.receipt.items.first(where: { $0.viewName?.rawValue == name }) { return item.entry }
        var identifiers = EntryIdentifiers()
        dossier.visitEntries(&identifiers)
        return try EntryNames.entry(name, among: identifiers.found)
    }

    /// What holds for an ordinary entry of each section, written by the organisation that keeps the dossier.
    private func sections(of dossier: Dossier, _ request: AccessCase.Request) -> [Point] {
        AccessSection.allCases.map { section in
            point("section", section.rawValue, request, .ordinary(in: section, of: dossier))
        }
    }

    private func fields(of id: EntryID, in dossier: Dossier, _ request: AccessCase.Request) -> [Point] {
        guard let found = found(id, in: dossier) else { return [] }
        let facts = AccessCase.EntryFacts(found.header, in: found.section)
        let versions = EntryVersions(dossier)
        return [point("entry", id, found, request)]
            + found.labels.map { field, label in
                var facts = facts
                facts.field = field
                facts.fieldLabel = label.rawValue
                return point("field", "\(field) (\(label.rawValue))", self.request(request, for: found), facts)
            }
            // A remark goes no further than what it is about (SEMANTICS 11.10).
            + found.concerns.map(versions.present)
            .compactMap { concerned in
                self.found(concerned, in: dossier).map { point("concerned", concerned, $0, request) }
            }
    }

    private func found(_ id: EntryID, in dossier: Dossier) -> EntryFinder.Found? {
        var finder = EntryFinder(id: id)
        dossier.visitEntries(&finder)
        return finder.found
    }

    /// The request, as it is asked about an entry: an own account is for readers whom the speaker names.
    private func request(_ request: AccessCase.Request, for found: EntryFinder.Found) -> AccessCase.Request {
        found.isOwnAccount ? request.namingRecipients(question.engine.model) ?? request : request
    }

    private func point(
        _ kind: String,
        _ id: EntryID,
        _ found: EntryFinder.Found,
        _ request: AccessCase.Request
    ) -> Point {
        let facts = AccessCase.EntryFacts(found.header, in: found.section)
        return point(kind, "\(found.type) \(id.rawValue)", self.request(request, for: found), facts)
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
