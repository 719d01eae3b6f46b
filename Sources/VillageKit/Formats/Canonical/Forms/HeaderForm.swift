// The header of an entry in the canonical file: what a reader may see, or all of it in an archive and a migration.

package import VillageModel

/// The header of an entry in the canonical file.
package struct HeaderForm: FieldGroup {
    package var id: EntryID?
    var author = AuthorForm()
    /// The format it was read from, where nothing else of its file is told.
    package var format: String?
    /// The place of its file among the sources, from 1.
    package var source: Int?
    var recordedAt: Instant?
    var observedAt: PartialDate?
    var validFrom: PartialDate?
    var validTo: PartialDate?
    var basis: EntryHeader.Basis?
    var label: Label?
    var fieldLabels: FieldLabelsForm?
    var studentConfidential: Bool?
    var thirdParty: Bool?
    var harmLock: HarmLockForm?
    var holderDisclosed: Bool?
    var status: EntryHeader.Status?
    var retainUntil: CalendarDate?
    var originalID: String?
    var place: String?
    var forbidden: Bool?
    var supersedes: EntryID?

    package init() {}

    package static let fields: [Field<Self>] = [
        Field("id", \.id),
        Field("author", group: \.author),
        Field("format", \.format),
        Field("source", \.source),
        Field("recordedAt", \.recordedAt),
        Field("observedAt", \.observedAt),
        Field("validFrom", \.validFrom),
        Field("validTo", \.validTo),
        Field("basis", \.basis),
        Field("label", \.label),
        Field("fieldLabels", \.fieldLabels),
        Field("studentConfidential", \.studentConfidential),
        Field("thirdParty", \.thirdParty),
        Field("harmLock", \.harmLock),
        Field("holderDisclosed", \.holderDisclosed),
        Field("status", \.status),
        Field("retainUntil", \.retainUntil),
        Field("originalID", \.originalID),
        Field("place", \.place),
        Field("forbidden", \.forbidden),
        Field("supersedes", \.supersedes),
    ]

    /// The members that only an archive and a migration hold.
    package static let keeperMembers: Set<FieldName> = ["source", "originalID", "place", "forbidden", "supersedes"]
}

extension HeaderForm {
    /// The complete header, with the place of its file among the sources.
    package init(_ header: EntryHeader, source: Int?) {
        self.init()
        id = header.id
        author = AuthorForm(header.author)
        self.source = source
        recordedAt = header.recordedAt
        observedAt = header.observedAt
        validFrom = header.validFrom
        validTo = header.validTo
        basis = header.basis
        label = header.label
        fieldLabels = FieldLabelsForm(header.fieldLabels)
        studentConfidential = header.isStudentConfidential ? true : nil
        thirdParty = header.concernsThirdParty ? true : nil
        harmLock = header.harmLock.map { HarmLockForm($0) }
        holderDisclosed = header.isHolderDisclosed ? true : nil
        status = header.status == .active ? nil : header.status
        retainUntil = header.retainUntil
        originalID = header.originalID
        place = header.place
        forbidden = header.isForbidden ? true : nil
        supersedes = header.supersedes
    }

    /// Whether it has what every header of an archive has.
    package var isComplete: Bool { id != nil && recordedAt != nil && basis != nil }

    /// The header that the form describes, with the identifier and, where it names none, the day that it gets here.
    package func header(id: EntryID, recordedAt day: Instant, provenance: Provenance?) -> EntryHeader {
        var header = EntryHeader(
            id: id,
            author: author.author,
            recordedAt: recordedAt ?? day,
            basis: basis ?? .document,
            provenance: provenance
        )
        header.observedAt = observedAt
        header.validFrom = validFrom
        header.validTo = validTo
        header.label = label
        header.fieldLabels = fieldLabels?.labels ?? [:]
        header.isStudentConfidential = studentConfidential ?? false
        header.concernsThirdParty = thirdParty ?? false
        header.harmLock = harmLock?.lock
        header.isHolderDisclosed = holderDisclosed ?? false
        header.status = status ?? .active
        header.retainUntil = retainUntil
        header.originalID = originalID
        header.place = place
        header.isForbidden = forbidden ?? false
        header.supersedes = supersedes
        return header
    }
}
