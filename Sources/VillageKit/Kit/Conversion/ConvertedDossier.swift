// One dossier in the report of a conversion: by number, never by name.

public import VillageAccess

/// One dossier in the report of a conversion.
public struct ConvertedDossier: Sendable, Hashable {
    /// The number of its source, from 1.
    public var source: Int
    /// What was refused because of the request alone.
    public var refusals: [ReasonCode]
    /// The number of entries that are shown.
    public var shown: Int
    /// The number of entries that a placeholder stands for.
    public var redacted: Int
    /// The number of entries of which nothing is told.
    public var hidden: Int
    /// The number of documents in the view; they may tell who wrote them, and where.
    public var attachments: Int
    /// What became of every datum of the source.
    public var account: ConversionAccount

    /// Creates a description.
    ///
    /// - Parameters:
    ///   - source: The number of its source, from 1.
    ///   - disclosure: What was disclosed.
    ///   - account: What became of every datum.
    public init(source: Int, _ disclosure: Disclosure, _ account: ConversionAccount) {
        self.source = source
        self.account = account
        refusals = disclosure.dossier.refusals
        shown = disclosure.receipt.shown
        redacted = disclosure.receipt.redacted
        hidden = disclosure.receipt.hidden
        attachments = disclosure.dossier.attachmentCount
    }
}
