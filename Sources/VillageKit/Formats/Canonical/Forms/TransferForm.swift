// A transfer in the canonical file, with the inspection and the envelope.

package import VillageModel

/// A transfer of the dossier.
package struct TransferForm: FieldGroup {
    var state: String?
    var from: OrganisationID?
    var to: OrganisationID?
    var inspection = InspectionForm()
    /// Whether there was an inspection of which nothing is known.
    var hasInspection: Bool?
    var format: String?
    var version: String?
    var envelope: [EnvelopeFactForm] = []

    package init() {}

    package init(_ transfer: TransferRecord) {
        state = transfer.state
        from = transfer.from
        to = transfer.to
        inspection = transfer.inspection.map { InspectionForm($0) } ?? InspectionForm()
        hasInspection = transfer.inspection != nil && inspection.isEmpty ? true : nil
        format = transfer.format
        version = transfer.version
        envelope = transfer.envelope.map { EnvelopeFactForm($0) }
    }

    package static let fields: [Field<Self>] = [
        Field("state", \.state),
        Field("from", \.from),
        Field("to", \.to),
        Field("inspection", group: \.inspection),
        Field("hasInspection", \.hasInspection),
        Field("format", \.format),
        Field("version", \.version),
        Field("envelope", each: \.envelope),
    ]

    /// The transfer.
    package var record: TransferRecord {
        var transfer = TransferRecord()
        transfer.state = state
        transfer.from = from
        transfer.to = to
        if hasInspection == true || !inspection.isEmpty { transfer.inspection = inspection.record }
        transfer.format = format
        transfer.version = version
        transfer.envelope = envelope.map { EnvelopeFact(path: $0.path ?? "", value: $0.value ?? "") }
        return transfer
    }
}

/// An inspection by student or guardians.
struct InspectionForm: FieldGroup {
    var offered: Bool?
    var done: Bool?
    var declined: Bool?
    var date: CalendarDate?
    var method: String?
    var digest: String?
    var by: PersonID?
    var seen: [InspectedEntryForm] = []

    init() {}

    init(_ inspection: InspectionRecord) {
        offered = inspection.offered
        done = inspection.done
        declined = inspection.declined
        date = inspection.date
        method = inspection.method
        digest = inspection.digest
        by = inspection.by
        seen = inspection.seen.map { InspectedEntryForm($0) }
    }

    static let fields: [Field<Self>] = [
        Field("offered", \.offered),
        Field("done", \.done),
        Field("declined", \.declined),
        Field("date", \.date),
        Field("method", \.method),
        Field("digest", \.digest),
        Field("by", \.by),
        Field("seen", each: \.seen),
    ]

    var record: InspectionRecord {
        var record = InspectionRecord()
        record.offered = offered
        record.done = done
        record.declined = declined
        record.date = date
        record.method = method
        record.digest = digest
        record.by = by
        record.seen = seen.map { InspectedEntry(entry: $0.entry ?? EntryID(""), values: $0.values) }
        return record
    }
}

/// An entry that somebody inspected.
struct InspectedEntryForm: FieldGroup {
    var entry: EntryID?
    var values: [String] = []

    init() {}

    init(_ inspected: InspectedEntry) {
        entry = inspected.entry
        values = inspected.values
    }

    static let fields: [Field<Self>] = [
        Field("entry", \.entry),
        Field("values", list: \.values),
    ]
}

/// A fact that a source file tells of itself.
struct EnvelopeFactForm: FieldGroup {
    var path: String?
    var value: String?

    init() {}

    init(_ fact: EnvelopeFact) {
        path = fact.path
        value = fact.value
    }

    static let fields: [Field<Self>] = [
        Field("path", \.path),
        Field("value", \.value),
    ]
}
