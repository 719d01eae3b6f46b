// What becomes of the values of a view in a readable file.

import VillageAccess
import VillageBasics
import VillageModel

/// What becomes of the values of a view in a readable file.
enum ReadableAccount {
    static func account(of view: DisclosedDossier, in language: ReadableLanguage) -> ExportAccount {
        var account = ExportAccount()
        account.note(.dossier("student"), .carried)
        for entry in view.ordered {
            entry.visitValues { path, value in
                let (fate, code) = fate(value, language)
                account.note(.field(entry.header.id, path), fate, code: code)
            }
        }
        for index in view.placeholders.indices { account.note(.placeholder(index), .redacted) }
        guard let migration = view.migration else { return account }
        for (place, content) in zip(migration.foreignPlaces, migration.foreign) {
            account.note(.foreign(place), .rejected, code: "readable.no-place", count: content.count)
        }
        for event in migration.agreements { account.note(.agreement(event.id), .rejected, code: "readable.no-place") }
        for fact in migration.transfers.flatMap(\.envelope) {
            account.note(.envelope(fact.path), .rejected, code: "readable.no-place")
        }
        return account
    }

    private static func fate(_ value: any FieldValue, _ language: ReadableLanguage) -> (Fate, String?) {
        if value is Attachment { return (.degraded, "readable.document") }
        if let text = value as? Text {
            let shown = language.isNamed(text.language) ? 0 : text.translations.count { language.isNamed($0.language) }
            if text.translations.count > min(shown, 1) { return (.degraded, "readable.translation") }
            return isAsItStands(text.value) ? (.carried, nil) : (.degraded, "readable.white-space")
        }
        if let text = value as? String {
            return isAsItStands(text) ? (.carried, nil) : (.degraded, "readable.white-space")
        }
        if value is EntryID { return (.mapped, nil) }
        switch type(of: value).shape {
        // A code is shown as what it means: which list it is from is not told.
        case .code: return isPlain(value) ? (.mapped, nil) : (.degraded, "readable.code")
        case .choice: return (.mapped, nil)
        default: return (.carried, nil)
        }
    }

    /// Whether nothing of a text is lost where lines are broken anew: spaces at an end or in a row, tabs, signs of control.
    private static func isAsItStands(_ text: String) -> Bool {
        var isAfterBlank = true
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x0A:
                if isAfterBlank { return false }
                isAfterBlank = true
            case 0x21..<0x7F: isAfterBlank = false
            // Properties are looked up in tables: nearly no text needs that for most of its signs.
            default:
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                if isControl || scalar.properties.isWhitespace { return false }
                isAfterBlank = false
            }
        }
        return !isAfterBlank || text.isEmpty
    }

    /// Whether a code was chosen here, from no list of anybody.
    private static func isPlain(_ value: any FieldValue) -> Bool {
        var writer = JSONWriter(.canonical)
        value.write(to: &writer)
        return writer.bytes.first == UInt8(ascii: "\"")
    }
}
