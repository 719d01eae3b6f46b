// Content of the section `health_alert`: what every adult in the room must know about a health need.

/// What every adult in the room must know about a health need.
public struct HealthAlert: EntryContent {
    /// What it is about.
    public var kind: CodedValue<AlertKind>?
    /// What follows in class.
    public var consequence: Text?
    /// How serious it is.
    public var severity: Severity?
    /// What to do.
    public var whatToDo: Text?
    /// Whom to call.
    public var whomToCall: String?
    /// Whether the source says that there is one.
    public var isPresent: Bool?

    /// Creates an empty record.
    public init() {}
}

extension HealthAlert {
    /// The section that the content belongs to.
    public static let section = AccessSection.healthAlert
    /// Where a dossier keeps entries of this type.
    public static let entries: any WritableKeyPath<Dossier, [Entry<Self>]> & Sendable = \.healthAlerts
    /// Every field.
    public static let fields: [Field<Self>] = [
        Field("kind", \.kind),
        Field("consequence", \.consequence),
        Field("severity", \.severity),
        Field("whatToDo", \.whatToDo),
        Field("whomToCall", \.whomToCall),
        Field("isPresent", \.isPresent),
    ]
}
