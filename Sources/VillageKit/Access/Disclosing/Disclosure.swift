// The only file that can make disclosed values. Keep it short, and keep every initialiser `fileprivate`.

public import VillageBasics
public import VillageModel

/// What one recipient may see of a dossier.
///
/// Only ``DecisionEngine/disclose(_:to:)`` makes one, so a function that takes a `DisclosedDossier` cannot be handed
/// anything that no rule has looked at. Entries are read under the names they have in `Dossier`:
/// `disclosed.learningObservations` is an array of ``DisclosedEntry``.
@dynamicMemberLookup
public struct DisclosedDossier: Sendable, Opaque {
    /// The student's identifier; `student` where identifiers are not shown.
    public let student: StudentID
    /// For whom and why.
    public let context: DisclosedContext
    /// What was refused because of the request alone.
    public let refusals: [ReasonCode]
    /// What stands in the place of entries that may not be shown.
    public let placeholders: [Placeholder]
    /// Every shown entry, in the order of the view.
    public let ordered: [any DisclosedContent]
    /// What only the same controller's move holds.
    public let migration: MigrationView?
    /// Arrays of `DisclosedEntry`, by content type.
    private let entries: [ObjectIdentifier: any DisclosedList]

    fileprivate init(_ projection: Projection, _ student: StudentID, _ view: View, _ migration: MigrationView?) {
        self.student = student
        self.migration = migration
        context = projection.context
        refusals = projection.refusals
        placeholders = projection.placeholders.map(Placeholder.init)
        ordered = view.ordered
        entries = view.byType
    }

    private init(_ view: Self, without left: Set<EntryID>) {
        (student, context, refusals, placeholders) = (view.student, view.context, view.refusals, view.placeholders)
        ordered = view.ordered.filter { !left.contains($0.header.id) }
        entries = view.entries.mapValues { $0.without(left) }
        // A move of which a part is missing is none.
        migration = left.isEmpty ? view.migration : nil
    }

    /// The same view without some of its entries; the others keep their names.
    ///
    /// - Parameter left: The names of the entries that are left out.
    /// - Returns: A view in which less is shown, and nothing more.
    public func without(_ left: Set<EntryID>) -> Self { Self(self, without: left) }

    /// Reads the entries of one content type.
    public subscript<Content: EntryContent>(
        dynamicMember path: KeyPath<Dossier, [Entry<Content>]>
    ) -> [DisclosedEntry<Content>] {
        entries[ObjectIdentifier(Content.self)] as? [DisclosedEntry<Content>] ?? []
    }
}

/// A shown entry of any content type.
public protocol DisclosedContent: Sendable {
    /// The section.
    var section: AccessSection { get }
    /// The name of the content type.
    var typeName: String { get }
    /// What may be known about the entry besides its content.
    var header: DisclosedHeader { get }
    /// The fields that were left out and may be named.
    var redactedFields: [RedactedField] { get }
    /// Hands out every value that is shown, by the path of its field.
    func visitValues(_ visit: (_ path: FieldName, _ value: any FieldValue) -> Void)
    /// Writes the entry as the canonical file holds it.
    func write(to writer: inout JSONWriter)
}

/// An entry of which the recipient may see what is left in it.
public struct DisclosedEntry<Content: EntryContent>: Sendable, Hashable, Opaque, DisclosedContent {
    /// What may be known about the entry besides its content.
    public let header: DisclosedHeader
    /// The content without the fields that were left out.
    public let content: Content
    /// The fields that were left out and may be named.
    public let redactedFields: [RedactedField]

    fileprivate init(_ entry: ProjectedEntry<Content>, _ names: ViewNames, _ request: AccessRequest) {
        var content = entry.content
        if ContentRules.of(Content.self).hasReferences { content.rename(names) }
        self.content = content
        header = DisclosedHeader(entry.header, names, entry.labels(shownIn: content), request)
        redactedFields = entry.redacted.sorted { $0.key < $1.key }.map { RedactedField($0.key, $0.value) }
    }
}

