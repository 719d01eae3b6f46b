// What a filled form says: content, header, and the entry that it corrects.

public import VillageFormats
public import VillageModel

/// What a filled form says.
public struct FilledForm: Sendable, Opaque {
    /// The content.
    public let content: any EntryContent
    /// What the writer states besides it.
    public let header: FormHeader
    /// The language of the form.
    public let language: ReadableLanguage
    /// The entry that it corrects; `nil` for a new one.
    public let corrects: EntryID?

    /// The content, where it is of a type.
    public func content<Content: EntryContent>(as type: Content.Type) -> Content? { content as? Content }
}
