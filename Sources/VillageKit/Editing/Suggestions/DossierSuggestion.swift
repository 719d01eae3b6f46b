// What is still to be done about an entry, so that it helps and nobody learns of it from a paper.

public import VillageAccess
public import VillageModel

/// Something that is still to be done about an entry.
public struct DossierSuggestion: Sendable, Hashable {
    /// What is to be done.
    public let code: Code
    /// The entry.
    public let entry: EntryID
    /// The section.
    public let section: AccessSection
    /// The content type.
    public let type: String
    /// The field, where it is about one.
    public let field: FieldName?

    /// What is to be done.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// Nobody has told the family face to face yet.
        case notTold = "not-told"
        /// Nothing says yet what follows in class from something reserved.
        case noConsequence = "no-consequence"
        /// A field refers to an entry or a person that is not in the dossier.
        case leadsNowhere = "leads-nowhere"

        /// One sentence without any value.
        public var words: String {
            switch self {
            case .notTold:
                "nobody has told the family face to face yet; note the conversation with 'add … Conversation'"
            case .noConsequence:
                "nothing says yet what follows in class; its author may add it with 'add … PracticalConsequence --from'"
            case .leadsNowhere:
                "refers to nothing that is in this dossier; its author may set the field anew with 'correct … --set'"
            }
        }
    }
}

extension DossierSuggestion {
    /// Finds what is still to be done.
    ///
    /// A sensitive entry (sensitivity 3 or more, SEMANTICS 4.2) is to be told to the family in a meeting or on a visit before
    /// it stands on a paper. Not meant are the words of student and family themselves, what the student told in confidence,
    /// what a harm lock keeps from them, and the section `protection`, whose holder decides.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - model: The rules.
    /// - Returns: The suggestions, in the order of the dossier.
    public static func all(in dossier: Dossier, _ model: AccessModel = .standard) -> [DossierSuggestion] {
        var search = SuggestionSearch(dossier, model)
        dossier.visitEntries(&search)
        return search.found
    }
}

/// Looks at each entry for what is still to be done about it.
private struct SuggestionSearch: EntryVisitor {
    private let model: AccessModel
    private let told: Set<EntryID>
    private let derived: Set<EntryID>
    private let known: KnownReferences
    private(set) var found: [DossierSuggestion] = []

    init(_ dossier: Dossier, _ model: AccessModel) {
        self.model = model
        let talks = dossier.conversations.filter { $0.header.isInForce }
        let consequences = dossier.practicalConsequences.filter { $0.header.isInForce }
        // What was said of an entry, and what follows from it, holds for it when it is corrected.
        let versions = EntryVersions(dossier)
        told = Set(
            talks.filter { $0.content.channel?.isFaceToFace == true }.flatMap(\.content.about).map(versions.present)
        )
        known = KnownReferences(dossier)
        derived = Set(consequences.compactMap(\.content.because).map(versions.present))
    }

    mutating func visit<Content: EntryContent>(_ entries: [Entry<Content>]) {
        let sensitivity = model.sensitivity(of: Content.section)
        let isReserved = model.existenceSecretSections.contains(Content.section.rawValue)
        for entry in entries where entry.header.isInForce {
            let highest =
                ([sensitivity, model.sensitivity(of: entry.header.label)]
                + entry.header.fieldLabels.values.map { model.sensitivity(of: $0) })
                .max() ?? 0
            if highest >= model.agreementFrom, isToBeTold(entry.header, Content.section),
                !told.contains(entry.header.id)
            {
                add(.notTold, entry)
            }
            if isReserved, !derived.contains(entry.header.id) { add(.noConsequence, entry) }
            var fields: Set<FieldName> = []
            for reference in entry.content.references where !known.holds(reference) {
                if fields.insert(reference.field).inserted { add(.leadsNowhere, entry, at: reference.field) }
            }
        }
    }

    private func isToBeTold(_ header: EntryHeader, _ section: AccessSection) -> Bool {
        let isTheirs = header.author.role.map { model.partyRoles.contains($0.rawValue) } ?? false
        return !isTheirs && header.basis != .toldByFamily && !header.isStudentConfidential && header.harmLock == nil
            && section != .voice && section != .protection
    }

    private mutating func add<Content: EntryContent>(
        _ code: DossierSuggestion.Code,
        _ entry: Entry<Content>,
        at field: FieldName? = nil
    ) {
        found.append(
            DossierSuggestion(
                code: code,
                entry: entry.header.id,
                section: Content.section,
                type: Content.typeName,
                field: field
            )
        )
    }
}

extension EntryHeader {
    /// Whether the entry counts: it was neither corrected nor withdrawn nor erased.
    fileprivate var isInForce: Bool { status == .active || status == .restricted }
}

extension ContactChannel {
    /// Whether people see each other.
    fileprivate var isFaceToFace: Bool { self == .visit || self == .meeting }
}