/// The part of a header that travels with a shown entry.
///
/// It holds no digest of the source file and no identifier from it: with a digest a recipient could test guesses about
/// what else was in the file.
public struct DisclosedHeader: Sendable, Hashable, Opaque {
    /// The name of the entry in this view, or its identifier where identifiers are shown.
    public let id: EntryID
    /// Who wrote the entry.
    public let author: Author
    /// The format it was read from.
    public let format: String?
    /// When it was written down.
    public let recordedAt: Instant
    /// When what it tells was seen or heard.
    public let observedAt: PartialDate?
    /// From when it holds.
    public let validFrom: PartialDate?
    /// The last day on which it holds.
    public let validTo: PartialDate?
    /// What it rests on.
    public let basis: EntryHeader.Basis
    /// The label of the entry, which the recipient has to respect.
    public let label: Label?
    /// The labels of the fields that are shown.
    public let fieldLabels: [FieldName: Label]
    /// Whether the student told it in confidence, which the recipient has to respect.
    public let isStudentConfidential: Bool
    /// Whether it speaks of another person.
    public let concernsThirdParty: Bool
    /// Whether student and guardians may not see it; told to professionals only.
    public let isHarmLocked: Bool
    /// Whether it may be known that it exists and who holds it.
    public let isHolderDisclosed: Bool
    /// Where the entry stands.
    public let status: EntryHeader.Status
    /// The first day on which it may not be used any more.
    public let retainUntil: CalendarDate?

    fileprivate init(
        _ header: EntryHeader,
        _ names: ViewNames,
        _ shownLabels: [FieldName: Label],
        _ request: AccessRequest
    ) {
        id = names.name(of: header.id) ?? EntryID("")
        author = Author(
            person: header.author.person.flatMap { names.name(of: $0) },
            role: header.author.role,
            organisation: header.author.organisation
        )
        format = header.provenance?.file.format
        recordedAt = header.recordedAt
        observedAt = header.observedAt
        validFrom = header.validFrom
        validTo = header.validTo
        basis = header.basis
        label = header.label
        fieldLabels = shownLabels
        isStudentConfidential = header.isStudentConfidential
        concernsThirdParty = header.concernsThirdParty
        isHarmLocked = header.harmLock != nil && request.role != .student && request.role != .guardian
        isHolderDisclosed = header.isHolderDisclosed
        status = header.status
        retainUntil = header.retainUntil
    }
}

/// The disclosed entries of one content type.
private protocol DisclosedList: Sendable {
    /// The list without the entries of these names.
    func without(_ left: Set<EntryID>) -> any DisclosedList
}

extension Array: DisclosedList where Element: DisclosedContent {
    fileprivate func without(_ left: Set<EntryID>) -> any DisclosedList { filter { !left.contains($0.header.id) } }
}

/// A field that was left out of a shown entry and may be named.
public struct RedactedField: Sendable, Hashable {
    /// The name of the field.
    public let name: FieldName
    /// Why it was left out.
    public let reasonClass: PlaceholderClass

    fileprivate init(_ name: FieldName, _ reasonClass: PlaceholderClass) {
        self.name = name
        self.reasonClass = reasonClass
    }
}

/// What stands in the place of an entry that may not be shown: no identifier, date, author or length.
public struct Placeholder: Sendable, Hashable {
    /// The section.
    public let section: AccessSection
    /// Why nothing is shown, in words that tell nothing about the persons concerned.
    public let reasonClass: PlaceholderClass
    /// Whom to ask, when that may be told.
    public let holder: OrganisationID?

    fileprivate init(_ gap: Projection.Gap) {
        section = gap.section
        reasonClass = gap.reasonClass
        holder = gap.holder
    }
}

/// What only a view for the purpose `migration` holds (SEMANTICS 9.5).
public struct MigrationView: Sendable, Opaque {
    /// The organisation that keeps the dossier.
    public let keeper: OrganisationID?
    /// The birth date that the rules count ages from.
    public let birthDate: CalendarDate?
    /// Whether the identifiers come from a keeper's own key.
    public let hasStableIdentifiers: Bool
    /// The complete header of each shown entry, by identifier.
    public let headers: [EntryID: EntryHeader]
    /// The persons who may hold parental authority; none unless the reader is the keeper.
    public let guardians: [Guardian]
    /// At which schools the student was; none unless the reader is the keeper.
    public let stays: [EnrolmentRecord]
    /// The agreement events; none unless the reader is the keeper.
    public let agreements: [AgreementEvent]
    /// The transfers and the envelope of the source; none unless the reader is the keeper.
    public let transfers: [TransferRecord]
    /// Foreign content, in the order of the source.
    public let foreign: [ForeignContent]
    /// Where each of these stands in the dossier's own list.
    public let foreignPlaces: [Int]
    /// Placeholders that were received.
    public let receivedPlaceholders: [ReceivedPlaceholder]

    fileprivate init(_ facts: MigrationFacts, headers: [EntryID: EntryHeader]) {
        self.headers = headers
        keeper = facts.dossier.keeper
        birthDate = facts.isKeeper ? facts.dossier.birthDate : nil
        hasStableIdentifiers = facts.dossier.hasStableIdentifiers
        guardians = facts.isKeeper ? facts.dossier.guardians : []
        stays = facts.isKeeper ? facts.dossier.stays : []
        agreements = facts.isKeeper ? facts.dossier.agreements : []
        transfers = facts.isKeeper ? facts.dossier.transfers : []
        foreign = facts.foreign.map(\.element)
        foreignPlaces = facts.foreign.map(\.offset)
        receivedPlaceholders = facts.isKeeper ? facts.dossier.receivedPlaceholders : []
    }
}

