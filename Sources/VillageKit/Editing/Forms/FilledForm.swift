// What a filled form says: content, header, and the entry that it corrects.

import VillageBasics
public import VillageFormats
public import VillageModel

/// What a filled form says.
public struct FilledForm: Sendable, Opaque {
    /// The content.
    public let content: any EntryContent
    /// What the writer states besides it.
    public let header: EntryNotes
    /// The language of the form.
    public let language: WorkingLanguage
    /// The entry that it corrects; `nil` for a new one.
    public let corrects: EntryID?
    /// The questions that were taken out of the form: nothing is said to them, and whoever sent it may not have meant that.
    public internal(set) var goneQuestions: [FormQuestion] = []
    /// The answers, by their places in the form.
    let answers: FormAnswers

    /// The content, where it is of a type.
    public func content<Content: EntryContent>(as type: Content.Type) -> Content? { content as? Content }

    /// The form with what the entry says that it corrects, where the form says nothing; its documents stay.
    ///
    /// The first record of a list in the form is the first one of the entry, and so on.
    ///
    /// - Parameters:
    ///   - old: What the entry says so far.
    ///   - header: What is stated besides it so far.
    /// - Returns: The form; `nil` where it is of another type.
    public func completed<Content: EntryContent>(from old: Content, header: EntryNotes) -> FilledForm? {
        guard content is Content else { return nil }
        var all = FormAnswers(from: old, header: header, in: language)
        all.take(answers)
        return try? all.filled(atLine: nil, missingLine: nil, correcting: corrects)
    }

    /// The content with the documents of the entry that it corrects, which no form holds.
    ///
    /// Documents of records in a list come back where the list has as many records as before; else they are left out.
    ///
    /// - Parameter old: What the entry says so far.
    /// - Returns: The content; `nil` where it is of another type.
    public func content<Content: EntryContent>(keepingDocumentsOf old: Content) -> Content? {
        guard Content.hasAttachments, let new = content as? Content else { return content as? Content }
        return Content(json: Self.adding(JSONObject(of: old), to: JSONObject(of: new), of: Content.self)) { _, _ in }
    }

    private static func adding<Group: FieldGroup>(
        _ old: JSONObject,
        to new: JSONObject,
        of type: Group.Type
    ) -> JSONObject {
        var joined = new
        for field in Group.fields {
            guard let value = old[field.name] else { continue }
            switch field.shape {
            case .attachment, .list(.attachment): joined[field.name] = value
            case .record(let type):
                let inner = adding(
                    value.object ?? JSONObject(),
                    to: new[field.name]?.object ?? JSONObject(),
                    of: type
                )
                joined[field.name] = inner.members.isEmpty ? nil : .object(inner)
            case .list(.record(let type)):
                let before = (value.array ?? []).compactMap(\.object)
                let after = (new[field.name]?.array ?? []).compactMap(\.object)
                guard before.count == after.count else { continue }
                joined[field.name] = .array(zip(before, after).map { .object(adding($0, to: $1, of: type)) })
            default: continue
            }
        }
        return joined
    }
}
