// What was decided, for the audit log and the sender's own report; an exporter never sees it.

public import VillageModel

/// What was decided about each entry; shown, placeholders and hidden add up to the number of entries.
public struct DisclosureReceipt: Sendable, Hashable, Opaque {
    /// The number of entries that are shown.
    public internal(set) var shown = 0
    /// The number of entries that a placeholder stands for.
    public internal(set) var redacted = 0
    /// The number of entries of which nothing is told.
    public internal(set) var hidden = 0
    /// The decision about each entry, in the order of the dossier.
    public internal(set) var items: [Item] = []

    /// The decision about one entry.
    public struct Item: Sendable, Hashable {
        /// The entry.
        public let entry: EntryID
        /// The section.
        public let section: AccessSection
        /// The content type.
        public let type: String
        /// What was decided.
        public let decision: Verdict.Decision
        /// Why.
        public let reason: ReasonCode
        /// The name that the entry has in the view, where it is shown.
        public internal(set) var viewName: EntryID?
        /// The fields that were left out and named.
        public let redactedFields: Set<FieldName>
        /// The fields that were left out without a trace.
        public let hiddenFields: Set<FieldName>
    }
}