/// A disclosed dossier for the exporter, and the receipt for the audit log.
public struct Disclosure: Sendable {
    /// What the recipient may see.
    public let dossier: DisclosedDossier
    /// What was decided, for whoever discloses.
    public let receipt: DisclosureReceipt
}

extension DecisionEngine {
    /// Makes what one recipient may see of a dossier.
    ///
    /// - Parameters:
    ///   - dossier: The dossier, with the agreements that count.
    ///   - request: Who asks, and why.
    /// - Returns: The disclosed dossier and the receipt; `nil`, as for a dossier that does not exist, when the person has
    ///   nothing to do with the student.
    public func disclose(_ dossier: Dossier, to request: AccessRequest) -> Disclosure? {
        let decider = decider(AccessCase.Request(request, about: dossier))
        return decider.reader.isNobodysDossier ? nil : disclose(dossier, to: request, decider)
    }

    /// Makes what a person of the family inspects before a transfer: what would go, as far as the person may read it.
    ///
    /// The enrolment and the inspection itself are taken for granted: the question is what would go then (SEMANTICS 11.12).
    ///
    /// - Parameters:
    ///   - dossier: The dossier, with the agreements that count.
    ///   - transfer: Who would receive it.
    ///   - person: The student or guardian who looks; asked for the purpose `subject_access`.
    /// - Returns: The view and the receipt; `nil` when either of them has nothing to do with the student.
    public func inspection(
        of dossier: Dossier,
        before transfer: AccessRequest,
        by person: AccessRequest
    ) -> Disclosure? {
        inspection(of: dossier, before: transfer, by: person, assuming: nil)
    }

    /// Makes what a person inspects, as if other answers had been given.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - transfer: Who would receive it.
    ///   - person: The student or guardian who looks.
    ///   - agreements: The answers that decide about what would go; those of the dossier where `nil`. What the person may read
    ///     is decided by those of the dossier.
    /// - Returns: The view and the receipt; `nil` when either of them has nothing to do with the student.
    func inspection(
        of dossier: Dossier,
        before transfer: AccessRequest,
        by person: AccessRequest,
        assuming agreements: [AccessCase.AgreementFact]?
    ) -> Disclosure? {
        var (transfer, person) = (transfer, person)
        transfer.isEnrolled = true
        transfer.inspectedOn = transfer.day
        person.purpose = .subjectAccess
        let inspector = prepare(AccessCase.Request(person, about: dossier))
        var going = AccessCase.Request(transfer, about: dossier)
        going.agreements = agreements ?? going.agreements
        let decider = decider(going, inspectedBy: inspector)
        guard !decider.reader.isNobodysDossier, !inspector.isNobodysDossier else { return nil }
        return disclose(dossier, to: person, decider)
    }

    private func disclose(_ dossier: Dossier, to request: AccessRequest, _ decider: ViewDecider) -> Disclosure {
        var projection = Projection(dossier, request, decider, model)
        dossier.visitEntries(&projection)
        projection.arrange()
        var view = View(projection)
        let migration = MigrationFacts(dossier, request, decider)
            .map { MigrationView($0, headers: projection.migratedHeaders) }
        view.fill(from: projection)
        let student = projection.names.keepsIdentifiers ? dossier.student : StudentID("student")
        return Disclosure(
            dossier: DisclosedDossier(projection, student, view, migration),
            receipt: projection.receipt
        )
    }
}

/// The disclosed entries of a projection, by type and in the order of the view.
private struct View {
    var byType: [ObjectIdentifier: any DisclosedList] = [:]
    var ordered: [any DisclosedContent] = []
    private let names: ViewNames
    private let request: AccessRequest

    init(_ projection: Projection) {
        names = projection.names
        request = projection.request
    }

    mutating func fill(from projection: Projection) {
        var entries: [EntryID: any DisclosedContent] = [:]
        for list in projection.lists { disclose(list, into: &entries) }
        ordered = projection.order.compactMap { entries[$0] }
    }

    private mutating func disclose<List: ProjectedEntries>(
        _ list: List,
        into entries: inout [EntryID: any DisclosedContent]
    ) {
        var disclosed: [DisclosedEntry<List.Content>] = []
        disclosed.reserveCapacity(list.shown.count)
        for entry in list.shown {
            let shown = DisclosedEntry(entry, names, request)
            entries[entry.header.id] = shown
            disclosed.append(shown)
        }
        byType[ObjectIdentifier(List.Content.self)] = disclosed
    }
}
