// Content of the section `health_detail`: a diagnosis or medical document.

/// A diagnosis or medical document.
public struct HealthRecord: EntryContent {
    /// The diagnosis.
    public var diagnosis = Diagnosis()
    /// What it means.
    public var summary: Text?
    /// The documents.
    public var documents: [Attachment] = []

    /// Creates an empty record.
    public init() {}
}

extension HealthRecord {
    /// The section that the content belongs to.
    public static let section = AccessSection.healthDetail
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.healthRecords
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("diagnosis", group: \.diagnosis),
        Field("summary", \.summary),
        Field("documents", list: \.documents),
    ]

    /// Whether the diagnosis, if there is one, says who made it and when.
    public var diagnosisState: DiagnosisState {
        if diagnosis.isEmpty { return .none }
        return diagnosis.author?.isEmpty == false && diagnosis.on != nil ? .complete : .incomplete
    }
}
