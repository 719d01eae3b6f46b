// What becomes of the values of a view in a readable file.

import VillageAccess
import VillageBasics
import VillageModel

/// What becomes of the values of a view in a readable file.
struct ReadableAccount {
    let language: ReadableLanguage
    /// What the codes of what is lost begin with, and the signs that the syntax cannot carry.
    let manner: ReadableManner

    /// The account of a view.
    ///
    /// - Parameters:
    ///   - view: The view.
    ///   - leftOut: What the layout has no place for, by entry.
    /// - Returns: A line for every value and placeholder.
    func account(of view: DisclosedDossier, _ leftOut: [EntryID: [JSONObject]]) -> ExportAccount {
        var account = ExportAccount()
        account.note(.dossier("student"), .carried)
        for entry in view.ordered {
            var missing = LeftOutValues(leftOut[entry.header.id] ?? [], of: entry.typeName)
            entry.visitValues { path, value in
                // A layout does not take over what it has no place for: the reader may see it, and it is not lost in silence.
                let (fate, code) = missing.take(value, at: path) ? (.rejected, "\(manner.prefix).layout") : fate(value)
                account.note(.field(entry.header.id, path), fate, code: code)
            }
        }
        for index in view.placeholders.indices { account.note(.placeholder(index), .redacted) }
        guard let migration = view.migration else { return account }
        for (place, content) in zip(migration.foreignPlaces, migration.foreign) {
            account.note(.foreign(place), .rejected, code: "\(manner.prefix).no-place", count: content.count)
        }
        for event in migration.agreements {
            account.note(.agreement(event.id), .rejected, code: "\(manner.prefix).no-place")
        }
        for fact in migration.transfers.flatMap(\.envelope) {
            account.note(.envelope(fact.path), .rejected, code: "\(manner.prefix).no-place")
        }
        return account
    }

    private func fate(_ value: any FieldValue) -> (Fate, String?) {
        if value is Attachment { return (.degraded, "\(manner.prefix).document") }
        if let text = value as? Text {
            let shown = language.isNamed(text.language) ? 0 : text.translations.count { language.isNamed($0.language) }
            if text.translations.count > min(shown, 1) { return (.degraded, "\(manner.prefix).translation") }
            return fate(text.value)
        }
        if let text = value as? String { return fate(text) }
        if value is EntryID { return (.mapped, nil) }
        switch type(of: value).shape {
        // A code is shown as what it means: which list it is from is not told.
        case .code: return Self.isPlain(value) ? (.mapped, nil) : (.degraded, "\(manner.prefix).code")
        case .choice: return (.mapped, nil)
        default: return (.carried, nil)
        }
    }

    private func fate(_ text: String) -> (Fate, String?) {
        guard let code = manner.loss(in: text) else { return (.carried, nil) }
        return (.degraded, "\(manner.prefix).\(code)")
    }

    /// Whether a code was chosen here, from no list of anybody.
    private static func isPlain(_ value: any FieldValue) -> Bool {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        return writer.bytes.first == UInt8(ascii: "\"")
    }
}

/// The values of an entry that a layout left out.
private struct LeftOutValues {
    private var values: [FieldName: [[UInt8]]] = [:]

    init(_ objects: [JSONObject], of typeName: String) {
        guard !objects.isEmpty, let type = ContentTypes.named(typeName) else { return }
        for object in objects { add(object, of: type) }
    }

    private mutating func add<Content: EntryContent>(_ object: JSONObject, of type: Content.Type) {
        Content(json: object) { _, _ in }.visitValues { values[$0, default: []].append(Self.bytes($1)) }
    }

    /// Takes a value out; false where it was not left out.
    mutating func take(_ value: any FieldValue, at path: FieldName) -> Bool {
        guard let place = values[path]?.firstIndex(of: Self.bytes(value)) else { return false }
        values[path]?.remove(at: place)
        return true
    }

    private static func bytes(_ value: any FieldValue) -> [UInt8] {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        return writer.bytes
    }
}
